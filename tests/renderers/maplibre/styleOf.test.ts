import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/model/language.ts";
import { LAYER_IDS, styleOf } from "../../../src/renderers/maplibre/styleOf.ts";
import { SELECTION } from "../../../src/scene/palette.ts";
import { TOKENS } from "../../../src/scene/tokens.ts";
import { layersDrawing, paintOf } from "../readStyle.ts";
import { KEY_DATES, LAYER_SETS, realGeometry, realPalette, realScene } from "../realScenes.ts";

const THEMES = ["light", "dark"] as const;
const style = (view: Parameters<typeof realScene>[0] = {}, theme: "light" | "dark" = "light") =>
  styleOf({ scene: realScene(view), geometry: realGeometry, palette: realPalette, theme });

/** The geometry is the same in every style and is checked where it is made. */
function faultsOf(built: ReturnType<typeof styleOf>): readonly string[] {
  const bare = {
    ...built,
    sources: Object.fromEntries(Object.entries(built.sources).map(([id, source]) => [id, { ...source, data: EMPTY }])),
  };
  return validateStyleMin(bare as never).map((fault) => fault.message);
}
const EMPTY = { type: "FeatureCollection", features: [] };

describe("a style", () => {
  it("is valid for every layer, alone and together, on every key date, in both themes", { timeout: 60_000 }, () => {
    const faults = THEMES.flatMap((theme) =>
      KEY_DATES.flatMap((date) =>
        LAYER_SETS.flatMap((layers) => faultsOf(style({ date, layers }, theme)).map((fault) => [theme, date, layers, fault])),
      ),
    );
    expect(faults).toEqual([]);
  });

  it("is valid in every language and with every area chosen", () => {
    const layers = LAYER_SETS.at(-1) ?? [];
    for (const language of LANGUAGES) {
      for (const island of ["habomai", "shikotan", "kunashiri", "etorofu", null]) {
        const scene = realScene({ layers, island }, language);
        expect(faultsOf(styleOf({ scene, geometry: realGeometry, palette: realPalette, theme: "light" }))).toEqual([]);
      }
    }
  });

  it("is valid with its real sources", () => {
    expect(validateStyleMin(style() as never)).toEqual([]);
  });

  it("asks for nothing from anywhere: no glyphs, no sprite, no address", () => {
    const built = style({ layers: LAYER_SETS.at(-1) ?? [] });
    expect(built).not.toHaveProperty("glyphs");
    expect(built).not.toHaveProperty("sprite");
    expect(JSON.stringify({ ...built, sources: {} })).not.toMatch(/https?:|\/\//);
  });

  it("gives every layer an id of its own", () => {
    const ids = style({ layers: LAYER_SETS.at(-1) ?? [] }).layers.map((layer) => layer.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("keeps the same source objects while the geometry is the same", () => {
    expect(style({ date: "1880-01-01" }).sources).toBe(style({}, "dark").sources);
  });

  it("changes nothing but paint when only the date changes who administers", () => {
    const [before, after] = [style({ date: "1910-12-31", layers: ["control"] }), style({ date: "1930-12-31", layers: ["control"] })];
    const unpainted = (built: typeof before) => built.layers.map(({ paint, ...rest }) => rest);
    expect(unpainted(after)).toEqual(unpainted(before));
  });

  it("rings the chosen territory and no other", () => {
    const built = style();
    const coast = (territory: string, selected: boolean) =>
      ({ type: "LineString", properties: { part: "coast", territory }, state: { selected } }) as const;
    const opacity = (id: string, selected: boolean) => {
      const feature = coast("etorofu", selected);
      const layer = layersDrawing(built, feature, 6, "line").find((candidate) => candidate.id === id);
      return layer && paintOf(layer, "line-opacity", feature, 6);
    };
    expect(opacity(LAYER_IDS.selectionRing, true)).toBe(1);
    expect(opacity(LAYER_IDS.selectionHalo, true)).toBe(1);
    expect(opacity(LAYER_IDS.selectionRing, false)).toBe(0);
    const ring = built.layers.find((layer) => layer.id === LAYER_IDS.selectionRing);
    expect(ring?.paint).toMatchObject({ "line-color": TOKENS.light[SELECTION.ring.color], "line-width": SELECTION.ring.width });
  });

  it("draws the ring under the land and the lines over it", () => {
    const ids = style({ layers: LAYER_SETS.at(-1) ?? [] }).layers.map((layer) => layer.id);
    const order = ["sea", "water-lining-0", "graticule-1", "selection-ring", "land-etorofu", "lakes", "coast-disputed", "line-casing"];
    const places = order.map((id) => ids.indexOf(id));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("draws no edge where a territory was cut from its neighbour", () => {
    const source = style().sources["land"];
    const data = source?.type === "geojson" ? (source.data as FeatureCollection) : null;
    const coasts = data?.features.flatMap(({ geometry }) => (geometry.type === "LineString" ? [geometry.coordinates] : [])) ?? [];
    expect(coasts.length).toBeGreaterThan(100);
    const alongTheCut = coasts.flatMap((coast) => coast.filter((point, index) => point[1] === 50 && coast[index + 1]?.[1] === 50));
    expect(alongTheCut).toEqual([]);
  });
});
