import { describe, expect, it } from "vitest";
import { EMPTY_GEOMETRY_OUTLINE, geometryOutlineOf } from "../../src/model/geometryOutline.ts";
import { rolesOf } from "../../src/scene/legendOf.ts";
import { notYetLayers, sceneOf } from "../../src/scene/sceneOf.ts";
import { defaultViewOf, type View, viewRulesOf } from "../../src/view/view.ts";
import { aGeometry, aGeometryOutline } from "../fixtures/aGeometry.ts";
import { anEffect, anInstrument, aRecord } from "../fixtures/aRecord.ts";
import { deepFreeze } from "../fixtures/deepFreeze.ts";

const TODAY = "2020-06-15";
const record = aRecord();
const geometry = aGeometryOutline();
const plain = defaultViewOf(viewRulesOf(record, TODAY));
const scene = (part: Partial<View> = {}, of = record) =>
  sceneOf(of, geometry, deepFreeze({ ...plain, ...part }), { language: "en", today: TODAY });
const area = (territory: string, part: Partial<View> = {}, of = record) =>
  scene(part, of).areas.find((candidate) => candidate.territory === territory);

describe("areas", () => {
  it("are filled by who administered on the date, and hatched by who claims today", () => {
    expect(area("gull")).toMatchObject({ fill: "control:west", hatches: ["claim:east", "claim:west"], outlines: [] });
    expect(area("gull", { date: "1900-06-30" })).toMatchObject({ fill: "control:undivided", hatches: [] });
    expect(area("gull", { date: "1900-07-01" })).toMatchObject({ fill: "control:east", hatches: [] });
    expect(area("heath")).toMatchObject({ fill: "control:east", hatches: [], disputed: false });
  });
  it("are plain land without the control layer, and lose one claim without the other", () => {
    expect(area("gull", { layers: ["east"] })).toMatchObject({ fill: null, hatches: ["claim:east"] });
    expect(area("gull", { layers: ["west", "control"] })).toMatchObject({ hatches: ["claim:west"] });
    expect(area("gull", { layers: [] })).toMatchObject({ fill: null, hatches: [], outlines: [] });
  });
  it("are outlined where the instrument shown ceded them, not before its day", () => {
    expect(area("gull", { layers: ["1900"] })?.outlines).toEqual(["ceded:1900"]);
    expect(area("tern", { layers: ["1900"] })?.outlines).toEqual([]);
    expect(area("gull", { layers: ["1900"], date: "1900-05-31" })?.outlines).toEqual([]);
  });
  it("bear a horizontal hatch where renounced, an outline where a disputed word may reach them, nothing where a text is silent", () => {
    const treaty = anInstrument("1960-peace", {
      effects: {
        gull: anEffect({ effect: "renounced", party: "east", basis: "named" }),
        tern: anEffect({ effect: "left-open", term: "the Isles" }),
        heath: anEffect({ effect: "left-open" }),
      },
    });
    const more = aRecord({
      instruments: [...record.instruments, treaty],
      layers: [...record.layers, { id: "1960", name: "Peace", note: "" }],
    });
    const on = { layers: ["1960"] };
    expect(area("gull", on, more)).toMatchObject({ hatches: ["renounced:1960"], outlines: [] });
    expect(area("tern", on, more)).toMatchObject({ hatches: [], outlines: ["left-open:1960"] });
    expect(area("heath", on, more)).toMatchObject({ hatches: [], outlines: [] });
    expect(scene(on, more).labels.find((label) => label.id === "tern")?.notes).toEqual([
      { role: "left-open:1960", text: "1960: the Isles?" },
    ]);
  });
});

describe("an effect with a day of its own", () => {
  const effects = { gull: anEffect({ effect: "excluded", basis: "named", date: "1900-09-01" }), tern: anEffect() };
  const late = aRecord({ instruments: [anInstrument("1900-directive", { effects })] });

  it("is drawn from that day, not from its instrument's", () => {
    expect(area("gull", { layers: ["1900"], date: "1900-08-31" }, late)?.outlines).toEqual([]);
    expect(area("gull", { layers: ["1900"], date: "1900-09-01" }, late)?.outlines).toEqual(["excluded:1900"]);
  });
});

describe("lines, marks and pills", () => {
  it("come with their layer, from its day on", () => {
    expect(scene({ layers: ["1900"] }).lines).toEqual([{ line: "1900-line", role: "boundary:1900", superseded: false, schematic: true }]);
    expect(scene({ layers: ["1900"] }).pills).toEqual([
      { role: "boundary:1900", at: [147, expect.closeTo(45.64)], text: "1900", superseded: false },
    ]);
    expect(scene({ layers: ["1900"], date: "1899-01-01" }).lines).toEqual([]);
    expect(scene().lines).toEqual([]);
  });
  it("a ring's pill stands on its northern side, west of the middle", () => {
    const ring = {
      type: "Feature" as const,
      properties: { outline: "both" },
      geometry: {
        type: "Polygon" as const,
        coordinates: [
          [
            [146, 44],
            [148, 43],
            [148, 46],
            [146, 45],
            [146, 44],
          ],
        ],
      },
    };
    const [first, landings] = record.instruments;
    if (!first || !landings) throw new Error("The fixture lost its instruments.");
    const ringed = aRecord({ instruments: [{ ...first, outline: "both" }, landings] });
    const { pills } = sceneOf(
      ringed,
      geometryOutlineOf({ ...aGeometry(), outlines: new Map([["both", ring]]) }),
      { ...plain, layers: ["1900"] },
      { language: "en", today: TODAY },
    );
    expect(pills.at(-1)).toEqual({
      role: "promised:1900",
      at: [expect.closeTo(146.9), expect.closeTo(45.45)],
      text: "1900",
      superseded: false,
    });
  });
  it("a line is superseded only while the text that replaced it is shown too", () => {
    const [first, landings] = record.instruments;
    if (!first || !landings) throw new Error("The fixture lost its instruments.");
    const boundary = { line: "1900-line", name: "", supersededBy: "1950-landings" };
    const more = aRecord({ instruments: [{ ...first, boundaries: [boundary] }, landings] });
    expect(scene({ layers: ["1900"] }, more).lines[0]?.superseded).toBe(false);
    expect(scene({ layers: ["1900", "1950"] }, more).lines[0]?.superseded).toBe(true);
    expect(scene({ layers: ["1900", "1950"], date: "1940-01-01" }, more).lines[0]?.superseded).toBe(false);
  });
  it("landings are dated, each from its own day", () => {
    expect(scene({ layers: ["1950"] }).marks.map((mark) => [mark.territory, mark.role, mark.text])).toEqual([
      ["gull", "landing:1950", "Aug 3"],
      ["tern", "landing:1950", "Aug 9"],
    ]);
    expect(scene({ layers: ["1950"], date: "1950-08-05" }).marks.map((mark) => mark.territory)).toEqual(["gull"]);
  });
  it("a layer later than the date is not yet, and stays on", () => {
    const view = { ...plain, layers: ["1900", "1950", "control"], date: "1940-01-01" };
    expect(notYetLayers(record, view, view.layers)).toEqual(["1950"]);
  });
});

describe("the legend", () => {
  it.each<Partial<View>>([
    {},
    { layers: [] },
    { date: "1880-01-01" },
    { layers: ["1900", "1950", "control", "east", "west"] },
    { layers: ["1900", "control"], date: "1950-08-05" },
  ])("lists exactly what is drawn: %j", (part) => {
    const drawn = scene(part);
    expect([...drawn.legend].toSorted()).toEqual([...rolesOf(drawn)].toSorted());
  });
  it("puts control first, then claims, the parties in the reader's order", () => {
    expect(scene().legend).toEqual(["control:east", "control:west", "claim:east", "claim:west"]);
    expect(scene({}, aRecord({ partyOrder: ["west", "east"] })).legend).toEqual([
      "control:west",
      "control:east",
      "claim:west",
      "claim:east",
    ]);
  });
});

describe("what must be in sight", () => {
  it("is the disputed territories, and whatever the instruments shown draw", () => {
    expect(scene().fit).toEqual([145, 43, 149, 46]);
    expect(scene({ layers: ["1900"] }).fit).toEqual([145, 43, 149, 46]);
  });
  it("takes in land beyond the disputed that an instrument touches", () => {
    const effects = { heath: anEffect({ effect: "ceded", party: "west", basis: "named" }) };
    const wide = aRecord({ instruments: [anInstrument("1900-heath", { effects })] });
    expect(scene({ layers: ["1900"] }, wide).fit).toEqual([138, 41, 149, 46]);
  });
  it("falls back on the record's own places where there is no geometry", () => {
    expect(sceneOf(record, EMPTY_GEOMETRY_OUTLINE, plain, { language: "en", today: TODAY }).fit).toEqual([146, 44, 146, 44]);
  });
});

it("names both forms of every label in the reader's order, none for a territory of one name", () => {
  const labels = new Map(scene().labels.map((label) => [label.id, label]));
  expect(labels.get("gull")).toMatchObject({ territory: "gull", kind: "territory" });
  expect(labels.get("gull")?.names.map((name) => name.text)).toEqual(["gull of the east", "gull of the west"]);
  expect(labels.get("gull")?.scripts.map((name) => name.text)).toEqual(["gull of the east*", "gull of the west*"]);
  expect(labels.get("heath")).toMatchObject({ territory: null, kind: "region" });
});
