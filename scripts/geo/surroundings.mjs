/** The land round what is drawn in detail: only who zooms out sees it, so it is coarser the farther out it lies. */
import { areaKm2 } from "./geodesic.mjs";
import { boxOf, cornersOf, doBoxesMeet, isBoxInside, isPointInBox, isSamePoint, selfMeeting } from "./planar.mjs";
import { clippedTo, erased, joined } from "./shapeRings.mjs";
import { simplified, thinned } from "./simplifyRings.mjs";
import { DETAILED, SURROUNDINGS } from "./territories.mjs";

/** @typedef {number[][]} Ring */
/** @typedef {import("./territories.mjs").Box} Box */

/** Where the map's centre may be, and half of a large screen in pixels: together they say how near a point can be looked at. @type {Box} */
const CENTRES = [136, 40, 162, 57];
const HALF_SCREEN = [1000, 600];

/** No coast moves by more than about this many pixels of the largest map that shows it, or by the metres if that is more. */
const PIXELS = 5.5;
const METRES = 3000;
/** Islands smaller than either are left out. */
const LEAST_KM2 = 400;
const LEAST_SQUARE_PIXELS = 60;
/** Below the tolerance everywhere. */
const DECIMALS = 2;
/** Degrees. As near as this to the detailed land, the coast is cut exactly as the source has it. */
const NEAR = 0.5;
/** Degrees. Renderers take an edge exactly along a meridian or parallel for a cut; no coast may look like one. */
const LONGEST_LEVEL_COAST = 0.02;
const METRES_PER_DEGREE = 111_195;

/** Mercator's latitude in degrees of longitude. @param {number} lat */
const stretched = (lat) => (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
const cosine = (/** @type {number} */ lat) => Math.cos((lat * Math.PI) / 180);

/** Pixels for a degree of longitude on the largest map that shows the point. @param {number[]} point */
function largestScale([lon, lat]) {
  const [west, south, east, north] = CENTRES;
  const y = stretched(lat);
  return Math.min(
    HALF_SCREEN[0] / Math.max(0, west - lon, lon - east),
    HALF_SCREEN[1] / Math.max(0, stretched(south) - y, y - stretched(north)),
  );
}

/** @param {number[]} point */
const tolerance = (point) => Math.max(METRES, (PIXELS / largestScale(point)) * METRES_PER_DEGREE * cosine(point[1]));

/** @param {Ring} ring */
function isLarge(ring) {
  const km2 = Math.abs(areaKm2(ring));
  const [point] = ring;
  const pixels = (km2 * 1e6) / ((METRES_PER_DEGREE * cosine(point[1])) / largestScale(point)) ** 2;
  return km2 >= LEAST_KM2 && pixels >= LEAST_SQUARE_PIXELS;
}

const NEIGHBOURHOODS = DETAILED.map(([west, south, east, north]) => [west - NEAR, south - NEAR, east + NEAR, north + NEAR]);
/** @param {number[]} point */
const isNear = (point) => NEIGHBOURHOODS.some((box) => isPointInBox(point, box));
/** An island that the frame cuts is as large as both its parts. @param {Ring} ring */
const reachesDetail = (ring) => ring.some((point) => DETAILED.some((box) => isPointInBox(point, box)));

/**
 * Fewer decimals where nothing meets the ring, unless they would spoil it.
 * @param {Ring} ring
 */
function shortened(ring) {
  const round = (/** @type {number} */ degrees) => Number(degrees.toFixed(DECIMALS));
  const short = ring.map((point) => (isNear(point) ? point : point.map(round)));
  const points = short.map((point, i) => {
    const before = short[i - 1];
    const isLevel = (/** @type {number} */ axis) =>
      before?.[axis] === point[axis] && Math.abs(before[1 - axis] - point[1 - axis]) > LONGEST_LEVEL_COAST;
    return isLevel(0) || isLevel(1) ? ring[i] : point;
  });
  points[0] = points[points.length - 1];
  const apart = points.filter((point, i) => i === 0 || !isSamePoint(point, points[i - 1]));
  return apart.length < 4 || selfMeeting(apart) ? ring : apart;
}

/** @param {readonly Ring[]} source whole coasts @returns {Ring[]} */
export function surroundingsOf(source) {
  const holes = joined(DETAILED.map(cornersOf));
  const isWanted = (/** @type {Ring} */ ring) => isLarge(ring) || reachesDetail(ring);
  const rings = source
    .filter((ring) => isWanted(ring) && !DETAILED.some((box) => isBoxInside(boxOf(ring), box)))
    // A continent takes the exact algorithms long.
    .map((ring) => thinned(ring, (point) => tolerance(point) / 4, isNear))
    .flatMap((ring) => clippedTo(ring, SURROUNDINGS))
    .flatMap((ring) => (DETAILED.some((box) => doBoxesMeet(boxOf(ring), box)) ? erased(ring, ...holes) : [ring]));
  return simplified(rings.filter(isWanted), tolerance).filter(isWanted).map(shortened);
}
