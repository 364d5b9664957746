/** Where features lie with respect to one another: lakes in islands, lines at sea, outlines round their groups, no overlap. */
import { BadGeometry, describe } from "./badGeometry.mjs";
import { boxOf, crossing, doBoxesMeet, whereIs } from "./planar.mjs";
import { PARALLEL_OF_1905 } from "./territories.mjs";

const LAND_FILES = ["islands.geojson", "hokkaido.geojson", "context.geojson", "land.geojson"];

/** @typedef {{ file: string, feature: any, index: number, ring: number[][], box: number[] }} Land */

/** @param {Record<string, any>} files @returns {Land[]} */
function landOf(files) {
  return LAND_FILES.flatMap((file) =>
    files[file].features.flatMap((/** @type {any} */ feature, /** @type {number} */ index) => {
      if (feature.geometry.type !== "Polygon") return [];
      const ring = feature.geometry.coordinates[0];
      return [{ file, feature, index, ring, box: boxOf(ring) }];
    }),
  );
}

/** @param {number[][]} inner @param {number[][]} outer */
const isRingInside = (inner, outer) => inner.every((point) => whereIs(point, outer) === "inside") && !crossing(inner, outer);

/** @param {Record<string, any>} files */
export function checkPlacement(files) {
  const lands = landOf(files);
  checkNoOverlap(lands);
  checkLakes(files, lands);
  checkSakhalin(files);
  checkLines(files, lands);
  checkOutlines(files, lands);
}

/** @param {Land[]} lands */
function checkNoOverlap(lands) {
  lands.forEach((a, i) => {
    for (const b of lands.slice(i + 1)) {
      if (!doBoxesMeet(a.box, b.box)) continue;
      // The two parts of Sakhalin share an edge: only what is strictly inside counts.
      const [small, large] = a.ring.length < b.ring.length ? [a, b] : [b, a];
      const places = small.ring.map((point) => whereIs(point, large.ring));
      if (places.includes("inside") || !places.includes("outside") || crossing(a.ring, b.ring))
        throw new BadGeometry(b.file, describe(b.feature, b.index), `it overlaps ${a.file}, ${describe(a.feature, a.index)}`, b.feature);
    }
  });
}

/** @param {Record<string, any>} files @param {Land[]} lands */
function checkLakes(files, lands) {
  files["lakes.geojson"].features.forEach((/** @type {any} */ lake, /** @type {number} */ index) => {
    const { territory } = lake.properties;
    const shores = lands.filter(({ file, feature }) => file === "islands.geojson" && feature.properties.territory === territory);
    if (!shores.some(({ ring }) => isRingInside(lake.geometry.coordinates[0], ring)))
      throw new BadGeometry("lakes.geojson", describe(lake, index), "the lake is not inside its island", lake);
  });
}

/** @param {Record<string, any>} files */
function checkSakhalin(files) {
  files["context.geojson"].features.forEach((/** @type {any} */ feature, /** @type {number} */ index) => {
    const { territory } = feature.properties;
    if (!territory?.endsWith("-sakhalin")) return;
    const sign = territory === "southern-sakhalin" ? 1 : -1;
    const stray = feature.geometry.coordinates[0].find((/** @type {number[]} */ point) => (point[1] - PARALLEL_OF_1905) * sign > 0);
    if (stray)
      throw new BadGeometry("context.geojson", describe(feature, index), `the point ${stray} is on the wrong side of 50 N`, feature);
  });
}

/** @param {Record<string, any>} files @param {Land[]} lands */
function checkLines(files, lands) {
  files["boundaries.geojson"].features.forEach((/** @type {any} */ feature, /** @type {number} */ index) => {
    if (feature.properties.course === "parallel") return; // the only boundary on land
    const line = feature.geometry.coordinates;
    for (const { ring, file, feature: land, index: at } of lands.filter(({ box }) => doBoxesMeet(box, boxOf(line)))) {
      if (line.some((/** @type {number[]} */ point) => whereIs(point, ring) !== "outside") || crossing(line, ring))
        throw new BadGeometry(
          "boundaries.geojson",
          describe(feature, index),
          `the line runs over land (${file}, ${describe(land, at)})`,
          feature,
        );
    }
  });
}

/** @param {Record<string, any>} files @param {Land[]} lands */
function checkOutlines(files, lands) {
  const today = files["boundaries.geojson"].features.find((/** @type {any} */ f) => f.properties.line === "today");
  files["outlines.geojson"].features.forEach((/** @type {any} */ feature, /** @type {number} */ index) => {
    const ring = feature.geometry.coordinates[0];
    /** @param {string} cause */
    const refuse = (cause) => {
      throw new BadGeometry("outlines.geojson", describe(feature, index), cause, feature);
    };
    const groups = feature.properties.outline === "habomai" ? ["habomai"] : ["habomai", "shikotan"];
    for (const { geometry, properties } of files["islands.geojson"].features) {
      if (!groups.includes(properties.territory)) continue;
      const points = geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates[0];
      if (!points.every((/** @type {number[]} */ point) => whereIs(point, ring) === "inside"))
        refuse(`it does not enclose all of ${properties.territory}`);
    }
    for (const { ring: other, feature: land, file } of lands) {
      if (file === "islands.geojson" && groups.includes(land.properties.territory)) continue;
      if (other.some((point) => whereIs(point, ring) !== "outside") || crossing(ring, other))
        refuse(`it touches ${land.properties.territory ?? "other land"}`);
    }
    if (
      today.geometry.coordinates.some((/** @type {number[]} */ point) => whereIs(point, ring) !== "outside") ||
      crossing(ring, today.geometry.coordinates)
    )
      refuse("it crosses today's line");
  });
}
