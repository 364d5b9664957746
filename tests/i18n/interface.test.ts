import { describe, expect, test } from "vitest";
import { dataContentsMessages as dataEn } from "../../src/i18n/data/contents/en.ts";
import { dataContentsMessages as dataJa } from "../../src/i18n/data/contents/ja.ts";
import type { DataContentsMessages } from "../../src/i18n/data/contents/messages.ts";
import { dataContentsMessages as dataRu } from "../../src/i18n/data/contents/ru.ts";
import { interfaceMessages as en } from "../../src/i18n/interface/en.ts";
import { interfaceMessages as ja } from "../../src/i18n/interface/ja.ts";
import type { InterfaceMessages } from "../../src/i18n/interface/messages.ts";
import { interfaceMessages as ru } from "../../src/i18n/interface/ru.ts";
import { shareMessages as shareEn } from "../../src/i18n/share/en.ts";
import { shareMessages as shareJa } from "../../src/i18n/share/ja.ts";
import type { ShareMessages } from "../../src/i18n/share/messages.ts";
import { shareMessages as shareRu } from "../../src/i18n/share/ru.ts";

/** The words that come with a part of the page count as much as those that it begins with. */
interface AllWords extends InterfaceMessages {
  readonly dataContents: DataContentsMessages;
  readonly shareDialog: ShareMessages;
}

const ALL: Readonly<Record<"en" | "ja" | "ru", AllWords>> = {
  en: { ...en, dataContents: dataEn, shareDialog: shareEn },
  ja: { ...ja, dataContents: dataJa, shareDialog: shareJa },
  ru: { ...ru, dataContents: dataRu, shareDialog: shareRu },
};

/** Every sentence that does not depend on data, by its path. */
function sentences(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => sentences(item, path === "" ? key : `${path}.${key}`));
}

describe.each(["en", "ja", "ru"] as const)("%s", (language) => {
  const words = ALL[language];

  test("is filled, in its own script", () => {
    const script = { en: /\p{Script=Latin}/u, ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, ru: /\p{Script=Cyrillic}/u }[
      language
    ];
    // Names that are the same in every language.
    const foreign = sentences(words).filter(([path, text]) => !script.test(text) && !/^attribution\.(licence|contributors)$/.test(path));
    expect(foreign).toEqual([]);
  });

  test("uses no word that takes a side", () => {
    const loaded =
      /\b(return|restor|recover(?!ed)|occup|seiz|liberat|illegal|inherent|primordial)|返還|奪|不法|占拠|固有|解放|возвра|оккуп|незакон|освобо|исконн|захва/iu;
    expect(sentences(words).filter(([, text]) => loaded.test(text))).toEqual([]);
  });

  test("names each part of an address, and repeats nothing else", () => {
    const all = words.notices.address(["island", "layers", "date", "map", "theme"]);
    const one = words.notices.address(["island"]);
    expect(all.length).toBeGreaterThan(one.length + 10);
    expect(one).not.toBe(words.notices.address(["date"]));
  });

  test.each(["geometryNotLoaded", "geometryInvalid"] as const)("%s names what is missing, or says that all is", (key) => {
    expect(words.notices[key](["Gull / Tern", "Heath"])).toMatch(/Gull \/ Tern.*Heath/);
    expect(words.notices[key]([])).not.toBe(words.notices[key](["Gull"]));
    expect(words.notices[key]([])).toMatch(/[.。]$/);
    // Not the sentence for names with a hole where they would stand.
    expect(words.notices[key]([])).not.toBe(words.notices[key]([""]));
  });

  test("notices are one plain sentence each, without a code", () => {
    const notices = sentences(words.notices).filter(([path]) => !["title", "dismiss", "retry", "reload"].includes(path));
    expect(notices.filter(([, text]) => !/[.。]$/.test(text) || /[EW]_[A-Z]/.test(text))).toEqual([]);
  });
});

test("no sentence is left in another language", () => {
  const english = new Map(sentences(ALL.en));
  const same = (words: AllWords) =>
    sentences(words)
      .filter(([path, text]) => english.get(path) === text)
      .map(([path]) => path);
  expect(same(ALL.ja)).toEqual(["attribution.contributors", "attribution.licence"]);
  expect(same(ALL.ru)).toEqual(["attribution.licence"]);
});
