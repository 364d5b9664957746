import { expect, test } from "vitest";
import { territoriesWithin } from "../../src/geo/territoriesWithin.ts";
import type { Bounds, GeometryIndex, TerritoryGeometry } from "../../src/model/geometry.ts";
import { aGeometry } from "../fixtures/aGeometry.ts";

/** The gull's square is at 145 to 146 east, 43 to 44 north; the tern's at 148 to 149 east, 45 to 46 north. */
const CANDIDATES = ["tern", "gull"];

test.each<[string, Bounds, readonly string[]]>([
  ["all of both", [140, 40, 150, 50], ["tern", "gull"]],
  ["one corner of one", [145.9, 43.9, 146.5, 44.5], ["gull"]],
  ["open sea between them", [146.5, 44.2, 147.5, 44.8], []],
  ["the inside of one, without its coast", [148.4, 45.4, 148.6, 45.6], ["tern"]],
])("%s", (_, part, expected) => {
  expect(territoriesWithin(aGeometry(), CANDIDATES, part)).toEqual(expected);
});

test("sea within the bounds of a slanting island is not the island", () => {
  expect(territoriesWithin(withTerritory(SLANTING), ["slant"], [145.7, 43, 146, 43.2])).toEqual([]);
  expect(territoriesWithin(withTerritory(SLANTING), ["slant"], [145.4, 43.4, 145.6, 43.6])).toEqual(["slant"]);
});

test("an islet that the coast lacks is land too", () => {
  const islet: TerritoryGeometry = {
    id: "slant",
    polygons: [],
    points: [{ type: "Feature", properties: { territory: "slant" }, geometry: { type: "Point", coordinates: [145.9, 43.1] } }],
    bounds: [145.9, 43.1, 145.9, 43.1],
  };
  expect(territoriesWithin(withTerritory(islet), ["slant"], [145.7, 43, 146, 43.2])).toEqual(["slant"]);
});

const SLANTING: TerritoryGeometry = {
  id: "slant",
  polygons: [
    {
      type: "Feature",
      properties: { territory: "slant" },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [145, 43],
            [145.5, 43.45],
            [146, 44],
            [145.5, 43.55],
            [145, 43],
          ],
        ],
      },
    },
  ],
  points: [],
  bounds: [145, 43, 146, 44],
};

function withTerritory(territory: TerritoryGeometry): GeometryIndex {
  return { ...aGeometry(), territories: new Map([[territory.id, territory]]) };
}
