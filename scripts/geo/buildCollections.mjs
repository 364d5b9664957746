/** From the source's coasts, lakes and zones to the FeatureCollections of public/geo. */
import { assignCoasts } from "./assignCoasts.mjs";
import { boundaryLines } from "./boundaryLines.mjs";
import { collection, point, polygon } from "./features.mjs";
import { outlineRound } from "./outlines.mjs";
import { boxOf, crossing, doBoxesMeet, whereIs } from "./planar.mjs";
import { readCoasts, readLakes, readTodaysLine } from "./readSources.mjs";
import { cutSakhalin, followParallel } from "./sakhalin.mjs";
import { clippedTo, erased, joined } from "./shapeRings.mjs";
import { simplified } from "./simplifyRings.mjs";
import { surroundingsOf } from "./surroundings.mjs";
import { DETAILED, DRAWN_ISLETS, OPEN_LAGOON, POINT_ISLETS, SURROUNDINGS, TERRITORIES_IN } from "./territories.mjs";

/** @typedef {number[][]} Ring */

const LAKE_TERRITORIES = TERRITORIES_IN["lakes.geojson"];
const HOKKAIDO_METRES = 100;
const CONTEXT_METRES = 200;
/** Nothing is said of this land, and it is seen from afar only. */
const LAND_METRES = 600;
const RING_MARGIN_KM = 6;
const HIT_AREA_MARGIN_KM = 2;

/** @returns {Record<string, { type: string, features: any[] }>} FeatureCollections by file name */
export function buildCollections() {
  const source = readCoasts(SURROUNDINGS);
  // The mainland and Kamchatka are one ring until the frame cuts them apart; some islets come in overlapping parts.
  const near = source.filter((ring) => DETAILED.some((box) => doBoxesMeet(boxOf(ring), box)));
  const coasts = assignCoasts(joined(near.flatMap((ring) => clippedTo(ring, ...DETAILED))));
  const coastsOf = (/** @type {string} */ coast) => coasts.get(coast) ?? [];
  const lakes = joined(readLakes(boxOf(LAKE_TERRITORIES.flatMap(coastsOf).flat()))); // the source splits some along its tiles' edges
  const islands = islandFeatures(coastsOf, lakes);
  const today = readTodaysLine();
  const sakhalin = cutSakhalin(coastsOf("sakhalin"));
  /** @param {string[]} territories @returns {number[][]} */
  const pointsOf = (territories) =>
    islands
      .filter(({ properties }) => territories.includes(properties.territory))
      .flatMap((/** @type {any} */ { geometry }) => (geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates[0]));
  return {
    "islands.geojson": collection(islands),
    "hokkaido.geojson": collection(polygons("hokkaido", simplified(coastsOf("hokkaido"), HOKKAIDO_METRES))),
    "context.geojson": collection(contextFeatures(coastsOf, sakhalin)),
    "land.geojson": collection(
      [...simplified([...coastsOf("mainland"), ...coastsOf("honshu")], LAND_METRES), ...surroundingsOf(source)].map((ring) =>
        polygon({}, ring),
      ),
    ),
    "lakes.geojson": collection(lakeFeatures(islands, lakes)),
    "boundaries.geojson": collection(boundaryLines(coasts, sakhalin.at50, today)),
    "outlines.geojson": collection([
      outlineRound("habomai-shikotan", pointsOf(["habomai", "shikotan"]), RING_MARGIN_KM, today),
      outlineRound("habomai", pointsOf(["habomai"]), HIT_AREA_MARGIN_KM, today),
    ]),
  };
}

/** @param {string} territory @param {readonly Ring[]} rings */
const polygons = (territory, rings) => rings.map((ring) => polygon({ territory }, ring));

/** @param {(coast: string) => Ring[]} coastsOf @param {Ring[]} lakes */
function islandFeatures(coastsOf, lakes) {
  const lagoon = lakes.find((ring) => whereIs(OPEN_LAGOON, ring) === "inside");
  if (!lagoon) throw new Error(`The lagoon of Kunashiri at ${OPEN_LAGOON} is not in the source.`);
  const unnamed = [...coastsOf("habomai")];
  const islets = DRAWN_ISLETS.map(({ islet, inside }) => {
    const at = unnamed.findIndex((ring) => whereIs(inside, ring) === "inside");
    if (at < 0) throw new Error(`The islet ${islet} is not in the source.`);
    return polygon({ territory: "habomai", islet }, unnamed.splice(at, 1)[0]);
  });
  return [
    ...islets,
    ...POINT_ISLETS.map(({ islet, at }) => point({ territory: "habomai", islet }, at)),
    ...polygons("habomai", unnamed),
    ...polygons(
      "kunashiri",
      coastsOf("kunashiri").flatMap((ring) => erased(ring, lagoon)),
    ),
    ...polygons("shikotan", coastsOf("shikotan")),
    ...polygons("etorofu", coastsOf("etorofu")),
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

/** @param {(coast: string) => Ring[]} coastsOf @param {ReturnType<typeof cutSakhalin>} sakhalin */
function contextFeatures(coastsOf, { southern, northern, at50 }) {
  const half = (/** @type {Ring[]} */ rings) => simplified(rings, CONTEXT_METRES).map((ring) => followParallel(ring, at50.west, at50.east));
  return [
    ...polygons("northern-kurils", simplified(coastsOf("northern-kurils"), CONTEXT_METRES)),
    ...polygons("southern-sakhalin", half(southern)),
    ...polygons("northern-sakhalin", half(northern)),
    ...polygons("kamchatka", simplified(coastsOf("kamchatka"), CONTEXT_METRES)),
  ];
}
