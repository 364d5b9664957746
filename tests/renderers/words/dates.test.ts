import { expect, test } from "vitest";
import { formatDate, formatPartialDate, formatSpan } from "../../../src/renderers/words/index.ts";
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

test.each([
  ["2022-03-07", undefined, "en", "7 March 2022"],
  ["2022-03-07", "2022-03-17", "en", "7 March 2022 – 17 March 2022"],
  ["2022-03-07", "2022-03-17", "ja", "2022年3月7日〜2022年3月17日"],
  ["2022-06-07", "2022-09-30", "ru", "7 июня 2022 г. — 30 сентября 2022 г."],
  ["1884-01-01", "1884-12-31", "en", "1884"],
  ["1884-01-01", "1884-12-31", "ja", "1884年"],
  ["1884-01-01", "1885-12-31", "en", "1 January 1884 – 31 December 1885"],
] as const)("the days from %s to %s are written in %s as %s", (from, until, language, text) => {
  expect(formatSpan(from, until, language, aContext(language).messages.words)).toBe(text);
});
