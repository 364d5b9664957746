/**
 * Reads OpenStreetMap coasts, lakes and maritime zones (extract of November 2017) from the @geo-maps packages.
 * Their files are up to 140 MB: polygons are cut out of the text one by one, so a small machine can build.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { boxOf, doBoxesMeet } from "./planar.mjs";

/** @typedef {number[][]} Ring */
/** @typedef {import('./territories.mjs').Box} Box */

const require = createRequire(import.meta.url);
/** @param {string} name */
const textOf = (name) => readFileSync(require.resolve(`@geo-maps/${name}/map.geo.json`), "latin1");

/**
 * The polygons of every MultiPolygon in the text.
 * @param {string} text
 * @param {(firstPoint: number[]) => boolean} isWanted a look at the first point, before the polygon is parsed
 * @returns {Generator<Ring[]>}
 */
function* polygonsIn(text, isWanted) {
  const head = '"coordinates":';
  for (let start = text.indexOf(head); start >= 0; start = text.indexOf(head, start)) {
    let depth = 0;
    let polygon = 0;
    for (start += head.length; ; start++) {
      const code = text.charCodeAt(start);
      if (code === 91 /* [ */) {
        if (++depth === 2) polygon = start;
      } else if (code === 93 /* ] */) {
        if (--depth === 1) {
          const point = text.slice(polygon, text.indexOf("]", polygon)).replaceAll("[", "").split(",").map(Number);
          if (isWanted(point)) yield JSON.parse(text.slice(polygon, start + 1));
        } else if (depth === 0) break;
      } else if (Number.isNaN(code)) throw new Error("The source ends in the middle of a polygon.");
    }
  }
}

/** Outer rings of the coast that reach into the frame, whole. @param {Box} frame @returns {Ring[]} */
export function readCoasts(frame) {
  const rings = [];
  for (const [ring] of polygonsIn(textOf("earth-coastlines-1m"), () => true)) {
    if (doBoxesMeet(boxOf(ring), frame)) rings.push(ring);
  }
  return rings;
}

/** Outer rings of the lakes near the box. @param {Box} box @returns {Ring[]} */
export function readLakes([west, south, east, north]) {
  // No lake here is a degree wide; the sea is, and starts far away.
  const isNear = (/** @type {number[]} */ [x, y]) => x > west - 1 && x < east + 1 && y > south - 1 && y < north + 1;
  const rings = [];
  for (const [ring] of polygonsIn(textOf("earth-waterbodies-10m"), isNear)) {
    if (doBoxesMeet(boxOf(ring), [west, south, east, north])) rings.push(ring);
  }
  return rings;
}

/** The points that the maritime zones of Russia and Japan share, in order from the Sea of Okhotsk to the Pacific. @returns {number[][]} */
export function readTodaysLine() {
  /** @type {{ features: { properties: { A3: string }, geometry: { coordinates: Ring[][] } }[] }} */
  const zones = JSON.parse(textOf("countries-maritime-10m"));
  const ringsOf = (/** @type {string} */ code) =>
    zones.features.filter(({ properties }) => properties.A3 === code).flatMap(({ geometry }) => geometry.coordinates.flat());
  const key = (/** @type {number[]} */ point) => point.join();
  const japan = new Set(ringsOf("JPN").flatMap((ring) => ring.map(key)));
  const runs = ringsOf("RUS").flatMap((ring) => runsIn(ring, (point) => japan.has(key(point))));
  if (runs.length !== 1) throw new Error(`The zones of Russia and Japan were expected to share one line, not ${runs.length}.`);
  const [line] = runs;
  return line[0][1] > line[line.length - 1][1] ? line : line.reverse();
}

/** The stretches of a closed ring, at least two points long, on which `isIn` holds. @param {Ring} ring @param {(point: number[]) => boolean} isIn */
function runsIn(ring, isIn) {
  const open = ring.slice(1);
  const start = open.findIndex((point) => !isIn(point));
  const points = [...open.slice(start), ...open.slice(0, start)]; // so that no run spans the seam
  /** @type {number[][][]} */
  const runs = [[]];
  for (const point of points) {
    if (isIn(point)) runs[runs.length - 1].push(point);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}
