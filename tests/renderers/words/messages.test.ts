import { expect, test } from "vitest";
import { wordsMessages as en } from "../../../src/i18n/words/en.ts";
import { wordsMessages as ja } from "../../../src/i18n/words/ja.ts";
import { wordsMessages as ru } from "../../../src/i18n/words/ru.ts";

/** One thing and several, something and nothing: each makes some function choose another wording. */
const ARGUMENTS: readonly (readonly unknown[])[] = [
  ["1956", "1957"],
  ["1956", null],
  [null, "1957"],
  ["1956", ["1957"]],
  ["1956", ["1957", "1958"]],
  [4, 4],
];

/** Every text of the messages with its path; what a function cannot take, it is not given. */
function textsOf(value: unknown, path = ""): readonly (readonly [path: string, text: string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    return ARGUMENTS.flatMap((given): (readonly [string, string])[] => {
      try {
        return [[path, String(value(...given))]];
      } catch {
        return [];
      }
    });
  }
  return Object.entries(value ?? {}).flatMap(([key, item]) => textsOf(item, `${path}.${key}`));
}

test.each([
  ["ja", ja, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["ru", ru, /\p{Script=Cyrillic}/u],
] as const)("every text in %s that has letters of its own has them in its own script", (_, messages, script) => {
  const foreign = textsOf(messages).filter(([, text]) => /\p{Letter}/u.test(text.replace(/null|km²|\bk?m\b/g, "")) && !script.test(text));
  expect(foreign).toEqual([]);
});

test("no text is empty in any language", () => {
  const empty = [en, ja, ru].flatMap((messages) => textsOf(messages).filter(([, text]) => text.trim() === ""));
  expect(empty).toEqual([]);
});

test.each([
  ["en", en, /\b(return|restor|recover|inherent|illegal|occup|seiz|liberat|annex|revanch|gave back|give back)/i],
  ["ja", ja, /返還|固有|不法|占拠|奪|解放|回復|併合/],
  ["ru", ru, /возвра|исконн|незакон|оккуп|захва|освобо|аннекс|реванш|итог/i],
] as const)("no message in %s takes a side", (_, messages, words) => {
  expect(textsOf(messages).filter(([, text]) => words.test(text))).toEqual([]);
});

test.each([
  ["en", en],
  ["ja", ja],
  ["ru", ru],
] as const)("no message in %s names a party, an island or a treaty: those come from the record", (_, messages) => {
  const names = /Japan|Russia|Soviet|Kuril|日本|ロシア|ソ連|千島|クリル|Япони|Росси|СССР|Курил/;
  expect(textsOf(messages).filter(([, text]) => names.test(text))).toEqual([]);
});
