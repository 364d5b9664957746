import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadMessages } from "../../src/i18n/loadMessages.ts";
import { loadShareMessages } from "../../src/i18n/share/loadShareMessages.ts";
import type { CitationMessages } from "../../src/i18n/share/messages.ts";
import { LANGUAGES, type Language } from "../../src/model/language.ts";
import { bibtexOf, type CitedView, citationOf } from "../../src/ui/share/citation.ts";
import { aRecord } from "../fixtures/aRecord.ts";

const ADDRESS = "https://example.org/?island=gull&layers=1900&date=1920-12-31";
const CITED: CitedView = {
  view: { island: "gull", date: "1920-12-31", compare: null, layers: ["1900"] },
  address: ADDRESS,
  isFile: false,
  accessed: "2020-01-03",
};

async function inLanguage(language: Language) {
  const [messages, { citation }] = await Promise.all([loadMessages(language), loadShareMessages(language)]);
  return { context: { record: aRecord(), messages, language, today: "2020-01-02" }, words: citation };
}

test.each<[Language, string]>([
  [
    "en",
    "Four Islands. “gull of the east / gull of the west – Eastern Isles / Western Isles”. Interactive map, showing 31 December 1920, layers: 1900 Treaty of 1900. Version 1.0.0, record current to 1 January 2020. Accessed 3 January 2020. " +
      ADDRESS,
  ],
  [
    "ja",
    `Four Islands「gull of the east / gull of the west – Eastern Isles / Western Isles」インタラクティブ地図、表示日：1920年12月31日、レイヤー：1900年 Treaty of 1900、バージョン1.0.0（2020年1月1日までの情報に基づく）、${ADDRESS}（参照日：2020年1月3日）`,
  ],
  [
    "ru",
    `Four Islands. gull of the east / gull of the west – Eastern Isles / Western Isles: интерактивная карта. — Показанная дата: 31 декабря 1920 г. — Слои: Treaty of 1900 (1900). — Версия 1.0.0, сведения по состоянию на 1 января 2020 г. — URL: ${ADDRESS} (дата обращения: 3 января 2020 г.).`,
  ],
])("a reference in %s", async (language, reference) => {
  const { context, words } = await inLanguage(language);
  expect(citationOf(context, words, CITED)).toBe(reference);
});

test("without a layer and an island a reference says so, or nothing", async () => {
  const { context, words } = await inLanguage("en");
  const plain = citationOf(context, words, { ...CITED, view: { island: null, date: "2020-01-02", compare: null, layers: [] } });
  expect(plain).toContain("“Eastern Isles / Western Isles”. Interactive map, showing 2 January 2020, no layers on.");
});

const PAIR: CitedView = { ...CITED, view: { ...CITED.view, compare: "1890-06-01" } };

test.each<[Language, string, string]>([
  ["en", "Interactive map, comparing 1 June 1890 and 31 December 1920, layers", "Dates compared: 1 June 1890 and 31 December 1920;"],
  ["ja", "インタラクティブ地図、比較した日付：1890年6月1日、1920年12月31日、レイヤー", "比較した日付：1890年6月1日、1920年12月31日、"],
  ["ru", "Сравниваемые даты: 1 июня 1890 г. и 31 декабря 1920 г. — Слои", "Сравниваемые даты: 1 июня 1890 г. и 31 декабря 1920 г.;"],
])("two dates that are compared are both cited, the earlier first: %s", async (language, reference, note) => {
  const { context, words } = await inLanguage(language);
  expect(citationOf(context, words, PAIR)).toContain(reference);
  expect(bibtexOf(context, words, PAIR)).toContain(note);
  expect(bibtexOf(context, words, PAIR)).toContain("@misc{fourislands-18900601-19201231-gull,");
  const same: CitedView = { ...CITED, view: { ...CITED.view, compare: "1920-12-31" } };
  expect(citationOf(context, words, same)).toBe(citationOf(context, words, CITED));
});

describe("BibTeX", () => {
  test("an entry with the version, the days and the address", async () => {
    const { context, words } = await inLanguage("en");
    expect(bibtexOf(context, words, CITED)).toBe(
      [
        "@misc{fourislands-19201231-gull,",
        "  author = {{Four Islands}},",
        "  title = {gull of the east / gull of the west – Eastern Isles / Western Isles},",
        "  howpublished = {Interactive map},",
        "  version = {1.0.0},",
        "  year = {2020},",
        "  date = {2020-01-01},",
        "  note = {Date shown: 31 December 1920; layers: 1900 Treaty of 1900; record current to 1 January 2020},",
        "  langid = {english},",
        `  url = {${ADDRESS}},`,
        "  urldate = {2020-01-03}",
        "}",
      ].join("\n"),
    );
  });

  test.each(LANGUAGES)("in %s, its own script stays as it is", async (language) => {
    const { context, words } = await inLanguage(language);
    const entry = bibtexOf(context, words, CITED);
    expect(entry).toContain(words.kind);
    expect(entry).toContain(`langid = {${{ en: "english", ja: "japanese", ru: "russian" }[language]}}`);
  });

  test("what LaTeX would read as its own is escaped, and braces always match", async () => {
    const { context } = await inLanguage("en");
    const noteOf = (note: string) => {
      const words: CitationMessages = { reference: () => "", kind: "", note: () => note };
      return bibtexOf(context, words, { ...CITED, address: `${ADDRESS}#{${note}` });
    };
    expect(noteOf("50% & $1_000 #2 {a} ~b^c \\d")).toContain(
      "note = {50\\% \\& \\$1\\_000 \\#2 \\textbraceleft{}a\\textbraceright{} \\textasciitilde{}b\\textasciicircum{}c \\textbackslash{}d}",
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."{}\\$%&#_^~aя日 ") }), (note) => {
        // As BibTeX counts: whether or not a backslash stands before it.
        let depth = 0;
        for (const char of noteOf(note)) {
          depth += char === "{" ? 1 : char === "}" ? -1 : 0;
          if (depth < 0) return false;
        }
        return depth === 0;
      }),
    );
  });
});
