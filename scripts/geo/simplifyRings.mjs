/**
 * Douglas-Peucker: no coast moves by more than the tolerance. (Visvalingam's way drifts several times as far.)
 * Where simplifying or rounding makes a ring meet itself or another one, more of its points are kept just there.
 */
import { tidyRing } from "./features.mjs";
import { boxOf, crossing, doBoxesMeet, selfMeeting, signedArea, whereIs } from "./planar.mjs";
import { joined } from "./shapeRings.mjs";
import { DETAILED, PARALLEL_OF_1905, SURROUNDINGS } from "./territories.mjs";

/** @typedef {number[][]} Ring */
/** @typedef {number[]} Box */
/** @typedef {{ source: Ring, kept: Set<number>, ring: Ring }} Coast `kept` are indices into the source */
/** @typedef {(point: number[]) => number} Tolerance metres */

const METRES_PER_DEGREE = 111_195;
/** About ten metres, well below any tolerance used, and a fifth fewer bytes than five decimals. */
const DECIMALS = 4;

/** Metres from a point to the segment a-b. @param {number[]} point @param {number[]} a @param {number[]} b */
function metresTo([x, y], [ax, ay], [bx, by]) {
  const shrink = Math.cos((y * Math.PI) / 180);
  const [dx, dy, px, py] = [(bx - ax) * shrink, by - ay, (x - ax) * shrink, y - ay];
  const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - along * dx, py - along * dy) * METRES_PER_DEGREE;
}

/**
 * The point between two others that is farthest, in tolerances, from the line between them.
 * @param {Ring} source @param {number} from @param {number} to @param {Tolerance} [tolerance]
 */
function farthestBetween(source, from, to, tolerance = () => 1) {
  let farthest = { at: -1, off: -1 };
  for (let i = from + 1; i < to; i++) {
    const off = metresTo(source[i], source[from], source[to]) / tolerance(source[i]);
    if (off > farthest.off) farthest = { at: i, off };
  }
  return farthest;
}

/** The meridians (0) and parallels (1) along which land is cut. */
const CUTS = [
  [1, PARALLEL_OF_1905],
  ...[...DETAILED, SURROUNDINGS].flatMap(([west, south, east, north]) => [
    [0, west],
    [1, south],
    [0, east],
    [1, north],
  ]),
];

/** A cut belongs to the land on either side of it: its ends stay where they are. @param {number[]} point */
const isOnCut = (point) => CUTS.some(([axis, limit]) => point[axis] === limit);

/** @param {Set<number>} kept */
const spansOf = (kept) => {
  const order = [...kept].sort((a, b) => a - b);
  return order.slice(1).map((to, i) => [order[i], to]);
};

/** Indices into the source. @param {Ring} source @param {Tolerance} tolerance @param {(point: number[]) => boolean} isFixed */
function keptOf(source, tolerance, isFixed) {
  const last = source.length - 1;
  // A ring ends where it begins: the point farthest from there is the other fixed end.
  const kept = new Set([0, farthestBetween(source, 0, last).at, last]);
  source.forEach((point, i) => {
    if (isFixed(point)) kept.add(i);
  });
  const spans = spansOf(kept);
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const { at, off } = farthestBetween(source, from, to, tolerance);
    if (off <= 1) continue;
    kept.add(at);
    spans.push([from, at], [at, to]);
  }
  return kept;
}

/** Simplified as it stands, at no point that is fixed; it may meet itself. @param {Ring} ring @param {Tolerance} tolerance @param {(point: number[]) => boolean} isFixed */
export function thinned(ring, tolerance, isFixed) {
  const kept = keptOf(ring, tolerance, isFixed);
  return ring.filter((_, i) => kept.has(i));
}

/** @param {Ring} source @param {Tolerance} tolerance */
const simplifiedCoast = (source, tolerance) => withRing({ source, kept: keptOf(source, tolerance, isOnCut) });

/** @param {Omit<Coast, "ring">} coast @returns {Coast} */
const withRing = ({ source, kept }) => ({
  source,
  kept,
  ring: tidyRing(
    source.filter((_, i) => kept.has(i)),
    DECIMALS,
  ),
});

/** The same coast with one more point in each span near the box. @param {Coast} coast @param {Box} box */
function refined({ source, kept }, box) {
  const added = spansOf(kept)
    .filter(([from, to]) => to - from > 1 && doBoxesMeet(boxOf(source.slice(from, to + 1)), box))
    .map(([from, to]) => farthestBetween(source, from, to).at);
  return withRing({ source, kept: new Set([...kept, ...added]) });
}

/** Where a ring is unsound by itself. @param {Ring} ring @returns {Box | undefined} */
function selfFault(ring) {
  if (ring.length < 4) return [-180, -90, 180, 90];
  const meeting = selfMeeting(ring);
  return meeting && boxOf(meeting.flat());
}

/** @param {Ring} a @param {Ring} b */
const doOverlap = (a, b) =>
  doBoxesMeet(boxOf(a), boxOf(b)) &&
  (a.some((point) => whereIs(point, b) === "inside") || b.some((point) => whereIs(point, a) === "inside") || crossing(a, b) !== undefined);

/** The first fault found, mended as far as one round of refining goes. @param {Coast[]} coasts @returns {Coast[] | undefined} undefined when all is sound */
function mended(coasts) {
  for (const [i, coast] of coasts.entries()) {
    const fault = selfFault(coast.ring);
    if (fault) return coasts.with(i, refined(coast, fault));
    const j = coasts.findIndex((other, at) => at > i && doOverlap(coast.ring, other.ring));
    if (j > i) return coasts.with(i, refined(coast, boxOf(coasts[j].ring))).with(j, refined(coasts[j], boxOf(coast.ring)));
  }
  return undefined;
}

/**
 * Sound rings on the grid of the decimals kept. Rounding can close a narrow strait: what meets is joined, and as the points
 * where it meets are off the grid, rounded once more.
 * @param {readonly Ring[]} rings
 */
function onGrid(rings) {
  const rounded = (/** @type {readonly Ring[]} */ all) => all.map((ring) => tidyRing(ring, DECIMALS)).filter((ring) => ring.length >= 4);
  return rounded(joined(rounded(rings)));
}

/** @param {readonly Coast[]} coasts */
const pointsIn = (coasts) => coasts.reduce((sum, { kept }) => sum + kept.size, 0);

/**
 * @param {readonly Ring[]} rings
 * @param {number | Tolerance} metres
 * @returns {Ring[]} largest first; what is nearer to a neighbour than rounding can show has been joined with it
 */
export function simplified(rings, metres) {
  const tolerance = typeof metres === "number" ? () => metres : metres;
  let coasts = onGrid(rings).map((ring) => simplifiedCoast(ring, tolerance));
  for (let next = mended(coasts); next; next = mended(coasts)) {
    if (pointsIn(next) === pointsIn(coasts)) throw new Error(`The coast near ${rings[0][0]} cannot be simplified without overlaps.`);
    coasts = next;
  }
  const simple = coasts.map(({ ring }) => ring);
  return simple.sort((a, b) => signedArea(b) - signedArea(a));
}
