import fc from "fast-check";
import { expect, test } from "vitest";
import { packText } from "../../scripts/single/packText.ts";
import { unpackedText } from "../../src/single/packed.ts";

test.each([
  "",
  "a",
  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "banana",
  "Etorofu / Iturup, 択捉島, Итуруп",
  "</script><!-- & \\ \0 \u{1F5FA}",
])("%j comes back as it was", (text) => {
  expect(unpackedText(packText(text))).toBe(text);
});

test("whatever is packed comes back as it was", () => {
  const word = fc.constantFrom("island", "острова ", "北方領土", "{}", "1855", "\n");
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(word, { maxLength: 200 }).map((words) => words.join("")),
  );
  fc.assert(fc.property(texts, (text) => unpackedText(packText(text)) === text));
});

test("a text that repeats itself takes a fraction of its room, in characters that end no element", () => {
  const text = Array.from({ length: 400 }, (_, line) => `${line % 7}: administered by one, claimed by the other.`).join("\n");
  const { written } = packText(text);
  expect(written.length).toBeLessThan(text.length / 20);
  expect(written).toMatch(/^[ -;=-~\u00a1-\u07ff]+$/);
});
