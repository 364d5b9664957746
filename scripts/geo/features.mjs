/** Turns rings and lines into the GeoJSON that is published. */
import { isSamePoint, signedArea } from "./planar.mjs";

/** Five decimals are about a metre; with four, polygons came out invalid. @param {readonly number[]} point */
const rounded = (point) => point.map((degrees) => Number(degrees.toFixed(5)));

/** @param {readonly (readonly number[])[]} points */
function tidyLine(points) {
  return points.map(rounded).filter((point, i, all) => i === 0 || !isSamePoint(point, all[i - 1]));
}

/**
 * Rounded, without repeated points, counter-clockwise, starting at its westernmost point so that the
 * same island is written the same way whatever the source began with.
 * @param {readonly (readonly number[])[]} ring
 */
export function tidyRing(ring) {
  const open = tidyLine(ring).slice(0, -1);
  if (isSamePoint(open[0], open[open.length - 1]) && open.length > 1) open.pop();
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
