import { expect, test } from "vitest";
import en from "../../../src/i18n/en.ts";
import ja from "../../../src/i18n/ja.ts";
import ru from "../../../src/i18n/ru.ts";
import { LANGUAGES, type Language, localise } from "../../../src/model/language.ts";
import { record } from "../../../src/record/index.ts";
import type { WordsContext } from "../../../src/renderers/words/index.ts";
import { listOf, matrixOf } from "../../../src/renderers/words/later.ts";

const TODAY = "2026-11-23";
const MESSAGES = { en, ja, ru };
const ISLANDS = ["habomai", "kunashiri", "shikotan", "etorofu"];

function contextIn(language: Language): WordsContext {
  return { record: localise(record, language), messages: MESSAGES[language], language, today: TODAY };
}

/** What the cells of a row say, one text for each of `territories`. */
function saidIn(language: Language, layer: string, territories: readonly string[] = ISLANDS, date = TODAY): readonly string[] {
  const row = matrixOf(contextIn(language), { date }).rows.find((candidate) => candidate.layer === layer);
  return territories.map((id) => {
    const entries = row?.cells.find(({ territory }) => territory === id)?.entries ?? [];
    return entries
      .map(({ instrument, head, detail }) => [instrument, head, detail].filter((part) => part !== null).join(" | "))
      .join(" // ");
  });
}

test.each<[Language, string, string]>([
  ["en", "Japan, by implication", "Japan, named"],
  ["ja", "日本（明記なし）", "日本（明記）"],
  ["ru", "Япония, по смыслу текста", "Япония, названо прямо"],
])("1855 names one of the four; the others are reached by implication (%s)", (language, implied, named) => {
  expect(saidIn(language, "1855")).toEqual([implied, implied, implied, named]);
});

test.each<[Language, RegExp]>([
  ["en", /^Silent/],
  ["ja", /^規定なし$/],
  ["ru", /^Не затронуто$/],
])("1875 and 1905 are silent on the four (%s)", (language, silent) => {
  for (const said of [...saidIn(language, "1875"), ...saidIn(language, "1905")]) expect(said).toMatch(silent);
});

test.each<[Language, string, string, RegExp]>([
  ["en", "Left open", "“Kurile Islands”: meaning disputed", /no recipient named/],
  ["ja", "未定のまま", "「千島列島」の範囲に争い", /帰属先の記載なし/],
  ["ru", "Оставлено открытым", "«Курильские острова»: значение оспаривается", /получатель не назван/],
])(
  "1951 is not one thing for the four, and renounces land to the north and in Sakhalin for nobody (%s)",
  (language, open, disputed, nobody) => {
    expect(saidIn(language, "1951")).toEqual([open, disputed, open, disputed]);
    for (const said of saidIn(language, "1951", ["northern-kurils", "southern-sakhalin"])) expect(said).toMatch(nobody);
  },
);

test.each<[Language, RegExp, RegExp]>([
  ["en", /^Transfer agreed, on a condition; recipient: Japan \| Condition: .*peace treaty/, /^Silent/],
  ["ja", /^条件付きで引き渡しに合意（引き渡し先：日本） \| 条件：.*平和条約/, /^規定なし$/],
  ["ru", /^Согласие на передачу при условии; получатель: Япония \| Условие: .*мирного договора/, /^Не затронуто$/],
])("1956 agrees to the transfer of two on a condition and is silent on two (%s)", (language, promised, silent) => {
  const [habomai, kunashiri, shikotan, etorofu] = saidIn(language, "1956");
  expect(habomai).toMatch(promised);
  expect(shikotan).toMatch(promised);
  expect(kunashiri).toMatch(silent);
  expect(etorofu).toMatch(silent);
});

test("1945 and 1946 list every text of the year, the landings each with its own days", () => {
  const landings = saidIn("en", "1945").map((said) => said.split(" // "));
  for (const texts of landings) expect(texts).toHaveLength(3);
  expect(landings.map((texts) => texts[2]?.split(" | ")[2])).toEqual(["3 to 5 September", "1 September", "1 September", "28 August"]);
  // To whom, as it was called then.
  expect(saidIn("en", "1945", ["northern-kurils"])[0]).toContain("recipient: Soviet Union | Condition: ");
  for (const said of saidIn("en", "1946"))
    expect(said).toMatch(/^SCAPIN-677 \| Excluded, .*not final \/\/ .*Administered by the Soviet Union, by implication$/);
});

test.each(LANGUAGES)("both claim each of the four today, and the last row follows the date (%s)", (language) => {
  const { claims } = MESSAGES[language].words.matrix;
  expect(saidIn(language, "japan")).toEqual(Array(4).fill(claims));
  expect(saidIn(language, "russia")).toEqual(Array(4).fill(claims));
  const party = (id: string) => contextIn(language).record.parties.find((candidate) => candidate.id === id);
  expect(saidIn(language, "control", ISLANDS, "1880-01-01")).toEqual(Array(4).fill(party("japan")?.styles[0]?.administered));
  expect(saidIn(language, "control")).toEqual(Array(4).fill(party("russia")?.styles.at(-1)?.administered));
});

test.each(LANGUAGES)("no cell is empty (%s)", (language) => {
  const { rows, territories } = matrixOf(contextIn(language), { date: TODAY });
  expect(rows).toHaveLength(11);
  expect(territories).toHaveLength(9);
  for (const row of rows) {
    expect(row.cells).toHaveLength(9);
    for (const { entries } of row.cells) {
      expect(entries.length).toBeGreaterThan(0);
      for (const { head } of entries) expect(head.trim()).not.toBe("");
    }
  }
});

test("a view of 1956 as a list says it of each island", () => {
  const said = listOf(contextIn("en"), { date: TODAY, layers: ["1956"] }).map(({ name, administered, claims, layers }) =>
    [name, administered, ...claims, ...layers.flatMap((layer) => layer.said.map((text) => `${layer.title}: ${text}`))].join("; "),
  );
  expect(said).toHaveLength(4);
  expect(said[1]).toBe(
    "Kunashir / Kunashiri; Administered by Russia; Claimed by Japan; Claimed by Russia; 1956 Joint Declaration: Silent: not dealt with",
  );
  expect(said[2]).toMatch(
    /^Shikotan; .*1956 Joint Declaration: Transfer agreed, on a condition; recipient: Japan; Condition: after a peace treaty/,
  );
});
