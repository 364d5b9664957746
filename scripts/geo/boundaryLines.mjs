/** The boundaries of 1855, 1875, 1905 and of today, from the coasts as the source has them. */
import { equidistantLine } from "./equidistantLine.mjs";
import { lineString } from "./features.mjs";
import { whereIs } from "./planar.mjs";
import { INSIDE_URUP, PARALLEL_OF_1905 } from "./territories.mjs";

/** @typedef {number[][]} Ring */

/**
 * Points along the parallel, so that renderers that draw great circles between points keep to it.
 * Rounded like the coast, whose cut edge takes the same points.
 * @param {number} west @param {number} east
 */
export function alongParallel(west, east) {
  const steps = Math.ceil((east - west) / 0.25);
  return Array.from({ length: steps + 1 }, (_, i) => [Number((west + ((east - west) * i) / steps).toFixed(4)), PARALLEL_OF_1905]);
}

/**
 * @param {Map<string, Ring[]>} coasts
 * @param {{ west: number, east: number }} sakhalinAt50 where the parallel meets the coasts of Sakhalin
 * @param {number[][]} today
 */
export function boundaryLines(coasts, sakhalinAt50, today) {
  const ringsOf = (/** @type {string} */ coast) => coasts.get(coast) ?? [];
  const kurils = ringsOf("northern-kurils");
  const urup = kurils.filter((ring) => whereIs(INSIDE_URUP, ring) === "inside");
  const schematic = (
    /** @type {string} */ layer,
    /** @type {string} */ line,
    /** @type {Parameters<typeof equidistantLine>[0]} */ strait,
  ) => lineString({ layer, line, course: "schematic" }, equidistantLine(strait));
  return [
    // A treaty names a strait, not a course through it.
    schematic("1855", "1855-etorofu-urup", {
      centre: [149.15, 45.5],
      oneCoast: ringsOf("etorofu"),
      otherCoast: urup,
      stepKm: 0.2,
      reachKm: 60,
      points: 8,
    }),
    schematic("1875", "1875-la-perouse", {
      centre: [142.0, 45.71],
      oneCoast: ringsOf("sakhalin"),
      otherCoast: ringsOf("hokkaido"),
      stepKm: 0.5,
      reachKm: 60,
      points: 11,
    }),
    schematic("1875", "1875-shumshu-lopatka", {
      centre: [156.6, 50.85],
      oneCoast: kurils,
      otherCoast: ringsOf("kamchatka"),
      stepKm: 0.1,
      reachKm: 33,
      points: 9,
    }),
    lineString({ layer: "1905", line: "1905-50n", course: "parallel" }, alongParallel(sakhalinAt50.west, sakhalinAt50.east)),
    lineString({ layer: "today", line: "today", course: "approximate" }, today),
  ];
}
