/**
 * Plane geometry on [lon, lat] pairs. Coordinates have five decimals at most, so the predicates first make
 * whole numbers of them (1e-5 degrees) and their answers are exact: a touch is a touch, not a rounding error.
 *
 * @typedef {readonly number[]} Point
 * @typedef {readonly Point[]} Ring closed: the last point repeats the first
 * @typedef {readonly [Point, Point]} Segment
 * @typedef {[number, number, number, number]} Box
 */

const UNITS = 1e5;
const unit = (/** @type {number} */ degrees) => Math.round(degrees * UNITS);

/** @param {Point} a @param {Point} b @param {Point} c @returns {number} which side of a-b the point c is on: -1, 0, 1 */
function side(a, b, c) {
  const ax = unit(a[0]);
  const ay = unit(a[1]);
  return Math.sign((unit(b[0]) - ax) * (unit(c[1]) - ay) - (unit(b[1]) - ay) * (unit(c[0]) - ax));
}

/** @param {Point} a @param {Point} b */
export const isSamePoint = (a, b) => unit(a[0]) === unit(b[0]) && unit(a[1]) === unit(b[1]);

/** @param {readonly Point[]} points @returns {Box} */
export function boxOf(points) {
  /** @type {Box} */
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** @param {readonly number[]} box @returns {number[][]} a ring */
export const cornersOf = ([west, south, east, north]) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** @param {readonly number[]} a @param {readonly number[]} b */
export const doBoxesMeet = (a, b) => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/** @param {readonly number[]} inner @param {readonly number[]} outer */
export const isBoxInside = (inner, outer) => inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

/** @param {Point} point @param {readonly number[]} box */
export const isPointInBox = ([x, y], [west, south, east, north]) => x >= west && x <= east && y >= south && y <= north;

/** Positive when counter-clockwise, as RFC 7946 asks of outer rings. @param {Ring} ring */
export function signedArea(ring) {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  }
  return twice / 2;
}

/** @param {readonly Point[]} line @returns {Segment[]} */
export const segmentsOf = (line) => line.slice(1).map((point, i) => [line[i], point]);

/** @param {Segment} segment @param {Point} point */
function isOnSegment([a, b], point) {
  const [x, y] = [unit(point[0]), unit(point[1])];
  return (
    side(a, b, point) === 0 &&
    x >= Math.min(unit(a[0]), unit(b[0])) &&
    x <= Math.max(unit(a[0]), unit(b[0])) &&
    y >= Math.min(unit(a[1]), unit(b[1])) &&
    y <= Math.max(unit(a[1]), unit(b[1]))
  );
}

/** True when the two cross inside both; a mere touch is none. @param {Segment} s @param {Segment} t */
export const doSegmentsCross = ([a, b], [c, d]) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** True when the two share any point at all. @param {Segment} s @param {Segment} t */
export const doSegmentsMeet = (s, t) =>
  doSegmentsCross(s, t) || isOnSegment(s, t[0]) || isOnSegment(s, t[1]) || isOnSegment(t, s[0]) || isOnSegment(t, s[1]);

/** @param {Point} point @param {Ring} ring @returns {'inside' | 'edge' | 'outside'} */
export function whereIs(point, ring) {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const a = ring[i - 1];
    const b = ring[i];
    if ((a[1] > point[1] && b[1] > point[1]) || (a[1] < point[1] && b[1] < point[1])) continue; // most of them, quickly
    if (isOnSegment([a, b], point)) return "edge";
    const [low, high] = a[1] < b[1] ? [a, b] : [b, a];
    if (low[1] <= point[1] && point[1] < high[1] && side(low, high, point) > 0) inside = !inside;
  }
  return inside ? "inside" : "outside";
}

/**
 * The first pair, in order of longitude, for which `isHit` holds. Sweeping from west to east compares
 * only segments that overlap in longitude, so a coast of thousands takes milliseconds.
 * @param {readonly Segment[]} segments
 * @param {(s: Segment, t: Segment, i: number, j: number) => boolean} isHit
 * @returns {[Segment, Segment] | undefined}
 */
export function firstPair(segments, isHit) {
  const west = segments.map(([a, b]) => Math.min(a[0], b[0]));
  const east = segments.map(([a, b]) => Math.max(a[0], b[0]));
  const order = segments.map((_, i) => i).sort((i, j) => west[i] - west[j]);
  /** @type {number[]} */
  let open = [];
  for (const i of order) {
    open = open.filter((j) => east[j] >= west[i]);
    for (const j of open) {
      if (isHit(segments[j], segments[i], j, i)) return [segments[j], segments[i]];
    }
    open.push(i);
  }
  return undefined;
}

/** Where a ring meets itself, other than each segment its neighbours' ends. @param {Ring} ring @returns {[Segment, Segment] | undefined} */
export function selfMeeting(ring) {
  const segments = segmentsOf(ring);
  const last = segments.length - 1;
  return firstPair(segments, (s, t, i, j) => {
    const gap = Math.abs(i - j);
    if (gap === 1 || gap === last) {
      // Neighbours share one end; a spike folds back so that the far end of one lies on the other.
      const [first, second] = (gap === 1 ? i < j : i > j) ? [s, t] : [t, s];
      return isOnSegment(first, second[1]) || isOnSegment(second, first[0]);
    }
    return doSegmentsMeet(s, t);
  });
}

/** Where two lines cross. @param {readonly Point[]} a @param {readonly Point[]} b @returns {[Segment, Segment] | undefined} */
export function crossing(a, b) {
  const box = boxOf(a);
  const own = segmentsOf(a);
  const near = segmentsOf(b).filter((segment) => doBoxesMeet(boxOf(segment), box));
  return firstPair([...own, ...near], (s, t, i, j) => i < own.length !== j < own.length && doSegmentsCross(s, t));
}
