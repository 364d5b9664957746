import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../../src/model/language.ts";
import type { WordsContext } from "../../../src/renderers/words/index.ts";
import { listOf, matrixOf } from "../../../src/renderers/words/later.ts";
import { anEffect, anInstrument, aRecord } from "../../fixtures/aRecord.ts";
import { aContext, aView, TODAY } from "./aContext.ts";

const at = (context: WordsContext, date: string = TODAY) => matrixOf(context, { date });

function rowOf(context: WordsContext, layer: string, date?: string) {
  const row = at(context, date).rows.find((candidate) => candidate.layer === layer);
  if (!row) throw new Error(`There is no row ${layer}.`);
  return row;
}

function entriesOf(context: WordsContext, layer: string, territory: string, date?: string) {
  return rowOf(context, layer, date).cells.find((cell) => cell.territory === territory)?.entries ?? [];
}

const headsOf = (...of: Parameters<typeof entriesOf>) => entriesOf(...of).map(({ head }) => head);

test("rows are the texts by date, then both positions in the reader's order, then who administered", () => {
  expect(at(aContext()).rows.map(({ layer, kind, year, name }) => [layer, kind, year, name])).toEqual([
    ["1900", "instruments", "1900", "Treaty of 1900"],
    ["1950", "instruments", "1950", "Landings"],
    ["east", "position", null, "East's position"],
    ["west", "position", null, "West's position"],
    ["control", "control", null, "Who administers"],
  ]);
  const turned = aContext("en", aRecord({ partyOrder: ["west", "east"] }));
  expect(at(turned).rows.map(({ layer }) => layer)).toEqual(["1900", "1950", "west", "east", "control"]);
});

test("columns are the disputed territories, then the others, each in the record's order", () => {
  const record = aRecord();
  const [gull, tern, heath] = record.territories;
  if (!gull || !tern || !heath) throw new Error("The record has three territories.");
  const { territories, rows } = at(aContext("en", { ...record, territories: [heath, gull, tern] }));
  expect(territories.map(({ id }) => id)).toEqual(["gull", "tern", "heath"]);
  for (const { cells } of rows) expect(cells.map(({ territory }) => territory)).toEqual(["gull", "tern", "heath"]);
});

test("a cell says what the text does, by name or by implication, and since when", () => {
  const context = aContext();
  expect(entriesOf(context, "1900", "tern")).toEqual([
    {
      mark: { kind: "party", party: "west", implied: true },
      instrument: null,
      head: "West, by implication",
      detail: null,
      basis: "implied",
      isLater: false,
    },
  ]);
  expect(headsOf(context, "1900", "gull")).toEqual(["Ceded to East"]);
  expect(entriesOf(context, "1950", "tern")[0]).toMatchObject({ head: "Administered by West", detail: "9 August 1950" });
});

test("the record's own words stand for the days of an act, and a promise has its condition", () => {
  const effects = {
    gull: anEffect({ effect: "administered", party: "west", date: "1950-08-03", short: "2 to 3 August" }),
    tern: anEffect({ effect: "promised", party: "east", basis: "named", condition: "after a peace" }),
  };
  const context = aContext("en", { ...aRecord(), instruments: [anInstrument("1950-landings", { effects })] });
  expect(entriesOf(context, "1950", "gull")[0]?.detail).toBe("2 to 3 August");
  expect(entriesOf(context, "1950", "tern")[0]).toMatchObject({
    mark: { kind: "promised" },
    head: "Transfer agreed, on a condition; recipient: East",
    detail: "Condition: after a peace",
  });
});

test("of several texts in one row each is named, in the head of the row and before what it says", () => {
  const record = aRecord();
  const effects = { gull: anEffect({ effect: "left-open", term: "Isles" }), tern: anEffect() };
  const context = aContext("en", { ...record, instruments: [...record.instruments, anInstrument("1950-note", { effects })] });
  expect(rowOf(context, "1950").instruments).toEqual(["Treaty of 1950", "Treaty of 1950"]);
  expect(entriesOf(context, "1950", "gull").map(({ instrument, head }) => [instrument, head])).toEqual([
    ["Treaty of 1950", "Administered by West"],
    ["Treaty of 1950", "“Isles”: meaning disputed"],
  ]);
  expect(rowOf(context, "1900").instruments).toEqual([]);
  expect(entriesOf(context, "1900", "gull")[0]?.instrument).toBeNull();
});

test("a row later than the date is marked in words, and an entry that is later than its row's first too", () => {
  const context = aContext();
  expect(rowOf(context, "1950", "1950-05-31")).toMatchObject({ isLater: true, note: "not yet at this date" });
  expect(entriesOf(context, "1950", "gull", "1950-05-31").map(({ isLater }) => isLater)).toEqual([true]);
  const between = rowOf(context, "1950", "1950-08-05");
  expect(between).toMatchObject({ isLater: false, note: null });
  expect(between.cells.map(({ entries }) => entries.map(({ isLater }) => isLater))).toEqual([[false], [true], [false]]);
});

test("positions are today's: claims, no claim, or nothing recorded", () => {
  const record = aRecord();
  const positions = record.positions.map((position) => ({
    ...position,
    claims: position.party === "east" || position.territory === "gull",
  }));
  const context = aContext("en", { ...record, positions });
  expect(headsOf(context, "east", "tern")).toEqual(["Claims"]);
  expect(headsOf(context, "west", "tern")).toEqual(["No claim"]);
  expect(headsOf(context, "west", "heath")).toEqual(["No statement recorded"]);
  expect(rowOf(context, "east")).toMatchObject({ isLater: false, note: null });
  expect(rowOf(context, "east", "1960-01-01")).toMatchObject({ isLater: true, note: "position of today, not of this date" });
});

test("the last row is who administered on the day shown", () => {
  const context = aContext();
  expect(rowOf(context, "control", "1940-01-01").note).toBe("On 1 January 1940");
  const heads = (date?: string) => ["gull", "tern", "heath"].flatMap((territory) => headsOf(context, "control", territory, date));
  expect(heads()).toEqual(["Administered by West", "Administered by West", "Administered by East"]);
  expect(heads("1899-12-31")).toEqual(["Undivided (joint)", "Administered by East", "Administered by East"]);
  expect(heads("1700-01-01")).toEqual(Array(3).fill("No statement recorded"));
});

test.each([
  ["en", "West, by implication", "Claims", "No statement recorded"],
  ["ja", "West（明記なし）", "領有を主張", "記録なし"],
  ["ru", "West, по смыслу текста", "Считает своей территорией", "Сведений не приводится"],
] as const)("in %s the same in its own words", (language: Language, implied, claims, none) => {
  const context = aContext(language);
  expect(headsOf(context, "1900", "tern")).toEqual([implied]);
  expect(headsOf(context, "east", "gull")).toEqual([claims]);
  expect(headsOf(context, "1900", "heath")).toEqual([none]);
});

test("no cell and no head of a row is empty in any language", () => {
  for (const language of LANGUAGES) {
    for (const date of [TODAY, "1940-01-01", "1850-01-01"]) {
      for (const row of at(aContext(language), date).rows) {
        expect(row.name.trim() && row.title.trim()).not.toBe("");
        for (const cell of row.cells) {
          expect(cell.entries.length).toBeGreaterThan(0);
          for (const { head } of cell.entries) expect(head.trim()).not.toBe("");
        }
      }
    }
  }
});

test("a view as a list: each island, who administers, who claims, and what the texts that are on say", () => {
  const context = aContext();
  const [gull, tern, ...rest] = listOf(context, aView(context, { layers: ["1900", "1950", "control"] }));
  expect(rest).toEqual([]);
  expect(gull).toEqual({
    territory: "gull",
    name: "gull of the east / gull of the west",
    administered: "Administered by West",
    claims: ["Claimed by East", "Claimed by West"],
    layers: [
      { layer: "1900", title: "1900 Treaty of 1900", said: ["Ceded to East"] },
      { layer: "1950", title: "1950 Landings", said: ["Administered by West; 3 August 1950"] },
    ],
  });
  expect(tern?.layers[0]?.said).toEqual(["West, by implication"]);
});

test("the list of another day has no claims, and says of a later text that it is not yet", () => {
  const context = aContext();
  const [gull] = listOf(context, aView(context, { date: "1920-01-01", layers: ["1950"] }));
  expect(gull).toMatchObject({
    administered: "Administered by East",
    claims: [],
    layers: [{ layer: "1950", said: ["not yet at this date"] }],
  });
  expect(listOf(context, aView(context, { layers: [] }))[0]?.layers).toEqual([]);
});

test("the list names each of several texts", () => {
  const record = aRecord();
  const note = anInstrument("1950-note", { name: "The Note", effects: { gull: anEffect(), tern: anEffect() } });
  const context = aContext("en", { ...record, instruments: [...record.instruments, note] });
  const [gull] = listOf(context, aView(context, { layers: ["1950"] }));
  expect(gull?.layers[0]?.said).toEqual(["Treaty of 1950: Administered by West; 3 August 1950", "The Note: Silent: not dealt with"]);
});
