import { expect, test } from "vitest";
import { loadMessages } from "../../../src/i18n/loadMessages.ts";
import { LANGUAGES, type Language, localise } from "../../../src/model/language.ts";
import { record } from "../../../src/record/index.ts";
import { administrationAt, beginningsOf, dateSentence, type WordsContext } from "../../../src/renderers/words/index.ts";
import { A_CITATION, aRecord } from "../../fixtures/aRecord.ts";
import { aContext } from "./aContext.ts";

async function realContext(language: Language): Promise<WordsContext> {
  return { record: localise(record, language), messages: await loadMessages(language), language, today: "2026-11-23" };
}

/** "Administered by Japan | Treaty of Saint Petersburg (7 May 1875)". */
function rowOf(context: WordsContext, territory: string, date: string): string {
  const row = administrationAt(context, date).find((candidate) => candidate.territory === territory);
  return row ? `${row.text} | ${row.beginnings.map(({ text }) => text).join("; ")}` : "none";
}

test("every territory of the record has a row: who administered, and what that began under", () => {
  const context = aContext();
  expect(administrationAt(context, "1940-01-01").map(({ territory, text }) => [territory, text])).toEqual([
    ["gull", "Administered by East"],
    ["tern", "Administered by East"],
    ["heath", "Administered by East"],
  ]);
  expect(rowOf(context, "gull", "1940-01-01")).toBe("Administered by East | Treaty of 1900 (1 June 1900)");
  expect(rowOf(context, "gull", "1899-12-31")).toBe("Undivided (joint) | ");
  expect(rowOf(context, "gull", "1849-12-31")).toBe("none");
});

test("an act that came to each territory on a day of its own has that day", () => {
  const context = aContext();
  expect(rowOf(context, "gull", "1960-01-01")).toBe("Administered by West | Treaty of 1950 (3 August 1950)");
  expect(rowOf(context, "tern", "1960-01-01")).toBe("Administered by West | Treaty of 1950 (9 August 1950)");
});

test("what came after the day asked for is left out", () => {
  const context = aContext();
  const period = { territory: "gull", under: ["1900-gull-rock", "1950-landings", "unknown"] };
  expect(beginningsOf(context, period, "1950-08-02").map(({ id }) => id)).toEqual(["1900-gull-rock"]);
  expect(beginningsOf(context, period, "1950-08-03").map(({ id }) => id)).toEqual(["1900-gull-rock", "1950-landings"]);
});

test("the sentence of a date names what happened on it: its instruments, else its events, else nothing", () => {
  const event = (id: string, date: string, until?: string) => ({
    id,
    kind: "talks" as const,
    by: null,
    date,
    ...(until === undefined ? {} : { until }),
    title: `Talks of ${id}`,
    text: "They talked.",
    citations: [A_CITATION],
  });
  const context = aContext("en", aRecord({ events: [event("a", "1900-06-01"), event("b", "1960-01-01", "1960-01-03")] }));
  expect(dateSentence(context, "1900-06-01")).toMatch(/^1 June 1900 \(Treaty of 1900\): /);
  expect(dateSentence(context, "1960-01-02")).toMatch(/^2 January 1960 \(Talks of b\): /);
  expect(dateSentence(context, "1960-01-04")).toMatch(/^4 January 1960: /);
});

test.each([
  ["northern-kurils", "1880-12-31", "Administered by Japan", ["1875-saint-petersburg"]],
  ["northern-kurils", "1860-01-01", "Administered by the Russian Empire", ["1855-shimoda"]],
  ["southern-sakhalin", "1860-01-01", "Undivided (joint)", ["1855-shimoda"]],
  ["northern-sakhalin", "1860-01-01", "Undivided (joint)", ["1855-shimoda"]],
  ["southern-sakhalin", "1930-01-01", "Administered by Japan", ["1905-portsmouth"]],
  ["northern-sakhalin", "1930-01-01", "Administered by the Soviet Union", ["1875-saint-petersburg"]],
  ["habomai", "1945-09-02", "Administered by Japan", ["1855-shimoda"]],
  ["shikotan", "1945-09-02", "Administered by the Soviet Union", ["1945-landings"]],
  ["kunashiri", "1945-09-02", "Administered by the Soviet Union", ["1945-landings"]],
  ["etorofu", "1945-09-02", "Administered by the Soviet Union", ["1945-landings"]],
  ["habomai", "1946-12-31", "Administered by the Soviet Union", ["1945-landings", "1946-decrees"]],
  ["etorofu", "2026-11-23", "Administered by Russia", ["1945-landings", "1946-decrees"]],
])("the record: %s on %s: %s", async (territory, date, text, under) => {
  const row = administrationAt(await realContext("en"), date).find((candidate) => candidate.territory === territory);
  expect([row?.text, row?.beginnings.map(({ id }) => id)]).toEqual([text, under]);
});

test("the record: the day of the landing differs by island", async () => {
  const context = await realContext("en");
  const days = ["habomai", "kunashiri", "shikotan", "etorofu"].map((id) => rowOf(context, id, "1945-12-31").match(/\((.*)\)/)?.[1]);
  expect(days).toEqual(["5 September 1945", "1 September 1945", "1 September 1945", "28 August 1945"]);
});

test.each(LANGUAGES)("the record in %s: all territories, in words of that language", async (language) => {
  const context = await realContext(language);
  const rows = administrationAt(context, "1880-12-31");
  expect(rows.map(({ territory }) => territory)).toEqual(context.record.territories.map(({ id }) => id));
  for (const { text, beginnings } of rows) for (const words of [text, ...beginnings.map((each) => each.text)]) expect(words).not.toBe("");
});
