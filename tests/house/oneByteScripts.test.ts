/** Scripts are written so that a browser keeps them with one byte a character, and mean the same. */
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutFewWide } from "../../scripts/vite/oneByteScripts.ts";

const LONG = `;// ${"-".repeat(100_000)}`;
const isNarrow = (code: string) => !/[\u0100-\uffff]/.test(code);

test.each([
  ["a string", '"«北方領土» – Курилы"'],
  ["a character outside the first plane", '"𠮷"'],
  ["a template", "`a\\n – 、`"],
  ["an expression", '/^["“「]|[”」]$/gu[Symbol.replace]("「x」", "")'],
  ["a range", '/[぀-ヿ]+/.exec("abかな")[0]'],
  ["a name", "(() => { const длина = 3; return длина; })()"],
  ["a backslash that stands for nothing", '"a\\–b"'],
  ["a backslash of its own", '"a\\\\–b"'],
])("%s with wide characters keeps its meaning", (_, code) => {
  const written = withoutFewWide(code + LONG);
  expect(isNarrow(written)).toBe(true);
  expect(runInNewContext(written)).toEqual(runInNewContext(code));
});

test("so does any string", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const written = withoutFewWide(JSON.stringify(text) + LONG);
      expect(isNarrow(written)).toBe(true);
      expect(runInNewContext(written)).toBe(text);
    }),
  );
});

test("a short script, and one that is mostly in other letters, stay as they are", () => {
  expect(withoutFewWide('"–"')).toBe('"–"');
  const russian = `"${"Курилы ".repeat(5_000)}"`;
  expect(withoutFewWide(russian)).toBe(russian);
});
