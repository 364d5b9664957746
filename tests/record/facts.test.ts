import { describe, expect, it } from "vitest";
import type { Administration } from "../../src/model/control.ts";
import type { EffectKind } from "../../src/model/instrument.ts";
import { localise } from "../../src/model/language.ts";
import { controlAt } from "../../src/model/status.ts";
import { record } from "../../src/record/index.ts";

const english = localise(record, "en");

const FOUR = ["habomai", "kunashiri", "shikotan", "etorofu"] as const;
type Cell = readonly [effect: EffectKind, party: string | null, basis: "named" | "implied" | null];
const SILENT: Cell = ["silent", null, null];
const LEFT_OPEN: Cell = ["left-open", null, null];
const NAMED_ISSUE: Cell = ["named-as-issue", null, "named"];
const UNDIVIDED: Cell = ["undivided", null, "named"];
const TAKEN: Cell = ["administered", "russia", null];

/** What each text says of the four and of the lands beyond them. */
const MATRIX: Readonly<Record<string, Readonly<Record<string, Cell>>>> = {
  "1855-shimoda": {
    habomai: ["assigned", "japan", "implied"],
    kunashiri: ["assigned", "japan", "implied"],
    shikotan: ["assigned", "japan", "implied"],
    etorofu: ["assigned", "japan", "named"],
    "northern-kurils": ["assigned", "russia", "named"],
    "southern-sakhalin": UNDIVIDED,
    "northern-sakhalin": UNDIVIDED,
  },
  "1875-saint-petersburg": {
    ...Object.fromEntries(FOUR.map((id) => [id, SILENT])),
    "northern-kurils": ["ceded", "japan", "named"],
    "southern-sakhalin": ["ceded", "russia", "named"],
    "northern-sakhalin": ["ceded", "russia", "named"],
  },
  "1905-portsmouth": {
    ...Object.fromEntries(FOUR.map((id) => [id, SILENT])),
    "northern-kurils": SILENT,
    "southern-sakhalin": ["ceded", "japan", "named"],
  },
  "1945-yalta": {
    ...Object.fromEntries(FOUR.map((id) => [id, LEFT_OPEN])),
    "northern-kurils": ["promised", "russia", "named"],
    "southern-sakhalin": ["promised", "russia", "named"],
  },
  "1945-potsdam": { ...Object.fromEntries(FOUR.map((id) => [id, LEFT_OPEN])), hokkaido: ["assigned", "japan", "named"] },
  "1945-landings": { ...Object.fromEntries(FOUR.map((id) => [id, TAKEN])), "northern-kurils": TAKEN, "southern-sakhalin": TAKEN },
  "1946-scapin-677": {
    habomai: ["excluded", null, "named"],
    shikotan: ["excluded", null, "named"],
    kunashiri: ["excluded", null, "implied"],
    etorofu: ["excluded", null, "implied"],
  },
  "1951-san-francisco": {
    ...Object.fromEntries(FOUR.map((id) => [id, LEFT_OPEN])),
    "northern-kurils": ["renounced", "japan", "named"],
    "southern-sakhalin": ["renounced", "japan", "named"],
    "northern-sakhalin": SILENT,
    hokkaido: SILENT,
  },
  "1956-joint-declaration": {
    habomai: ["promised", "japan", "named"],
    shikotan: ["promised", "japan", "named"],
    kunashiri: SILENT,
    etorofu: SILENT,
    "northern-kurils": SILENT,
  },
  "1993-tokyo-declaration": { ...Object.fromEntries(FOUR.map((id) => [id, NAMED_ISSUE])), "northern-kurils": SILENT },
};

describe("what each instrument says of each territory", () => {
  const cells = Object.entries(MATRIX).flatMap(([instrument, row]) =>
    Object.entries(row).map(([territory, cell]) => [instrument, territory, cell] as const),
  );
  it.each(cells)("%s on %s", (instrument, territory, [effect, party, basis]) => {
    const found = record.instruments.find(({ id }) => id === instrument)?.effects[territory];
    expect(found).toMatchObject({ effect, party, basis });
  });
});

describe("dates", () => {
  it.each([
    ["1855-shimoda", "1855-02-07", "1856-12-07"],
    ["1875-saint-petersburg", "1875-05-07", "1875-08-22"],
    ["1905-portsmouth", "1905-09-05", "1905-10-15"],
    ["1945-yalta", "1945-02-11", undefined],
    ["1945-potsdam", "1945-07-26", undefined],
    ["1946-scapin-677", "1946-01-29", undefined],
    ["1946-decrees", "1946-02-02", undefined],
    ["1951-san-francisco", "1951-09-08", "1952-04-28"],
    ["1956-joint-declaration", "1956-10-19", "1956-12-12"],
    ["1993-tokyo-declaration", "1993-10-13", null],
  ])("%s was signed or issued on %s and in force on %s", (id, signed, inForce) => {
    const instrument = record.instruments.find((candidate) => candidate.id === id);
    expect(instrument?.date).toBe(signed);
    if (inForce !== undefined) expect(instrument?.inForce).toBe(inForce);
  });
  it.each([
    ["etorofu", "1945-08-28"],
    ["kunashiri", "1945-09-01"],
    ["shikotan", "1945-09-01"],
    ["habomai", "1945-09-05"],
  ])("the landing on %s was complete on %s", (territory, date) => {
    expect(record.instruments.find(({ id }) => id === "1945-landings")?.effects[territory]?.date).toBe(date);
  });
});

describe("who administered", () => {
  const years = ["1860-12-31", "1880-12-31", "1910-12-31", "1935-12-31", "1950-12-31", "2020-12-31"] as const;
  it.each<[string, readonly Administration[]]>([
    ...FOUR.map((id): [string, Administration[]] => [id, ["japan", "japan", "japan", "japan", "russia", "russia"]]),
    ["northern-kurils", ["russia", "japan", "japan", "japan", "russia", "russia"]],
    ["southern-sakhalin", ["undivided", "russia", "japan", "japan", "russia", "russia"]],
    ["northern-sakhalin", ["undivided", "russia", "russia", "russia", "russia", "russia"]],
    ["hokkaido", ["japan", "japan", "japan", "japan", "japan", "japan"]],
    ["kamchatka", ["russia", "russia", "russia", "russia", "russia", "russia"]],
  ])("%s in 1860, 1880, 1910, 1935, 1950 and 2020", (territory, parties) => {
    expect(years.map((year) => controlAt(english, territory, year)?.administeredBy)).toEqual(parties);
  });
  it.each([
    ["etorofu", "1945-08-28"],
    ["kunashiri", "1945-09-01"],
    ["shikotan", "1945-09-01"],
    ["habomai", "1945-09-05"],
    ["northern-kurils", "1945-08-31"],
    ["southern-sakhalin", "1945-08-25"],
  ])("%s changed hands on %s", (territory, date) => {
    const before = new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
    expect(controlAt(english, territory, before)?.administeredBy).toBe("japan");
    expect(controlAt(english, territory, date)?.administeredBy).toBe("russia");
  });
});
