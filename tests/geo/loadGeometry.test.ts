import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { GEOMETRY_FILES, partOf } from "../../src/geo/geometryFiles.ts";
import { indexGeometry } from "../../src/geo/indexGeometry.ts";
import { loadGeometry } from "../../src/geo/loadGeometry.ts";
import { parseGeometry } from "../../src/geo/parseGeometry.ts";
import { territoryAt } from "../../src/geo/territoryAt.ts";
import { aGeometry } from "../fixtures/aGeometry.ts";

const square = [
  [
    [145, 43],
    [146, 43],
    [146, 44],
    [145, 44],
    [145, 43],
  ],
];
const polygon = { type: "Feature", properties: { territory: "gull" }, geometry: { type: "Polygon", coordinates: square } };
const sound = JSON.stringify({ type: "FeatureCollection", features: [polygon] });
const [first, second] = GEOMETRY_FILES.map((file) => partOf(file.name));

describe("loading", () => {
  let server: Server;
  let root: URL;
  /** What the server says to each request for the first part, in turn; the last answer is repeated. */
  let answers: [status: number, body: string][];
  let asked: string[];

  beforeEach(async () => {
    answers = [[200, sound]];
    asked = [];
    server = createServer((request, response) => {
      asked.push(request.url ?? "");
      const [status, body] = request.url?.includes(`/${first}.geojson`)
        ? ((answers.length > 1 ? answers.shift() : answers[0]) ?? [500, ""])
        : [200, sound];
      if (status === 0) response.destroy();
      else response.writeHead(status).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    root = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/some/folder/`);
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const load = (only?: string[]) => loadGeometry(root, new AbortController().signal, only);

  it("asks for every file once, under the site's folder, with its fingerprint", async () => {
    const { parts, faults } = await load();
    expect(faults).toEqual([]);
    expect(parts.map(({ part }) => part)).toEqual(GEOMETRY_FILES.map((file) => partOf(file.name)));
    expect(asked.toSorted()).toEqual(GEOMETRY_FILES.map((file) => `/some/folder/geo/${file.name}?v=${file.version}`).toSorted());
  });
  it.each<[string, [number, string][], string]>([
    ["missing", [[404, ""]], "E_DATA_FETCH"],
    ["a web page in its place", [[200, "<!doctype html>"]], "E_DATA_INVALID"],
    ["cut short", [[200, sound.slice(0, -9)]], "E_DATA_INVALID"],
    ["of another shape", [[200, '{"type":"Topology"}']], "E_DATA_INVALID"],
    ["of unsound features alone", [[200, sound.replaceAll("145", '"x"')]], "E_DATA_INVALID"],
    ["broken off again and again", [[0, ""]], "E_DATA_FETCH"],
  ])("a file that is %s is named, and the rest is there", async (_, given, code) => {
    answers = given;
    const { parts, faults } = await load();
    expect(faults).toEqual([{ part: first, code }]);
    expect(parts).toHaveLength(GEOMETRY_FILES.length - 1);
  });
  it("a server that stumbles twice is asked a third time, and nobody hears of it", async () => {
    answers = [
      [500, ""],
      [503, ""],
      [200, sound],
    ];
    expect((await load()).faults).toEqual([]);
  });
  it("only the parts that failed are asked for again", async () => {
    await load([second ?? ""]);
    expect(asked).toHaveLength(1);
  });
  it("an abandoned load ends at once, as faults", async () => {
    const abort = new AbortController();
    abort.abort();
    expect((await loadGeometry(root, abort.signal)).faults).toHaveLength(GEOMETRY_FILES.length);
  });
});

describe("what comes from outside", () => {
  it("is no geometry where it is no feature collection", () => {
    expect(parseGeometry(null)).toBeNull();
    expect(parseGeometry({ type: "FeatureCollection" })).toBeNull();
  });
  it.each<[string, unknown]>([
    ["no geometry", { ...polygon, geometry: null }],
    ["no number", { ...polygon, geometry: { type: "Polygon", coordinates: [[[145, Number.NaN], ...(square[0] ?? [])]] } }],
    ["latitude and longitude swapped", { ...polygon, geometry: { type: "Point", coordinates: [43, 145] } }],
    ["an empty ring", { ...polygon, geometry: { type: "Polygon", coordinates: [[]] } }],
    ["properties that are no text", { ...polygon, properties: { territory: { evil: true } } }],
  ])("loses a feature with %s and keeps the rest", (_, bad) => {
    const parsed = parseGeometry({ type: "FeatureCollection", features: [bad, polygon] });
    expect(parsed?.dropped).toBe(1);
    expect(parsed?.features).toEqual([polygon]);
  });
  it("is filed by what it is", () => {
    const line = {
      type: "Feature",
      properties: { line: "l", layer: "1900", course: "odd" },
      geometry: {
        type: "LineString",
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
    };
    const ring = { ...polygon, properties: { outline: "both" } };
    const nowhere = { ...polygon, properties: {} };
    const islet = { ...polygon, properties: { territory: "gull", islet: "rock" }, geometry: { type: "Point", coordinates: [147, 45] } };
    const parsed = parseGeometry({ type: "FeatureCollection", features: [polygon, line, ring, nowhere, islet] });
    const index = indexGeometry([
      { part: "islands", features: parsed?.features ?? [] },
      { part: "lakes", features: parseGeometry({ type: "FeatureCollection", features: [polygon] })?.features ?? [] },
    ]);
    expect(index.territories.get("gull")).toMatchObject({ polygons: [polygon], points: [islet], bounds: [145, 43, 147, 45] });
    expect(index.lines.get("l")?.properties.course).toBe("schematic");
    expect([...index.outlines.keys()]).toEqual(["both"]);
    expect([index.land.length, index.lakes.length]).toEqual([1, 1]);
  });
});

describe("the territory that a reader means", () => {
  const geometry = aGeometry();
  const at = (lon: number, lat: number, reachKm = 5) => territoryAt(geometry, ["gull", "tern"], [lon, lat], reachKm);
  it("is the land clicked, or the nearest within reach", () => {
    expect(at(145.5, 43.5)).toBe("gull");
    expect(at(148.5, 45.5)).toBe("tern");
    expect(at(146.03, 43.5)).toBe("gull");
    expect(at(146.03, 43.5, 1)).toBeNull();
    expect(at(147, 44.5)).toBeNull();
  });
  it("is none on land that is not among the candidates", () => {
    expect(at(139, 42)).toBeNull();
  });
  it("is a group anywhere inside its outline", () => {
    const ring = {
      type: "Feature" as const,
      properties: { outline: "tern" },
      geometry: {
        type: "Polygon" as const,
        coordinates: [
          [
            [147, 44.2],
            [149.5, 44.2],
            [149.5, 46.5],
            [147, 46.5],
            [147, 44.2],
          ],
        ],
      },
    };
    const withRing = { ...geometry, outlines: new Map([["tern", ring]]) };
    expect(territoryAt(withRing, ["gull", "tern"], [147.2, 44.4], 1)).toBe("tern");
  });
});
