/** Cuts, joins and holes in outer rings. What has a hole afterwards loses it: holes are lakes. */
import polygonClipping from "polygon-clipping";
import { boxOf, cornersOf } from "./planar.mjs";

/** @typedef {number[][]} Ring */
/** @typedef {import("./territories.mjs").Box} Box */

/** @param {readonly [number, number][][][]} polygons */
const outerRings = (polygons) => polygons.map(([outer]) => /** @type {Ring} */ (outer));
/** @param {import("./planar.mjs").Ring} ring */
const polygonOf = (ring) => /** @type {[number, number][][]} */ ([ring]);

/**
 * Sutherland-Hodgman: what is left of the ring inside the box, its parts still strung together along the box's edges.
 * @param {Ring} ring @param {Box} box
 */
function roughlyClipped(ring, [west, south, east, north]) {
  const sides = [
    { axis: 0, limit: west, sign: 1 },
    { axis: 0, limit: east, sign: -1 },
    { axis: 1, limit: south, sign: 1 },
    { axis: 1, limit: north, sign: -1 },
  ];
  return sides.reduce((points, { axis, limit, sign }) => {
    const isIn = (/** @type {number[]} */ point) => (point[axis] - limit) * sign >= 0;
    return points.flatMap((point, i) => {
      const before = points[(i || points.length) - 1];
      if (isIn(point) === isIn(before)) return isIn(point) ? [point] : [];
      const share = (limit - before[axis]) / (point[axis] - before[axis]);
      const at = [before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share];
      at[axis] = limit;
      return isIn(point) ? [at, point] : [at];
    });
  }, ring.slice(1));
}

/** What of the ring lies in any of the boxes. @param {Ring} ring @param {readonly Box[]} boxes @returns {Ring[]} */
export function clippedTo(ring, ...boxes) {
  const [west, south, east, north] = boxOf(boxes.flatMap(cornersOf));
  // A continent takes the exact algorithm long: it gets the neighbourhood only.
  const near = roughlyClipped(ring, [west - 1, south - 1, east + 1, north + 1]);
  if (near.length < 3) return [];
  return outerRings(
    polygonClipping.intersection(
      polygonOf([...near, near[0]]),
      boxes.map((box) => polygonOf(cornersOf(box))),
    ),
  );
}

/** @param {Ring} ring @param {readonly Ring[]} holes @returns {Ring[]} */
export const erased = (ring, ...holes) => outerRings(polygonClipping.difference(polygonOf(ring), ...holes.map(polygonOf)));

/** Joins rings that touch or overlap. @param {readonly Ring[]} rings @returns {Ring[]} */
export const joined = ([first, ...others]) => outerRings(polygonClipping.union(polygonOf(first), ...others.map(polygonOf)));
