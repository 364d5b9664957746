/** Rings round island groups: the smallest convex shape round a disc at every point of their coasts. */
import { geoAzimuthalEquidistant } from "d3-geo";
import { polygon } from "./features.mjs";

/** @typedef {[number, number]} XY */

const EARTH_RADIUS_KM = 6371.0088;
const CORNERS_OF_A_DISC = 72;
/** How much of the way to the line a disc may reach, where the line is near (Kaigara lies 2 km from it). */
const SHARE_OF_WAY_TO_LINE = 0.5;

/** @param {XY} point @param {XY} a @param {XY} b */
function distanceToSegment([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Andrew's monotone chain. @param {XY[]} points @returns {XY[]} open */
function convexHull(points) {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (/** @type {XY[]} */ ordered) => {
    /** @type {XY[]} */
    const hull = [];
    for (const p of ordered) {
      for (let [a, b] = hull.slice(-2); hull.length > 1; [a, b] = hull.slice(-2)) {
        if ((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 0) break;
        hull.pop();
      }
      hull.push(p);
    }
    return hull.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

/** Drops corners nearer than this to the last one kept: arcs stay round, the file small. @param {XY[]} ring @param {number} km */
function thinned(ring, km) {
  /** @type {XY[]} */
  const kept = [];
  for (const p of ring) {
    const last = kept[kept.length - 1];
    if (!last || Math.hypot(p[0] - last[0], p[1] - last[1]) >= km) kept.push(p);
  }
  return kept;
}

/**
 * @param {string} outline
 * @param {readonly (readonly number[])[]} points all points of the group
 * @param {number} marginKm
 * @param {readonly (readonly number[])[]} line the ring keeps to its side of this line by narrowing the margin
 */
export function outlineRound(outline, points, marginKm, line) {
  const projection = geoAzimuthalEquidistant().rotate([-146.3, -43.6]).scale(EARTH_RADIUS_KM).translate([0, 0]);
  const plane = (/** @type {readonly number[]} */ p) => /** @type {XY} */ (projection([p[0], p[1]]));
  const limit = line.map(plane);
  const corners = points.map(plane).flatMap(([x, y]) => {
    const toLine = Math.min(...limit.slice(1).map((b, i) => distanceToSegment([x, y], limit[i], b)));
    const radius = Math.min(marginKm, toLine * SHARE_OF_WAY_TO_LINE);
    return Array.from({ length: CORNERS_OF_A_DISC }, (_, i) => {
      const angle = (2 * Math.PI * i) / CORNERS_OF_A_DISC;
      return /** @type {XY} */ ([x + radius * Math.cos(angle), y + radius * Math.sin(angle)]);
    });
  });
  const ring = thinned(convexHull(corners), marginKm / 15).map((p) => /** @type {number[]} */ (projection.invert?.(p)));
  return polygon({ outline }, [...ring, ring[0]]);
}
