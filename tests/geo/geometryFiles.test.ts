/** The committed files in public/geo: measured on the ellipsoid, looked at place by place, and proved to be refused when broken. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import geographiclib from "geographiclib-geodesic";
import type { Feature, FeatureCollection, LineString, Point, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { unproject } from "../../src/scene/camera.ts";
import { CAMERA_LIMITS } from "../../src/view/view.ts";

interface FileEntry {
  readonly sha256: string;
  readonly bytes: number;
  readonly brotli: number;
}
interface BuildScripts {
  readonly FILES: readonly string[];
  checkGeometry(files: Readonly<Record<string, FeatureCollection>>): void;
  inputsHash(): string;
  fileEntry(content: string): FileEntry;
}

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
// Plain JavaScript without declarations, so that the build needs no compiler: imported by address, typed here.
const scripts: BuildScripts = {
  ...(await import(/* @vite-ignore */ at("scripts/geo/checkGeometry.mjs"))),
  ...(await import(/* @vite-ignore */ at("scripts/geo/manifest.mjs"))),
};
const textOf = (name: string) => readFileSync(at(`public/geo/${name}`), "utf8");
const files = Object.fromEntries(scripts.FILES.map((name) => [name, JSON.parse(textOf(name)) as FeatureCollection]));

const featuresOf = (name: string): readonly Feature[] => files[name]?.features ?? [];
const everyFeature = scripts.FILES.flatMap(featuresOf);
const idOf = (feature: Feature, key: string) => feature.properties?.[key] as string | undefined;
const isPolygon = (feature: Feature): feature is Feature<Polygon> => feature.geometry.type === "Polygon";
const ringOf = (feature: Feature<Polygon>): readonly Position[] => feature.geometry.coordinates[0] ?? [];
const LAND = ["islands.geojson", "hokkaido.geojson", "context.geojson", "land.geojson"];
const land = LAND.flatMap(featuresOf).filter(isPolygon);
/** Surroundings have at least a corner beyond the frame and its northern corner of Kamchatka. */
const isSurrounding = (feature: Feature) =>
  isPolygon(feature) &&
  idOf(feature, "territory") === undefined &&
  ringOf(feature).some(([x = 0, y = 0]) => x < 130 || x > 165.5 || y < 38 || y > 60 || (y > 58.4 && x < 157));
const surroundings = featuresOf("land.geojson").filter(isPolygon).filter(isSurrounding).map(ringOf);
const ringsOf = (territory: string) => land.filter((feature) => idOf(feature, "territory") === territory).map(ringOf);
const islets = (islet: string) => featuresOf("islands.geojson").filter((feature) => idOf(feature, "islet") === islet);

function lineOf(line: string): Feature<LineString> {
  const found = featuresOf("boundaries.geojson").find((feature) => idOf(feature, "line") === line);
  if (found?.geometry.type !== "LineString") throw new Error(`There is no line ${line}.`);
  return found as Feature<LineString>;
}
function outlineRing(outline: string): readonly Position[] {
  const found = featuresOf("outlines.geojson")
    .filter(isPolygon)
    .find((feature) => idOf(feature, "outline") === outline);
  if (!found) throw new Error(`There is no outline ${outline}.`);
  return ringOf(found);
}

const { WGS84 } = geographiclib.Geodesic;
/** Positive when counter-clockwise. */
function km2Of(ring: readonly Position[]): number {
  const polygon = WGS84.Polygon(false);
  for (const [lon = Number.NaN, lat = Number.NaN] of ring.slice(1)) polygon.AddPoint(lat, lon);
  return (polygon.Compute(false, true).area ?? Number.NaN) / 1e6;
}
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
const kmBetween = (a: Position, b: Position) =>
  (WGS84.Inverse(a[1] ?? Number.NaN, a[0] ?? Number.NaN, b[1] ?? Number.NaN, b[0] ?? Number.NaN).s12 ?? Number.NaN) / 1000;

function isInside([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
  let inside = false;
  ring.forEach(([ax = 0, ay = 0], i) => {
    const [bx = 0, by = 0] = ring[i + 1] ?? ring[0] ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}
const landAt = (point: Position) => land.filter((feature) => isInside(point, ringOf(feature)));

/** Points no farther apart than about a hundredth of a degree. */
function dense(line: readonly Position[]): Position[] {
  return line.flatMap(([x = 0, y = 0], i) => {
    const [u = x, v = y] = line[i + 1] ?? [];
    const steps = Math.max(1, Math.ceil(Math.hypot(u - x, v - y) / 0.01));
    return Array.from({ length: steps }, (_, k) => [x + ((u - x) * k) / steps, y + ((v - y) * k) / steps]);
  });
}
const kmToRings = (point: Position, rings: readonly (readonly Position[])[]) =>
  Math.min(
    ...rings.flatMap((ring) =>
      dense(ring)
        .filter(([x = 0, y = 0]) => Math.hypot(x - (point[0] ?? 0), y - (point[1] ?? 0)) < 2)
        .map((p) => kmBetween(point, p)),
    ),
  );

describe("areas on the ellipsoid", () => {
  const all = (territory: string) => sum(ringsOf(territory).map(km2Of));
  const largest = (territory: string) => Math.max(...ringsOf(territory).map(km2Of));
  const urup = ringsOf("northern-kurils").find((ring) => isInside([149.99, 45.93], ring)) ?? [];
  it.each([
    { what: "Habomai group", km2: all("habomai"), published: 94.84, percent: 3 },
    { what: "Kunashiri", km2: all("kunashiri"), published: 1489.27, percent: 0.3 },
    { what: "Shikotan", km2: largest("shikotan"), published: 247.65, percent: 0.3 },
    { what: "Etorofu", km2: all("etorofu"), published: 3166.64, percent: 0.3 },
    { what: "Hokkaido, main island", km2: largest("hokkaido"), published: 77_984, percent: 0.5 },
    { what: "Urup", km2: km2Of(urup), published: 1450, percent: 3 },
  ])("$what is within $percent % of the published area", ({ km2, published, percent }) => {
    expect(Math.abs(km2 / published - 1) * 100).toBeLessThanOrEqual(percent);
  });

  it("Sakhalin is between the two published areas", () => {
    const km2 = largest("southern-sakhalin") + largest("northern-sakhalin");
    expect(km2).toBeGreaterThan(72_492);
    expect(km2).toBeLessThan(76_400);
  });
});

describe("features", () => {
  it("are all sound", () => {
    expect(() => scripts.checkGeometry(files)).not.toThrow();
  });

  it("run counter-clockwise, closed, in pairs of longitude and latitude", () => {
    for (const ring of everyFeature.filter(isPolygon).map(ringOf)) {
      expect(km2Of(ring)).toBeGreaterThan(0);
      expect(ring.at(-1)).toEqual(ring[0]);
    }
  });

  it("lie in the frame, Kamchatka reaching to 60 N, or as surroundings altogether outside it", () => {
    const isInFrame = ([x = 0, y = 0]: Position) =>
      (x >= 130 && x <= 165 && y >= 38 && y <= 58.4) || (x >= 157 && x <= 165.5 && y >= 58 && y <= 60);
    for (const feature of everyFeature.filter(isPolygon)) expect(isSurrounding(feature) || ringOf(feature).every(isInFrame)).toBe(true);
    for (const ring of surroundings) {
      expect(ring.every(([x = 0, y = 0]) => x >= 47 && x <= 180 && y >= -10 && y <= 78)).toBe(true);
      const isDeepInFrame = ([x = 0, y = 0]: Position) =>
        (x > 130 && x < 165 && y > 38 && y < 58.4) || (x > 157 && x < 165.5 && y > 58 && y < 60);
      expect(dense(ring).filter(isDeepInFrame)).toEqual([]);
    }
    const kamchatka = ringsOf("kamchatka").flatMap((ring) => ring.map(([, lat = Number.NaN]) => lat));
    expect(Math.max(...kamchatka)).toBe(60);
  });

  it("belong to exactly the territories that the record knows", () => {
    const territories = new Set(everyFeature.map((feature) => idOf(feature, "territory")).filter((id) => id !== undefined));
    expect([...territories].sort()).toEqual([
      "etorofu",
      "habomai",
      "hokkaido",
      "kamchatka",
      "kunashiri",
      "northern-kurils",
      "northern-sakhalin",
      "shikotan",
      "southern-sakhalin",
    ]);
  });

  it("name every islet of the Habomai group, as an area or, where the source lacks it, a point", () => {
    const kinds = (islet: string) => islets(islet).map((feature) => feature.geometry.type);
    for (const islet of ["shibotsu", "suisho", "taraku", "yuri", "akiyuri", "harukari"]) expect(kinds(islet)).toEqual(["Polygon"]);
    for (const islet of ["moemoshiri", "odoke", "kaigara"]) expect(kinds(islet)).toEqual(["Point"]);
    expect(kinds("todo")).toEqual(["Point", "Point"]);
    const named = everyFeature.filter((feature) => idOf(feature, "islet") !== undefined);
    expect(named).toHaveLength(11);
    expect(named.every((feature) => idOf(feature, "territory") === "habomai")).toBe(true);
  });

  it("say nothing but what they are", () => {
    const known = ["territory", "islet", "layer", "line", "course", "outline"];
    expect(everyFeature.flatMap((feature) => Object.keys(feature.properties ?? {})).filter((key) => !known.includes(key))).toEqual([]);
  });

  it("make one island of Kunashiri, and Hokkaido's main island its first feature", () => {
    expect(ringsOf("kunashiri")).toHaveLength(1);
    const areas = ringsOf("hokkaido").map(km2Of);
    expect(areas[0]).toBe(Math.max(...areas));
  });
});

describe("places", () => {
  it.each([
    ["Kurilsk / Shana", [147.915, 45.215], "etorofu"],
    ["Yuzhno-Kurilsk / Furukamappu", [145.84, 44.03], "kunashiri"],
    ["Malokurilskoye / Shakotan", [146.83, 43.855], "shikotan"],
    ["Zelyony / Shibotsu", [146.145, 43.505], "habomai"],
    ["central Urup", [149.99, 45.93], "northern-kurils"],
    ["Shumshu", [156.35, 50.75], "northern-kurils"],
    ["Yuzhno-Sakhalinsk / Toyohara", [142.73, 46.96], "southern-sakhalin"],
    ["just north of 50 N", [142.8, 50.1], "northern-sakhalin"],
    ["just south of 50 N", [142.8, 49.9], "southern-sakhalin"],
    ["Nemuro", [145.57, 43.31], "hokkaido"],
    ["Rishiri", [141.24, 45.18], "hokkaido"],
    ["Moneron", [141.235, 46.255], "southern-sakhalin"],
    ["Atlasova / Alaid", [155.57, 50.86], "northern-kurils"],
    ["Petropavlovsk-Kamchatsky", [158.62, 53.04], "kamchatka"],
    ["Karaginsky Island", [164.2, 58.9], "kamchatka"],
    ["just south of 60 N", [162.5, 59.95], "kamchatka"],
    ["just north of 60 N", [162.5, 60.05], undefined],
    ["Khabarovsk", [135.08, 48.48], undefined],
    ["Aomori", [140.74, 40.81], undefined],
  ] as const)("%s lies on the right land", (_, [lon, lat], territory) => {
    // A harbour given to a hundredth of a degree may stand in its bay: then the land nearer than half a kilometre counts.
    const here = landAt([lon, lat]);
    const found = here.length > 0 ? here : land.filter((feature) => kmToRings([lon, lat], [ringOf(feature)]) < 0.5);
    expect(found.map((feature) => idOf(feature, "territory"))).toEqual([territory]);
  });

  it("has the sea of the strait between Etorofu and Urup free of land", () => {
    expect(landAt([149, 45.55])).toEqual([]);
  });

  it("cuts Sakhalin at 50 N", () => {
    const lats = (territory: string) => ringsOf(territory).flatMap((ring) => ring.map(([, lat = Number.NaN]) => lat));
    expect(Math.max(...lats("southern-sakhalin"))).toBe(50);
    expect(Math.min(...lats("northern-sakhalin"))).toBe(50);
  });

  it("measures 3.5 km from Cape Nosappu to Kaigara, and 16.1 km from Notsuke to Kunashiri", () => {
    const kaigara = islets("kaigara")[0]?.geometry as Point;
    const toKaigara = kmBetween([145.8168, 43.385], kaigara.coordinates);
    expect(toKaigara).toBeGreaterThan(3.45);
    expect(toKaigara).toBeLessThan(3.65);
    const notsuke = ringsOf("hokkaido")
      .flatMap(dense)
      .filter(([x = 0, y = 0]) => x > 145.2 && x < 145.4 && y > 43.5 && y < 43.7);
    const km = Math.min(...notsuke.map((point) => kmToRings(point, ringsOf("kunashiri"))));
    expect(km).toBeGreaterThan(15.9);
    expect(km).toBeLessThan(16.3);
  });

  it("has the lakes that lie wholly inside, each in its island", () => {
    const lakes = featuresOf("lakes.geojson").filter(isPolygon);
    const of = (territory: string) => lakes.filter((lake) => idOf(lake, "territory") === territory);
    expect(of("kunashiri")).toHaveLength(6);
    expect(of("etorofu")).toHaveLength(22);
    for (const lake of lakes) {
      for (const point of dense(ringOf(lake))) expect(landAt(point).map((f) => idOf(f, "territory"))).toEqual([idOf(lake, "territory")]);
    }
  });
});

describe("surroundings", () => {
  it.each([
    ["Tokyo", [139.5, 35.8]],
    ["Fukuoka", [130.7, 33.5]],
    ["Sado", [138.35, 37.97]],
    ["Seoul", [127.1, 37.5]],
    ["Beijing", [116.4, 39.9]],
    ["Taiwan", [121, 23.8]],
    ["Luzon", [121, 16]],
    ["Borneo", [114, 1]],
    ["New Guinea", [141, -5]],
    ["Delhi", [77.2, 28.6]],
    ["Tehran", [51.4, 35.7]],
    ["Taimyr", [100, 74]],
    ["Yakutsk", [129.7, 62]],
    ["Magadan", [150.5, 60.2]],
    ["Bering Island", [166.2, 55]],
    ["western Chukotka", [172, 67]],
  ] as const)("have %s, once and as no territory", (_, place) => {
    expect(landAt([...place]).map((feature) => [isSurrounding(feature), feature.properties])).toEqual([[true, {}]]);
  });

  it.each([
    ["the Pacific", [172, 45]],
    ["the Sea of Japan", [131, 37.5]],
    ["the Sea of Okhotsk", [152, 58.45]],
    ["the Yellow Sea", [123, 35]],
    ["the Bay of Bengal", [88, 15]],
    ["the Laptev Sea", [128, 75]],
  ] as const)("leave %s free", (_, place) => {
    expect(landAt([...place])).toEqual([]);
  });

  it("go on where the detailed land is cut: on either side of its long straight edges there is land, once", () => {
    const cuts = land
      .filter((feature) => !isSurrounding(feature))
      .flatMap((feature) => levelEdges(ringOf(feature)))
      .filter(([[, lat]]) => lat !== 50);
    expect(cuts).toHaveLength(7);
    for (const [a, b] of cuts) {
      for (const [x = 0, y = 0] of dense([a, b]).slice(1, -1)) {
        const [dx, dy] = a[0] === b[0] ? [1e-4, 0] : [0, 1e-4];
        const sides = [landAt([x - dx, y - dy]), landAt([x + dx, y + dy])];
        expect(sides.map((found) => found.length)).toEqual([1, 1]);
        expect(sides.flat().map(isSurrounding).sort()).toEqual([false, true]);
      }
    }
  });

  it("end beyond what any allowed camera sees on 2000 by 1200 pixels, but for 180 E, where a single world ends", () => {
    const { lat, lng, zoom } = CAMERA_LIMITS;
    const size = { width: 2000, height: 1200 };
    const [west, north] = unproject([0, 0], { zoom: zoom[0], lat: lat[1], lng: lng[0] }, size);
    const [, south] = unproject([0, size.height], { zoom: zoom[0], lat: lat[0], lng: lng[0] }, size);
    const isFrame = ([x, y]: Position) => x === 130 || x === 165 || y === 38 || y === 58.4 || y === 60;
    const ends = surroundings.flatMap(levelEdges).filter(([a, b]) => !(isFrame(a) && isFrame(b)));
    expect(ends.length).toBeGreaterThan(3);
    for (const [a, b] of ends) {
      const [x = 0, y = 0] = a;
      const isUnseen = (x === b[0] && (x < west || x === 180)) || (y === b[1] && (y < south || y > north));
      expect({ edge: [a, b], isUnseen }).toEqual({ edge: [a, b], isUnseen: true });
    }
  });

  it("are coarse: few points, no small islands", () => {
    expect(surroundings.flat().length).toBeGreaterThan(1000);
    expect(surroundings.flat().length).toBeLessThan(2500);
    const isCut = (ring: readonly Position[]) => ring.some(([x, y]) => x === 130 || y === 38 || y === 58.4 || y === 60);
    expect(surroundings.filter((ring) => !isCut(ring) && km2Of(ring) < 350)).toEqual([]);
    expect(surroundings.flat(2).every((degrees) => Number(degrees.toFixed(4)) === degrees)).toBe(true);
  });
});

/** Edges exactly along a meridian or parallel, too long for a coast. */
function levelEdges(ring: readonly Position[]): (readonly [Position, Position])[] {
  return ring.slice(1).flatMap((point, i) => {
    const before = ring[i] ?? [];
    const [dx, dy] = [Math.abs((point[0] ?? 0) - (before[0] ?? 0)), Math.abs((point[1] ?? 0) - (before[1] ?? 0))];
    return (dx === 0 && dy > 0.1) || (dy === 0 && dx > 0.1) ? [[before, point] as const] : [];
  });
}

describe("lines", () => {
  it("are these, each saying how far its course may be trusted", () => {
    expect(featuresOf("boundaries.geojson").map((feature) => feature.properties)).toEqual([
      { layer: "1855", line: "1855-etorofu-urup", course: "schematic" },
      { layer: "1875", line: "1875-la-perouse", course: "schematic" },
      { layer: "1875", line: "1875-shumshu-lopatka", course: "schematic" },
      { layer: "1905", line: "1905-50n", course: "parallel" },
      { layer: "today", line: "today", course: "approximate" },
    ]);
  });

  it.each(["1855-etorofu-urup", "1875-la-perouse", "1875-shumshu-lopatka", "today"])("%s keeps to the sea", (line) => {
    for (const point of dense(lineOf(line).geometry.coordinates)) expect(landAt(point)).toEqual([]);
  });

  it.each([
    { line: "1855-etorofu-urup", one: ["etorofu"], other: ["northern-kurils"], far: 65 },
    { line: "1875-la-perouse", one: ["southern-sakhalin"], other: ["hokkaido"], far: 65 },
    { line: "1875-shumshu-lopatka", one: ["northern-kurils"], other: ["kamchatka"], far: 45 },
  ])("$line is as far from the one coast as from the other", ({ line, one, other, far }) => {
    for (const point of lineOf(line).geometry.coordinates) {
      const distances = [one, other].map((coast) => kmToRings(point, coast.flatMap(ringsOf)));
      expect(Math.max(...distances)).toBeLessThan(far);
      expect(Math.abs((distances[0] ?? 0) - (distances[1] ?? 0))).toBeLessThan(1);
    }
  });

  it("has Etorofu south-west of the line of 1855 and Urup north-east of it", () => {
    const line = lineOf("1855-etorofu-urup").geometry.coordinates;
    expect(line[0]?.[1]).toBeGreaterThan(45.9);
    expect(line.at(-1)?.[1]).toBeLessThan(45.1);
    const urup = ringsOf("northern-kurils").flat();
    expect(
      ringsOf("etorofu")
        .flat()
        .every((point) => side(point, line) === "west"),
    ).toBe(true);
    expect(urup.filter(([, lat = 0]) => lat < 45.99).every((point) => side(point, line) === "east")).toBe(true);
  });

  it("follows 50 N from coast to coast of Sakhalin", () => {
    const line = lineOf("1905-50n").geometry.coordinates;
    expect(line.every(([, lat]) => lat === 50)).toBe(true);
    expect(line[0]?.[0]).toBeCloseTo(142.157, 3);
    expect(line.at(-1)?.[0]).toBeCloseTo(143.991, 3);
    for (const territory of ["southern-sakhalin", "northern-sakhalin"]) {
      const cut = ringsOf(territory)
        .flat()
        .filter(([, lat]) => lat === 50);
      expect(new Set(cut.map(String))).toEqual(new Set(line.map(String)));
    }
  });

  it("has Hokkaido on one side of today's line and the four islands on the other", () => {
    const line = lineOf("today").geometry.coordinates;
    const [south, north] = [line.at(-1)?.[1] ?? 0, line[0]?.[1] ?? 0];
    const beside = (points: readonly Position[]) => points.filter(([, lat = 0]) => lat > south && lat < north);
    const islands = featuresOf("islands.geojson").flatMap((f) =>
      f.geometry.type === "Point" ? [f.geometry.coordinates] : isPolygon(f) ? ringOf(f) : [],
    );
    expect(beside(islands).every((point) => side(point, line) === "east")).toBe(true);
    expect(beside(ringsOf("hokkaido").flat()).every((point) => side(point, line) === "west")).toBe(true);
    expect(beside(islands).length).toBeGreaterThan(300);
  });
});

/** On which side of a line that runs from north to south a point lies, where the line passes its latitude (or its nearest end). */
function side([x = 0, y = 0]: Position, line: readonly Position[]): "west" | "east" {
  const clamped = Math.min(Math.max(y, line.at(-1)?.[1] ?? y), line[0]?.[1] ?? y);
  for (const [i, [ax = 0, ay = 0]] of line.entries()) {
    const [bx = ax, by = ay] = line[i + 1] ?? [];
    if (clamped <= ay && clamped >= by) return x < ax + ((bx - ax) * (ay - clamped)) / (ay - by || 1) ? "west" : "east";
  }
  throw new Error(`The line does not pass ${y} N.`);
}

describe("outlines", () => {
  it.each([
    { outline: "habomai-shikotan", groups: ["habomai", "shikotan"] },
    { outline: "habomai", groups: ["habomai"] },
  ])("$outline encloses its groups and no other land", ({ outline, groups }) => {
    const ring = outlineRing(outline);
    const islands = featuresOf("islands.geojson");
    for (const feature of islands.filter((f) => groups.includes(idOf(f, "territory") ?? ""))) {
      const points = isPolygon(feature) ? ringOf(feature) : [(feature.geometry as Point).coordinates];
      expect(points.every((point) => isInside(point, ring))).toBe(true);
    }
    const others = land.filter((feature) => !groups.includes(idOf(feature, "territory") ?? ""));
    expect(others.flatMap(ringOf).some((point) => isInside(point, ring))).toBe(false);
    for (const point of dense(ring)) expect(landAt(point)).toEqual([]);
  });

  it.each(["habomai-shikotan", "habomai"])("%s stays east of today's line", (outline) => {
    const line = lineOf("today").geometry.coordinates;
    expect(dense(outlineRing(outline)).every((point) => side(point, line) === "east")).toBe(true);
    expect(dense(line).some((point) => isInside(point, outlineRing(outline)))).toBe(false);
  });

  it("leaves room: the ring round both groups is far from Kunashiri and from Hokkaido's main island", () => {
    const points = outlineRing("habomai-shikotan");
    expect(Math.min(...points.map((point) => kmToRings(point, ringsOf("kunashiri"))))).toBeGreaterThan(10);
    expect(Math.min(...points.map((point) => kmToRings(point, ringsOf("hokkaido"))))).toBeGreaterThan(2);
  });
});

describe("files", () => {
  const manifest = JSON.parse(textOf("manifest.json")) as { files: Record<string, FileEntry>; inputs: string };

  it("fit the budget of the first view", () => {
    expect(sum(scripts.FILES.map((name) => scripts.fileEntry(textOf(name)).brotli))).toBeLessThan(60_000);
  });

  it.each(scripts.FILES)("%s is the file that the manifest describes", (name) => {
    const { sha256, bytes, brotli } = scripts.fileEntry(textOf(name));
    expect({ sha256, bytes }).toEqual({ sha256: manifest.files[name]?.sha256, bytes: manifest.files[name]?.bytes });
    expect(Math.abs(brotli / (manifest.files[name]?.brotli ?? 0) - 1)).toBeLessThan(0.01);
    expect(JSON.stringify(files[name])).toBe(textOf(name));
  });

  it("are all in the manifest, and were made by the scripts as they are now (else: node scripts/geo/build.mjs)", () => {
    expect(Object.keys(manifest.files)).toEqual(scripts.FILES);
    expect(manifest.inputs).toBe(scripts.inputsHash());
  });

  it("name their source, its date, its licence and what is schematic", () => {
    const sources = textOf("SOURCES.md");
    for (const words of [
      "© OpenStreetMap contributors",
      "November 2017",
      "ODbL",
      "MIT",
      "147 m",
      "schematic",
      "Surroundings",
      ...scripts.FILES,
    ])
      expect(sources).toContain(words);
  });
});

describe("bad geometry is refused", () => {
  interface Spoilt {
    properties: { territory?: string; islet?: string; owner?: string; course?: string };
    geometry: { type: string; coordinates: unknown } | null;
  }
  type Files = Record<string, { features: Spoilt[] }>;
  const find = (broken: Files, file: string, id: string) => {
    const found = broken[file]?.features.find(({ properties }) => Object.values(properties).includes(id));
    if (!found) throw new Error(`${file} has no ${id}.`);
    return found;
  };
  /** The outer ring of the first feature that carries the id, to be changed in place. */
  const ring = (broken: Files, file: string, id: string) => (find(broken, file, id).geometry as Polygon).coordinates[0] ?? [];
  const points = (broken: Files, id: string) => (find(broken, "boundaries.geojson", id).geometry as LineString).coordinates;
  const scale = (places: Position[], factor: number) => {
    const [cx = 0, cy = 0] = places[0] ?? [];
    for (const place of places)
      place.splice(0, 2, ...[cx + ((place[0] ?? 0) - cx) * factor, cy + ((place[1] ?? 0) - cy) * factor].map((n) => Number(n.toFixed(5))));
  };

  /** The corner of the surroundings at a place, to be changed. */
  const corner = (broken: Files, at: Position): Position => {
    const rings = (broken["land.geojson"]?.features ?? [])
      .filter((f) => isSurrounding(f as Feature))
      .map((f) => ringOf(f as Feature<Polygon>));
    const found = rings.flat().find((point) => point.join() === at.join());
    if (!found) throw new Error(`The surroundings have no corner at ${at}.`);
    return found;
  };

  const cases: readonly { fault: string; spoil: (broken: Files) => void; says: RegExp }[] = [
    {
      fault: "a null geometry",
      spoil: (b) => {
        find(b, "islands.geojson", "suisho").geometry = null;
      },
      says: /^islands\.geojson, feature 1 \(habomai \/ suisho\): its geometry is null or empty\.$/,
    },
    {
      fault: "a ring that crosses itself",
      spoil: (b) => {
        const r = ring(b, "islands.geojson", "etorofu");
        [r[10], r[40]] = [r[40] as Position, r[10] as Position];
      },
      says: /^islands\.geojson, feature \d+ \(etorofu\): its ring meets itself near 14[5-9]\.\d+,4\d\.\d+\.$/,
    },
    {
      fault: "a ring that touches itself in a point",
      spoil: (b) => {
        const r = ring(b, "islands.geojson", "etorofu");
        r.splice(100, 0, r[40] as Position);
      },
      says: /\(etorofu\): its ring meets itself near/,
    },
    {
      fault: "a spike",
      spoil: (b) => {
        const r = ring(b, "hokkaido.geojson", "hokkaido");
        r.splice(5, 0, r[4] as Position, r[3] as Position);
        r.splice(5, 1);
      },
      says: /^hokkaido\.geojson, feature 0 \(hokkaido\): its ring meets itself near/,
    },
    {
      fault: "a ring that is not closed",
      spoil: (b) => {
        ring(b, "context.geojson", "kamchatka").pop();
      },
      says: /^context\.geojson, feature \d+ \(kamchatka\): its ring is not closed\.$/,
    },
    {
      fault: "a clockwise ring",
      spoil: (b) => {
        ring(b, "islands.geojson", "shikotan").reverse();
      },
      says: /\(shikotan\): its outer ring runs clockwise\.$/,
    },
    {
      fault: "a point twice in a row",
      spoil: (b) => {
        const r = ring(b, "islands.geojson", "kunashiri");
        r.splice(7, 0, [...(r[7] as Position)]);
      },
      says: /\(kunashiri\): the point 14[56]\.\d+,4[34]\.\d+ is there twice in a row\.$/,
    },
    {
      fault: "latitude before longitude",
      spoil: (b) => {
        for (const place of ring(b, "islands.geojson", "kunashiri")) place.reverse();
      },
      says: /\(kunashiri\): the point 4[34]\.\d+,14[56]\.\d+ has latitude before longitude\.$/,
    },
    {
      fault: "a point outside the frame",
      spoil: (b) => {
        ring(b, "hokkaido.geojson", "hokkaido")[3] = [12.5, 41.9];
      },
      says: /\(hokkaido\): the point 12\.5,41\.9 is outside the frame/,
    },
    {
      fault: "more than five decimals",
      spoil: (b) => {
        find(b, "islands.geojson", "kaigara").geometry = { type: "Point", coordinates: [145.8580001, 43.396] };
      },
      says: /\(habomai \/ kaigara\): the point 145\.8580001,43\.396 has more than five decimals\.$/,
    },
    {
      fault: "a hole",
      spoil: (b) => {
        (find(b, "islands.geojson", "kunashiri").geometry as Polygon).coordinates.push(
          [...ring(b, "lakes.geojson", "kunashiri")].reverse(),
        );
      },
      says: /\(kunashiri\): it has a hole/,
    },
    {
      fault: "a missing territory",
      spoil: (b) => {
        find(b, "context.geojson", "kamchatka").properties = {};
      },
      says: /^context\.geojson, feature \d+: it has no territory\.$/,
    },
    {
      fault: "an unknown territory",
      spoil: (b) => {
        find(b, "context.geojson", "kamchatka").properties = { territory: "atlantis" };
      },
      says: /\(atlantis\): the territory "atlantis" is unknown here\.$/,
    },
    {
      fault: "a territory in the wrong file",
      spoil: (b) => {
        find(b, "hokkaido.geojson", "hokkaido").properties = { territory: "etorofu" };
      },
      says: /^hokkaido\.geojson, feature 0 \(etorofu\): the territory "etorofu" is unknown here\.$/,
    },
    {
      fault: "a territory without a feature",
      spoil: (b) => {
        const islands = b["islands.geojson"];
        if (islands) islands.features = islands.features.filter(({ properties }) => properties.territory !== "shikotan");
      },
      says: /^islands\.geojson, the file: the territory "shikotan" is missing\.$/,
    },
    {
      fault: "an islet without a feature",
      spoil: (b) => {
        const islands = b["islands.geojson"];
        if (islands) islands.features = islands.features.filter(({ properties }) => properties.islet !== "odoke");
      },
      says: /^islands\.geojson, the file: the islet "odoke" is missing\.$/,
    },
    {
      fault: "a status in the properties",
      spoil: (b) => {
        find(b, "islands.geojson", "etorofu").properties.owner = "x";
      },
      says: /\(etorofu\): its properties say more than territory and islet: owner\.$/,
    },
    {
      fault: "an area outside its tolerance",
      spoil: (b) => {
        scale(ring(b, "islands.geojson", "etorofu"), 0.99);
      },
      says: /^islands\.geojson, etorofu, main island: its area of 311\d\.\d\d km2 is not within 3157\.14 to 3176\.14 km2\.$/,
    },
    {
      fault: "a lake outside its island",
      spoil: (b) => {
        for (const place of ring(b, "lakes.geojson", "kunashiri")) place[0] = Number(((place[0] ?? 0) + 1).toFixed(5));
      },
      says: /^lakes\.geojson, feature 0 \(kunashiri\): the lake is not inside its island\.$/,
    },
    {
      fault: "a lake on the other island",
      spoil: (b) => {
        find(b, "lakes.geojson", "kunashiri").properties = { territory: "etorofu" };
      },
      says: /^lakes\.geojson, feature 0 \(etorofu\): the lake is not inside its island\.$/,
    },
    {
      fault: "an island drawn twice",
      spoil: (b) => {
        b["islands.geojson"]?.features.push(structuredClone(find(b, "islands.geojson", "shikotan")));
      },
      says: /^islands\.geojson, feature \d+ \(shikotan\): it overlaps islands\.geojson, feature \d+ \(shikotan\)\.$/,
    },
    {
      fault: "land of the south north of 50 N",
      spoil: (b) => {
        const r = ring(b, "context.geojson", "southern-sakhalin");
        const north = r.findIndex(([x = 0, y]) => y === 50 && x > 142.3 && x < 143.8);
        r[north] = [r[north]?.[0] ?? 0, 50.0001];
      },
      says: /\((southern|northern)-sakhalin\): (the point 14[23]\.\d+,50\.0001 is on the wrong side of 50 N|it overlaps .*)\.$/,
    },
    {
      fault: "a line over land",
      spoil: (b) => {
        points(b, "1855-etorofu-urup").splice(3, 1, [148.5, 45.3]);
      },
      says: /^boundaries\.geojson, feature 0 \(1855-etorofu-urup\): the line runs over land \(islands\.geojson, feature \d+ \(etorofu\)\)\.$/,
    },
    {
      fault: "a line that claims to be surveyed",
      spoil: (b) => {
        find(b, "boundaries.geojson", "1855-etorofu-urup").properties.course = "exact";
      },
      says: /: the line .*exact.* is unknown\.$/,
    },
    {
      fault: "a line that is not there",
      spoil: (b) => {
        b["boundaries.geojson"]?.features.pop();
      },
      says: /^boundaries\.geojson, the file: the line "today" is missing\.$/,
    },
    {
      fault: "no surroundings",
      spoil: (b) => {
        const all = b["land.geojson"];
        if (all) all.features = all.features.filter((feature) => !isSurrounding(feature as Feature));
      },
      says: /^land\.geojson, the surroundings: the land cut along 130 E from 42\.\d+ to 58\.4 does not go on\.$/,
    },
    {
      fault: "a gap between the surroundings and the frame",
      spoil: (b) => {
        const r = corner(b, [140.9541, 58.4]);
        r[0] = 140.9;
      },
      says: /^land\.geojson, the surroundings: the land cut along 58\.4 N from 140\.9 to 140\.9541 does not go on\.$/,
    },
    {
      fault: "surroundings that end on the frame where there is sea",
      spoil: (b) => {
        const r = corner(b, [140.9541, 58.4]);
        r[0] = 141;
      },
      says: /^land\.geojson, the surroundings: they end along 58\.4 N from 140\.9541 to 141, where there is sea\.$/,
    },
    {
      fault: "surroundings that reach into the frame",
      spoil: (b) => {
        const r = corner(b, [140.9541, 58.4]);
        r[1] = 58.39;
      },
      says: /^land\.geojson, feature \d+: the surroundings reach into the frame at /,
    },
    {
      fault: "surroundings beyond their own frame",
      spoil: (b) => {
        const r = corner(b, [140.9541, 58.4]);
        r.splice(0, 2, 140.9541, 79);
      },
      says: /^land\.geojson, feature \d+: the point 140\.9541,79 is outside the frame 47,-10,180,78\.$/,
    },
    {
      fault: "a coast of the surroundings that renderers would take for a cut",
      spoil: (b) => {
        const bering = b["land.geojson"]?.features.find(
          (f) => isPolygon(f as Feature) && isInside([166.2, 55], ringOf(f as Feature<Polygon>)),
        );
        if (bering)
          bering.geometry = {
            type: "Polygon",
            coordinates: [
              [
                [165.8, 55],
                [166.3, 55],
                [166.1, 55.3],
                [165.8, 55],
              ],
            ],
          };
      },
      says: /^land\.geojson, feature \d+: the coast from 165\.8,55 to 166\.3,55 looks like a cut\.$/,
    },
    {
      fault: "an outline that leaves out an islet",
      spoil: (b) => {
        find(b, "islands.geojson", "todo").geometry = { type: "Point", coordinates: [147.5, 43.2] };
      },
      says: /^outlines\.geojson, feature 0 \(habomai-shikotan\): it does not enclose all of habomai\.$/,
    },
    {
      fault: "an outline across today's line",
      spoil: (b) => {
        points(b, "today").splice(-1, 1, [146.2, 43.25]);
      },
      says: /^outlines\.geojson, feature \d \(habomai.*\): it crosses today's line\.$/,
    },
    {
      fault: "an outline that touches other land",
      spoil: (b) => {
        const r = ring(b, "outlines.geojson", "habomai-shikotan");
        const north = r.reduce((best, [, y = 0], i) => (y > (r[best]?.[1] ?? 0) ? i : best), 0);
        r[north] = [146.35, 44.4];
      },
      says: /^outlines\.geojson, feature 0 \(habomai-shikotan\): it touches kunashiri\.$/,
    },
  ];

  it.each(cases)("$fault", ({ spoil, says }) => {
    const broken = structuredClone(files) as unknown as Files;
    spoil(broken);
    let message = "accepted";
    try {
      scripts.checkGeometry(broken as unknown as Record<string, FeatureCollection>);
    } catch (problem) {
      expect((problem as Error).name).toBe("BadGeometry");
      message = (problem as Error).message;
    }
    expect(message).toMatch(says);
  });
});
