/** How the surroundings meet the land drawn in detail: along the frame's straight edges, without gap or overlap. */
import { BadGeometry, describe } from "./badGeometry.mjs";
import { cornersOf, crossing, isPointInBox, segmentsOf } from "./planar.mjs";
import { DETAILED, SURROUNDINGS } from "./territories.mjs";

/** @typedef {[from: number, to: number]} Stretch of a meridian or parallel, in degrees */
/** @typedef {{ axis: number, limit: number }} Line a meridian (0) or parallel (1) */

/** Degrees. Simplifying may close an inlet as narrow as this on one side. */
const NARROW = 0.02;
const DETAILED_FILES = ["islands.geojson", "hokkaido.geojson", "context.geojson", "land.geojson"];

/** @param {readonly number[]} box @returns {Line[]} */
const edgesOf = (box) => box.map((limit, i) => ({ axis: i % 2, limit }));

/** Land of which not all lies in the frame. @param {string} file @param {any} feature */
export const isSurrounding = (file, feature) =>
  file === "land.geojson" &&
  feature.geometry.type === "Polygon" &&
  feature.geometry.coordinates[0].some((/** @type {number[]} */ point) => !DETAILED.some((box) => isPointInBox(point, box)));

/** @param {Record<string, any>} files */
export function checkSurroundings(files) {
  /** @type {number[][][]} */
  const detailed = [];
  /** @type {number[][][]} */
  const surroundings = [];
  for (const file of DETAILED_FILES) {
    files[file].features.forEach((/** @type {any} */ feature, /** @type {number} */ index) => {
      if (feature.geometry.type !== "Polygon") return;
      const [ring] = feature.geometry.coordinates;
      if (!isSurrounding(file, feature)) {
        detailed.push(ring);
        return;
      }
      const cause = faultOf(ring);
      if (cause) throw new BadGeometry(file, describe(feature, index), cause, feature);
      surroundings.push(ring);
    });
  }
  for (const line of DETAILED.flatMap(edgesOf)) checkSeam(line, detailed, surroundings);
}

/** @param {number[][]} ring @returns {string | undefined} */
function faultOf(ring) {
  for (const [west, south, east, north] of DETAILED) {
    const stray =
      ring.find(([x, y]) => x > west && x < east && y > south && y < north) ?? crossing(ring, cornersOf([west, south, east, north]))?.[0];
    if (stray) return `the surroundings reach into the frame at ${stray}`;
  }
  // Renderers draw no coast along such an edge, as land goes on behind it.
  const cuts = [...DETAILED, SURROUNDINGS].flatMap(edgesOf);
  const level = segmentsOf(ring).find(([a, b]) =>
    [0, 1].some(
      (axis) =>
        a[axis] === b[axis] &&
        Math.abs(a[1 - axis] - b[1 - axis]) > NARROW &&
        !cuts.some((cut) => cut.axis === axis && cut.limit === a[axis]),
    ),
  );
  return level && `the coast from ${level.join(" to ")} looks like a cut`;
}

/** Where the land ends on the line, from west or south on. @param {Line} line @param {readonly number[][][]} rings @returns {Stretch[]} */
function cutsOn({ axis, limit }, rings) {
  return rings
    .flatMap(segmentsOf)
    .filter(([a, b]) => a[axis] === limit && b[axis] === limit)
    .map(([a, b]) => /** @type {Stretch} */ ([Math.min(a[1 - axis], b[1 - axis]), Math.max(a[1 - axis], b[1 - axis])]))
    .sort((a, b) => a[0] - b[0]);
}

/** The first part of a stretch, wider than an inlet, that none of the others covers. @param {Stretch[]} stretches @param {Stretch[]} others @returns {Stretch | undefined} */
function uncovered(stretches, others) {
  for (const [from, to] of stretches) {
    let covered = from;
    for (const [start, end] of [...others, /** @type {Stretch} */ ([to, to])]) {
      if (Math.min(start, to) - covered > NARROW) return [covered, Math.min(start, to)];
      covered = Math.max(covered, end);
    }
  }
  return undefined;
}

/** @param {Line} line @param {readonly number[][][]} detailed @param {readonly number[][][]} surroundings */
function checkSeam(line, detailed, surroundings) {
  const [inside, outside] = [cutsOn(line, detailed), cutsOn(line, surroundings)];
  const where = `${line.limit} ${line.axis === 0 ? "E" : "N"}`;
  const open = uncovered(inside, outside);
  if (open)
    throw new BadGeometry("land.geojson", "the surroundings", `the land cut along ${where} from ${open.join(" to ")} does not go on`);
  const blunt = uncovered(outside, inside);
  if (blunt)
    throw new BadGeometry("land.geojson", "the surroundings", `they end along ${where} from ${blunt.join(" to ")}, where there is sea`);
}
