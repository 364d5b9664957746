import { expect, test } from "vitest";
import { formatDate, formatPartialDate } from "../../../src/renderers/words/index.ts";
import { aContext } from "./aContext.ts";

test.each([
  ["en", "19 October 1956"],
  ["ja", "1956年10月19日"],
  ["ru", "19 октября 1956 г."],
] as const)("a day in %s", (language, text) => {
  expect(formatDate("1956-10-19", language)).toBe(text);
});

test("the first and the last day of a year stay in it, in any time zone", () => {
  expect(formatDate("1855-01-01", "en")).toBe("1 January 1855");
  expect(formatDate("1855-12-31", "en")).toBe("31 December 1855");
});

test.each([
  ["1945", "en", "1945"],
  ["1945", "ja", "1945年"],
  ["1945", "ru", "1945 г."],
  ["2022-04", "en", "April 2022"],
  ["2022-04", "ja", "2022年4月"],
  ["2022-04", "ru", "апрель 2022 г."],
  ["2022-04-05", "ru", "5 апреля 2022 г."],
  ["about 1900", "en", "about 1900"],
] as const)("%s as exact as it is given, in %s", (date, language, text) => {
  expect(formatPartialDate(date, language, aContext(language).messages.words)).toBe(text);
});
