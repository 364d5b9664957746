/** What every single feature must be: present, valid, wound as RFC 7946 asks, in the frame and of a known kind. */
import { BadGeometry, describe } from "./badGeometry.mjs";
import { isSurrounding } from "./checkSurroundings.mjs";
import { isPointInBox, isSamePoint, selfMeeting, signedArea } from "./planar.mjs";
import { DETAILED, DRAWN_ISLETS, POINT_ISLETS, SURROUNDINGS, TERRITORIES_IN } from "./territories.mjs";

const ISLETS = [...DRAWN_ISLETS, ...POINT_ISLETS].map(({ islet }) => islet);

/** The lines that boundaries.geojson may hold. `course` says how far the drawing may be trusted. */
export const LINES = [
  { layer: "1855", line: "1855-etorofu-urup", course: "schematic" },
  { layer: "1875", line: "1875-la-perouse", course: "schematic" },
  { layer: "1875", line: "1875-shumshu-lopatka", course: "schematic" },
  { layer: "1905", line: "1905-50n", course: "parallel" },
  { layer: "today", line: "today", course: "approximate" },
];
export const OUTLINES = ["habomai-shikotan", "habomai"];

/** @type {Record<string, readonly string[]>} */
const KINDS = {
  "islands.geojson": ["Polygon", "Point"],
  "boundaries.geojson": ["LineString"],
};

/** @param {string} file @param {any} collection */
export function checkFeatures(file, collection) {
  if (collection?.type !== "FeatureCollection" || !Array.isArray(collection.features) || collection.features.length === 0)
    throw new BadGeometry(file, "the file", "it is no FeatureCollection with features", collection);
  collection.features.forEach((/** @type {any} */ feature, /** @type {number} */ index) => {
    /** @param {string} cause */
    const refuse = (cause) => {
      throw new BadGeometry(file, describe(feature, index), cause, feature);
    };
    checkShape(file, feature, refuse);
    checkProperties(file, feature.properties, feature.geometry.type, refuse);
  });
  checkNothingIsMissing(file, collection.features);
}

/** @param {string} file @param {any[]} features */
function checkNothingIsMissing(file, features) {
  const expected = {
    territory: TERRITORIES_IN[file] ?? [],
    islet: file === "islands.geojson" ? ISLETS : [],
    line: file === "boundaries.geojson" ? LINES.map(({ line }) => line) : [],
    outline: file === "outlines.geojson" ? OUTLINES : [],
  };
  for (const [kind, ids] of Object.entries(expected)) {
    for (const id of ids) {
      if (!features.some(({ properties }) => properties[kind] === id))
        throw new BadGeometry(file, "the file", `the ${kind} "${id}" is missing`);
    }
  }
}

/** @param {string} file @param {any} feature @param {(cause: string) => void} refuse */
function checkShape(file, feature, refuse) {
  const geometry = feature?.geometry;
  if (!geometry?.coordinates?.length) return refuse("its geometry is null or empty");
  const kinds = KINDS[file] ?? ["Polygon"];
  if (!kinds.includes(geometry.type)) refuse(`it is a ${geometry.type}, not a ${kinds.join(" or ")}`);
  const parts = { Point: () => [[geometry.coordinates]], LineString: () => [geometry.coordinates], Polygon: () => geometry.coordinates };
  const frame = isSurrounding(file, feature) ? [SURROUNDINGS] : DETAILED;
  for (const part of parts[/** @type {'Point'} */ (geometry.type)]()) {
    for (const point of part) checkPoint(point, frame, refuse);
    part.forEach((/** @type {number[]} */ point, /** @type {number} */ i) => {
      if (i > 0 && isSamePoint(point, part[i - 1])) refuse(`the point ${point} is there twice in a row`);
    });
  }
  if (geometry.type === "Polygon") checkPolygon(geometry.coordinates, refuse);
}

/** @param {any} point @param {readonly import("./territories.mjs").Box[]} frame any of these boxes @param {(cause: string) => void} refuse */
function checkPoint(point, frame, refuse) {
  const [x, y] = point;
  if (point.length !== 2 || !Number.isFinite(x) || !Number.isFinite(y)) refuse(`the point ${JSON.stringify(point)} is no pair of numbers`);
  const isIn = (/** @type {number[]} */ place) => frame.some((box) => isPointInBox(place, box));
  if (!isIn([x, y])) {
    refuse(
      isIn([y, x]) ? `the point ${point} has latitude before longitude` : `the point ${point} is outside the frame ${frame.join(" or ")}`,
    );
  }
  if (Math.abs(x * 1e5 - Math.round(x * 1e5)) > 1e-4 || Math.abs(y * 1e5 - Math.round(y * 1e5)) > 1e-4)
    refuse(`the point ${point} has more than five decimals`);
}

/** @param {number[][][]} rings @param {(cause: string) => void} refuse */
function checkPolygon(rings, refuse) {
  if (rings.length > 1) refuse("it has a hole, and holes are lakes with a file of their own");
  const [ring] = rings;
  if (ring.length < 4) refuse("its ring has fewer than four points");
  if (!isSamePoint(ring[0], /** @type {number[]} */ (ring.at(-1)))) refuse("its ring is not closed");
  const meeting = selfMeeting(ring);
  if (meeting) refuse(`its ring meets itself near ${meeting[1][0]}`);
  if (signedArea(ring) <= 0) refuse("its outer ring runs clockwise");
}

/** @param {string} file @param {any} properties @param {string} kind @param {(cause: string) => void} refuse */
function checkProperties(file, properties, kind, refuse) {
  if (properties === null || typeof properties !== "object") return refuse("it has no properties");
  const keys = Object.keys(properties).join();
  if (file === "boundaries.geojson") {
    const { layer, line, course } = properties;
    if (keys !== "layer,line,course" || !LINES.some((l) => l.layer === layer && l.line === line && l.course === course))
      refuse(`the line ${JSON.stringify(properties)} is unknown`);
  } else if (file === "outlines.geojson") {
    if (keys !== "outline" || !OUTLINES.includes(properties.outline)) refuse(`the outline ${JSON.stringify(properties)} is unknown`);
  } else if (file === "land.geojson") {
    if (keys !== "") refuse(`land without a territory has properties ${JSON.stringify(properties)}`);
  } else {
    checkTerritory(file, properties, kind, refuse);
  }
}

/** @param {string} file @param {any} properties @param {string} kind @param {(cause: string) => void} refuse */
function checkTerritory(file, properties, kind, refuse) {
  const { territory, islet, ...others } = properties;
  if (territory === undefined) refuse("it has no territory");
  if (!TERRITORIES_IN[file]?.includes(territory)) refuse(`the territory "${territory}" is unknown here`);
  if (Object.keys(others).length > 0) refuse(`its properties say more than territory and islet: ${Object.keys(others)}`);
  if (islet !== undefined && !(territory === "habomai" && file === "islands.geojson" && ISLETS.includes(islet)))
    refuse(`the islet "${islet}" is unknown here`);
  if (kind === "Point" && islet === undefined) refuse("it is a point without an islet");
}
