/** The GeoJSON files, read with a reader that is not this project's, and asked where places lie. */
import { check } from "@placemarkio/check-geojson";
import { booleanPointInPolygon, lineIntersect, lineString, nearestPointOnLine, point } from "@turf/turf";
import type { Feature, FeatureCollection, LineString, Point, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { boundariesGeojson, isCounterClockwise, rightHanded, territoriesGeojson } from "../../scripts/publish/geojson.ts";
import { record } from "../../src/record/index.ts";
import { contentOf, rowsOf } from "./published.ts";

type Properties = Readonly<Record<string, string | boolean | null>>;
const territories = check(contentOf("territories.geojson")) as FeatureCollection<Polygon | Point, Properties>;
const boundaries = check(contentOf("boundaries.geojson")) as FeatureCollection<LineString, Properties>;
const NO_NAME = { en: "Line", ja: "線", ru: "Линия" };

const areas = territories.features.filter((feature): feature is Feature<Polygon, Properties> => feature.geometry.type === "Polygon");

/** The territories whose land is there; with `withinKm`, those whose coast is that near. */
function territoriesAt(lon: number, lat: number, withinKm = 0): readonly unknown[] {
  const at = point([lon, lat]);
  const isNear = ({ coordinates }: Polygon) =>
    coordinates.some((ring) => nearestPointOnLine(lineString(ring), at).properties.pointDistance < withinKm);
  return areas
    .filter(({ geometry }) => booleanPointInPolygon(at, geometry) || (withinKm > 0 && isNear(geometry)))
    .map(({ properties }) => properties["territory"]);
}

function administrationOf(territory: string, year: number): string | undefined {
  const day = `${year}-07-01`;
  return rowsOf("control.csv").find(
    (row) => row["territory"] === territory && (row["from"] ?? "") <= day && (row["until"] === "" || day < (row["until"] ?? "")),
  )?.["administered_by"];
}

describe("territories.geojson", () => {
  it("says whose data it is and under which licence", () => {
    expect(territories).toMatchObject({
      attribution: "© OpenStreetMap contributors",
      licence: "ODbL-1.0",
      record_version: record.version,
      known_to: record.knownTo,
    });
  });

  it("holds land of every territory and every islet of the record, each with its names", () => {
    const values = (key: string) => [...new Set(territories.features.flatMap(({ properties }) => properties[key] ?? []))].toSorted();
    expect(values("territory")).toEqual(record.territories.map(({ id }) => id).toSorted());
    expect(values("islet")).toEqual(record.islets.map(({ id }) => id).toSorted());
    for (const { properties } of territories.features)
      for (const language of ["en", "ja", "ru"]) expect(properties[`name_${language}`]).toMatch(/\S/);
    const kunashiri = territories.features.find(({ properties }) => properties["territory"] === "kunashiri");
    expect(kunashiri?.properties).toMatchObject({ name_en: "Kunashir / Kunashiri", name_ru: "Кунасири / Кунашир", disputed: true });
    expect(kunashiri?.properties["name_ja"]).toBe("国後島 / クナシル");
    const islet = territories.features.find(({ properties }) => properties["islet"] === "shibotsu");
    expect(islet?.properties).toMatchObject({ territory: "habomai", name_en: "Shibotsu / Zelyony", name_ru: "Зелёный / Сибоцу" });
  });

  it("gives longitude before latitude, and turns its rings by the right-hand rule", () => {
    for (const { geometry } of territories.features) {
      const rings = geometry.type === "Polygon" ? geometry.coordinates : [];
      for (const [lon = 0, lat = 0] of geometry.type === "Point" ? [geometry.coordinates] : rings.flat()) {
        expect(lon).toBeGreaterThan(135);
        expect(lat).toBeLessThan(61);
      }
      rings.forEach((ring, index) => {
        expect(isCounterClockwise(ring)).toBe(index === 0);
      });
    }
  });

  it("turns a ring that runs the wrong way, and only such a one", () => {
    const around = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ];
    const hole = [
      [1, 1],
      [1, 2],
      [2, 2],
      [2, 1],
      [1, 1],
    ];
    const right: Polygon = { type: "Polygon", coordinates: [around, hole] };
    expect(rightHanded(right)).toEqual(right);
    expect(rightHanded({ type: "Polygon", coordinates: [around.toReversed(), hole.toReversed()] })).toEqual(right);
  });

  it("is not written when the geometry knows a territory, an islet or a line that the record does not", () => {
    const geometry: Point = { type: "Point", coordinates: [146, 44] };
    expect(() => territoriesGeojson(record, [{ type: "Feature", properties: { territory: "atlantis" }, geometry }])).toThrow(/"atlantis"/);
    expect(() =>
      territoriesGeojson(record, [{ type: "Feature", properties: { territory: "habomai", islet: "atlantis" }, geometry }]),
    ).toThrow(/islet "atlantis"/);
    const line: LineString = {
      type: "LineString",
      coordinates: [
        [146, 44],
        [147, 44],
      ],
    };
    const properties = { layer: "1855", line: "1855-atlantis", course: "schematic" };
    expect(() => boundariesGeojson(record, [{ type: "Feature", properties, geometry: line }], NO_NAME)).toThrow(/"1855-atlantis"/);
  });
});

describe("places lie in their territory, and it was administered as the sources say", () => {
  const years = [1860, 1880, 1910, 1935, 1950, 2020];
  it.each<[place: string, lat: number, lon: number, territory: string, history: string]>([
    ["Kurilsk / Shana", 45.215, 147.915, "etorofu", "JP JP JP JP RU RU"],
    ["Yuzhno-Kurilsk / Furukamappu", 44.03, 145.84, "kunashiri", "JP JP JP JP RU RU"],
    ["Malokurilskoye / Shakotan", 43.855, 146.83, "shikotan", "JP JP JP JP RU RU"],
    ["Zelyony / Shibotsu", 43.505, 146.145, "habomai", "JP JP JP JP RU RU"],
    ["central Urup", 45.93, 149.99, "northern-kurils", "RU JP JP JP RU RU"],
    ["Shumshu", 50.75, 156.35, "northern-kurils", "RU JP JP JP RU RU"],
    ["Yuzhno-Sakhalinsk / Toyohara", 46.96, 142.73, "southern-sakhalin", "joint RU JP JP RU RU"],
    ["Sakhalin just north of 50 N", 50.1, 142.8, "northern-sakhalin", "joint RU RU RU RU RU"],
    ["Nemuro", 43.31, 145.57, "hokkaido", "JP JP JP JP JP JP"],
  ])("%s", (_, lat, lon, territory, history) => {
    // A harbour given to a hundredth of a degree may stand in its bay: then the land nearer than half a kilometre counts.
    const here = territoriesAt(lon, lat);
    expect(here.length > 0 ? here : territoriesAt(lon, lat, 0.5)).toEqual([territory]);
    const names: Readonly<Record<string, string>> = { JP: "japan", RU: "russia", joint: "undivided" };
    expect(years.map((year) => administrationOf(territory, year))).toEqual(history.split(" ").map((side) => names[side]));
  });

  it("the sea of the strait near Etorofu is nobody's land, and lies west of the line of 1855", () => {
    const [lon, lat] = [149, 45.55];
    expect(territoriesAt(lon, lat)).toEqual([]);
    const line = boundaries.features.find(({ properties }) => properties["layer"] === "1855");
    const eastward = lineString([
      [lon, lat],
      [150, lat],
    ]);
    const westward = lineString([
      [lon, lat],
      [148, lat],
    ]);
    expect(line && lineIntersect(line, eastward).features).toHaveLength(1);
    expect(line && lineIntersect(line, westward).features).toHaveLength(0);
  });
});

describe("boundaries.geojson", () => {
  it("names for each line the layer, the instrument that drew it and its date; for today's line none", () => {
    const lines = boundaries.features.map(({ properties: { layer, instrument, date } }) => `${layer} ${instrument} ${date}`);
    expect(lines.toSorted()).toEqual([
      "1855 1855-shimoda 1855-02-07",
      "1875 1875-saint-petersburg 1875-05-07",
      "1875 1875-saint-petersburg 1875-05-07",
      "1905 1905-portsmouth 1905-09-05",
      "today null null",
    ]);
    for (const { properties } of boundaries.features)
      for (const language of ["en", "ja", "ru"]) expect(properties[`name_${language}`]).toMatch(/\S/);
    expect(boundaries).toMatchObject({ attribution: "© OpenStreetMap contributors", licence: "ODbL-1.0" });
  });
});
