/** From the source's coasts, lakes and zones to the FeatureCollections of public/geo. */
import { assignCoasts } from "./assignCoasts.mjs";
import { boundaryLines } from "./boundaryLines.mjs";
import { collection, point, polygon } from "./features.mjs";
import { outlineRound } from "./outlines.mjs";
import { boxOf, crossing, whereIs } from "./planar.mjs";
import { readCoasts, readLakes, readTodaysLine } from "./readSources.mjs";
import { cutSakhalin, followParallel } from "./sakhalin.mjs";
import { clipTo, erase, join, simplify } from "./shapeRings.mjs";
import { DRAWN_ISLETS, FRAME, OPEN_LAGOON, POINT_ISLETS, TERRITORIES_IN } from "./territories.mjs";

/** @typedef {number[][]} Ring */

const LAKE_TERRITORIES = TERRITORIES_IN["lakes.geojson"];
const HOKKAIDO_METRES = 100;
const CONTEXT_METRES = 200;
/** Nothing is said of this land, and it is seen from afar only. */
const LAND_METRES = 600;
const RING_MARGIN_KM = 6;
const HIT_AREA_MARGIN_KM = 2;

/** @returns {Promise<Record<string, { type: string, features: any[] }>>} FeatureCollections by file name */
export async function buildCollections() {
  const coasts = await readAssignedCoasts();
  const lakes = await joinedLakes(coasts);
  const islands = await islandFeatures(coasts, lakes);
  const today = readTodaysLine();
  const sakhalin = await cutSakhalin(coasts.get("sakhalin") ?? []);
  const context = await contextFeatures(coasts, sakhalin);
  /** @param {string[]} territories @returns {number[][]} */
  const pointsOf = (territories) =>
    islands
      .filter(({ properties }) => territories.includes(properties.territory))
      .flatMap((/** @type {any} */ { geometry }) => (geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates[0]));
  const hokkaido = await simplify(named(coasts, "hokkaido"), HOKKAIDO_METRES);
  return {
    "islands.geojson": collection(islands),
    "hokkaido.geojson": collection(hokkaido.map(({ name, ring }) => polygon({ territory: name }, ring))),
    "context.geojson": collection(context.territories),
    "land.geojson": collection(context.land),
    "lakes.geojson": collection(lakeFeatures(islands, lakes)),
    "boundaries.geojson": collection(boundaryLines(coasts, sakhalin.at50, today)),
    "outlines.geojson": collection([
      outlineRound("habomai-shikotan", pointsOf(["habomai", "shikotan"]), RING_MARGIN_KM, today),
      outlineRound("habomai", pointsOf(["habomai"]), HIT_AREA_MARGIN_KM, today),
    ]),
  };
}

/** @param {Map<string, Ring[]>} coasts @param {string} name */
const named = (coasts, name) => (coasts.get(name) ?? []).map((ring) => ({ name, ring }));

/** The mainland and Kamchatka are one ring until the frame cuts them apart. */
async function readAssignedCoasts() {
  const rings = readCoasts(FRAME).map((ring) => ({ name: "coast", ring }));
  return assignCoasts((await clipTo(rings, FRAME)).map(({ ring }) => ring));
}

/** The source splits some lakes along the edges of its tiles. @param {Map<string, Ring[]>} coasts */
async function joinedLakes(coasts) {
  const shores = LAKE_TERRITORIES.flatMap((territory) => coasts.get(territory) ?? []);
  const lakes = readLakes(boxOf(shores.flat()));
  return (await join(lakes.map((ring) => ({ name: "lake", ring })))).map(({ ring }) => ring);
}

/** @param {Map<string, Ring[]>} coasts @param {Ring[]} lakes */
async function islandFeatures(coasts, lakes) {
  const lagoon = lakes.filter((ring) => whereIs(OPEN_LAGOON, ring) === "inside");
  if (lagoon.length !== 1) throw new Error(`The lagoon of Kunashiri at ${OPEN_LAGOON} is not in the source.`);
  const kunashiri = await erase(named(coasts, "kunashiri"), named(new Map([["lagoon", lagoon]]), "lagoon"));
  const habomai = [...(coasts.get("habomai") ?? [])];
  const drawn = DRAWN_ISLETS.map(({ islet, inside }) => {
    const at = habomai.findIndex((ring) => whereIs(inside, ring) === "inside");
    if (at < 0) throw new Error(`The islet ${islet} is not in the source.`);
    return polygon({ territory: "habomai", islet }, habomai.splice(at, 1)[0]);
  });
  const plain = (/** @type {string} */ territory, /** @type {readonly Ring[]} */ rings) =>
    rings.map((ring) => polygon({ territory }, ring));
  return [
    ...drawn,
    ...POINT_ISLETS.map(({ islet, at }) => point({ territory: "habomai", islet }, at)),
    ...plain("habomai", habomai),
    ...kunashiri.map(({ name, ring }) => polygon({ territory: name }, ring)),
    ...plain("shikotan", coasts.get("shikotan") ?? []),
    ...plain("etorofu", coasts.get("etorofu") ?? []),
  ];
}

/**
 * Lakes that lie wholly inside. The source generalises lakes harder than coasts, so that those near
 * the sea stick out of their island; they are left to the coast.
 * @param {any[]} islands @param {Ring[]} lakes
 */
function lakeFeatures(islands, lakes) {
  const shores = islands.filter(({ properties }) => LAKE_TERRITORIES.includes(properties.territory));
  return shores.flatMap(({ geometry, properties: { territory } }) => {
    const [shore] = geometry.coordinates;
    const isInside = (/** @type {Ring} */ lake) => lake.every((p) => whereIs(p, shore) === "inside") && !crossing(lake, shore);
    return lakes.map((ring) => polygon({ territory }, ring)).filter((lake) => isInside(lake.geometry.coordinates[0]));
  });
}

/** @param {Map<string, Ring[]>} coasts @param {Awaited<ReturnType<typeof cutSakhalin>>} sakhalin */
async function contextFeatures(coasts, sakhalin) {
  // One call, so that the two parts of Sakhalin are simplified together and keep their common edge.
  const simple = await simplify([...named(coasts, "northern-kurils"), ...sakhalin.parts, ...named(coasts, "kamchatka")], CONTEXT_METRES);
  const land = await simplify([...named(coasts, "mainland"), ...named(coasts, "honshu")], LAND_METRES);
  const { west, east } = sakhalin.at50;
  return {
    territories: simple.map(({ name, ring }) =>
      polygon({ territory: name }, name.endsWith("-sakhalin") ? followParallel(ring, west, east) : ring),
    ),
    land: land.map(({ ring }) => polygon({}, ring)),
  };
}
