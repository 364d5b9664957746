/** The real record and geometry as scenes, for the tests that hold the two map renderers to each other. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { indexGeometry } from "../../src/geo/indexGeometry.ts";
import { parseGeometry } from "../../src/geo/parseGeometry.ts";
import type { GeometryIndex } from "../../src/model/geometry.ts";
import { type GeometryOutline, geometryOutlineOf } from "../../src/model/geometryOutline.ts";
import { type Language, localise } from "../../src/model/language.ts";
import type { LocalRecord } from "../../src/model/record.ts";
import { record } from "../../src/record/index.ts";
import { type Palette, paletteOf } from "../../src/scene/palette.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { sceneOf } from "../../src/scene/sceneOf.ts";
import { defaultViewOf, type View, viewRulesOf } from "../../src/view/view.ts";

export const TODAY = "2026-11-23";
export const KEY_DATES = [
  "1855-12-31",
  "1860-12-31",
  "1875-12-31",
  "1880-12-31",
  "1905-12-31",
  "1910-12-31",
  "1945-08-30",
  "1945-09-05",
  "1950-12-31",
  "1952-12-31",
  "1956-12-31",
  "1993-12-31",
  TODAY,
] as const;

const PARTS = ["islands", "hokkaido", "context", "land", "lakes", "boundaries", "outlines"];

export const realGeometry: GeometryIndex = indexGeometry(
  PARTS.map((part) => {
    const file = path.join(import.meta.dirname, `../../public/geo/${part}.geojson`);
    return { part, features: parseGeometry(JSON.parse(readFileSync(file, "utf8")))?.features ?? [] };
  }),
);

export const realGeometryOutline: GeometryOutline = geometryOutlineOf(realGeometry);

const local = new Map<Language, LocalRecord>();
function recordIn(language: Language): LocalRecord {
  const known = local.get(language) ?? localise(record, language);
  local.set(language, known);
  return known;
}

export const realPalette: Palette = paletteOf(recordIn("en"));
const rules = viewRulesOf(recordIn("en"), TODAY);

/** Each layer alone, none, and all together. */
export const LAYER_SETS: readonly (readonly string[])[] = [...rules.layers.map((layer) => [layer]), [], rules.layers];

export function realScene(view: Partial<View> = {}, language: Language = "en"): Scene {
  return sceneOf(recordIn(language), realGeometryOutline, { ...defaultViewOf(rules), ...view }, { language, today: TODAY });
}
