import { expect, test } from "vitest";
import type { LocalFigure } from "../../../src/model/record.ts";
import { figureDate, figureText } from "../../../src/renderers/words/later.ts";
import { aContext } from "./aContext.ts";

const FIGURE: LocalFigure = {
  territory: "gull",
  kind: "area",
  by: null,
  value: 3166.64,
  unit: "km2",
  asOf: "2025",
  note: null,
  citations: [],
};

test.each([
  ["en", { value: 3166.64 }, "3,166.64 km²"],
  ["ja", { value: 3166.64 }, "3,166.64 km²"],
  ["ru", { value: 3166.64 }, "3166,64 км²"],
  ["en", { value: [225, 252.8] }, "225–252.8 km²"],
  ["ja", { value: [225, 252.8] }, "225〜252.8 km²"],
  ["ru", { value: [225, 252.8] }, "225–252,8 км²"],
  ["en", { value: 7364, unit: "people" }, "7,364 people"],
  ["ja", { value: 7364, unit: "people" }, "7,364人"],
  ["ru", { value: 17291, unit: "people" }, "17 291 чел."],
  ["en", { value: 1, unit: "people" }, "1 person"],
  ["en", { value: 1819, unit: "m" }, "1,819 m"],
  ["ru", { value: 3.7, unit: "km" }, "3,7 км"],
  ["en", { value: 12, unit: null }, "12"],
  ["en", { value: "Gullton", unit: null }, "Gullton"],
] as const)("in %s, %o is %s", (language, figure, text) => {
  const spaced = figureText(aContext(language), { ...FIGURE, ...figure });
  expect(spaced.replace(/\u00a0/g, " ")).toBe(text);
});

test("a number and its unit do not part at the end of a line", () => {
  expect(figureText(aContext(), FIGURE)).toBe("3,166.64\u00a0km²");
});

test("a figure's time is given as exactly as the source does", () => {
  expect(figureDate(aContext(), FIGURE)).toBe("(2025)");
  expect(figureDate(aContext(), { ...FIGURE, asOf: "1945-08-15" })).toBe("(15 August 1945)");
  expect(figureDate(aContext(), { ...FIGURE, asOf: null })).toBeNull();
});
