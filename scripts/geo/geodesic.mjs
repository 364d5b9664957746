/** Areas and distances on the WGS84 ellipsoid: a sphere reads areas 0.22 % low at 45 N. */
import geographiclib from "geographiclib-geodesic";

const { WGS84 } = geographiclib.Geodesic;

/**
 * Signed area of a closed ring in square kilometres: positive when it runs counter-clockwise.
 * @param {readonly (readonly number[])[]} ring
 */
export function areaKm2(ring) {
  const polygon = WGS84.Polygon(false);
  for (const [lon, lat] of ring.slice(1)) polygon.AddPoint(lat, lon);
  return /** @type {number} */ (polygon.Compute(false, true).area) / 1e6;
}

/**
 * @param {readonly number[]} a
 * @param {readonly number[]} b
 */
export function distanceKm(a, b) {
  return /** @type {number} */ (WGS84.Inverse(a[1], a[0], b[1], b[0]).s12) / 1000;
}
