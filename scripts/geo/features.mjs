/** Turns rings and lines into the GeoJSON that is published. */
import { isSamePoint, signedArea } from "./planar.mjs";

/** About a metre. */
const DECIMALS = 5;

/** @param {readonly number[]} point @param {number} [decimals] */
const rounded = (point, decimals = DECIMALS) => point.map((degrees) => Number(degrees.toFixed(decimals)));

/** @param {readonly (readonly number[])[]} points @param {number} [decimals] */
function tidyLine(points, decimals) {
  return points.map((point) => rounded(point, decimals)).filter((point, i, all) => i === 0 || !isSamePoint(point, all[i - 1]));
}

/**
 * Rounded, without repeated points, counter-clockwise, starting at its westernmost point so that the
 * same island is written the same way whatever the source began with.
 * @param {readonly (readonly number[])[]} ring closed
 * @param {number} [decimals]
 */
export function tidyRing(ring, decimals) {
  const open = tidyLine(ring, decimals).slice(0, -1);
  if (open.length < 3) return open;
  const start = open.reduce((west, [x, y], i) => (x < open[west][0] || (x === open[west][0] && y < open[west][1]) ? i : west), 0);
  const turned = [...open.slice(start), ...open.slice(0, start), open[start]];
  return signedArea(turned) < 0 ? turned.reverse() : turned;
}

/** @param {Record<string, string>} properties @param {readonly (readonly number[])[]} ring */
export const polygon = (properties, ring) => ({
  type: "Feature",
  properties,
  geometry: { type: "Polygon", coordinates: [tidyRing(ring)] },
});

/** @param {Record<string, string>} properties @param {readonly (readonly number[])[]} points */
export const lineString = (properties, points) => ({
  type: "Feature",
  properties,
  geometry: { type: "LineString", coordinates: tidyLine(points) },
});

/** @param {Record<string, string>} properties @param {readonly number[]} at */
export const point = (properties, at) => ({ type: "Feature", properties, geometry: { type: "Point", coordinates: rounded(at) } });

/** @param {any[]} features */
export const collection = (features) => ({ type: "FeatureCollection", features });
