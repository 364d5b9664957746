import fc from "fast-check";
import { describe, expect, test } from "vitest";
import en from "../../../src/i18n/en.ts";
import ja from "../../../src/i18n/ja.ts";
import ru from "../../../src/i18n/ru.ts";
import { LANGUAGES, type Language, localise } from "../../../src/model/language.ts";
import { outlineOf } from "../../../src/model/outline.ts";
import { controlAt, controlOf } from "../../../src/model/status.ts";
import { record } from "../../../src/record/index.ts";
import { changesBetween } from "../../../src/renderers/words/later.ts";

const TODAY = "2026-02-20";
const MESSAGES = { en, ja, ru };
const contextIn = (language: Language) => ({
  record: outlineOf(localise(record, language)),
  messages: MESSAGES[language],
  language,
  today: TODAY,
});
const inEnglish = contextIn("en");
const between = (one: string, other: string) =>
  changesBetween(inEnglish, one, other).territories.map(({ territory, before, after, isSame, causes }) => ({
    territory,
    ...(isSame ? {} : { before, after }),
    causes: causes.map(({ instrument }) => instrument),
  }));
const FOUR = ["habomai", "shikotan", "kunashiri", "etorofu"];

describe("the changes between two dates", () => {
  test.each(LANGUAGES)(
    "1860 and 1880: the northern Kurils and both parts of Sakhalin, the treaty of 1875, and nothing else: %s",
    (language) => {
      const { territories } = changesBetween(contextIn(language), "1860-12-31", "1880-12-31");
      expect(territories.map(({ territory }) => territory).toSorted()).toEqual([
        "northern-kurils",
        "northern-sakhalin",
        "southern-sakhalin",
      ]);
      const treaty = localise(record, language).instruments.find(({ id }) => id === "1875-saint-petersburg");
      for (const { causes, isSame } of territories) {
        expect(isSame).toBe(false);
        expect(causes).toMatchObject([{ instrument: "1875-saint-petersburg", name: treaty?.name, date: "1875-05-07" }]);
      }
    },
  );

  test("say who administered before and after, as they were called then", () => {
    const { territories } = changesBetween(inEnglish, "1880-12-31", "1860-12-31");
    expect(territories.map(({ name, before, after }) => [name, before, after])).toEqual(
      expect.arrayContaining([[expect.stringContaining("Kuril"), "Administered by the Russian Empire", "Administered by Japan"]]),
    );
  });

  test("the order of the dates does not matter, and two that are the same change nothing", () => {
    expect(changesBetween(inEnglish, "1880-12-31", "1860-12-31")).toEqual(changesBetween(inEnglish, "1860-12-31", "1880-12-31"));
    expect(between("1946-02-02", "1946-02-02")).toEqual([]);
    expect(between("2005-01-01", TODAY)).toEqual([]);
  });

  test("1900 and 1910: only the south of Sakhalin changed hands", () => {
    expect(between("1900-12-31", "1910-12-31").filter(({ before }) => before !== undefined)).toEqual([
      {
        territory: "southern-sakhalin",
        before: "Administered by the Russian Empire",
        after: "Administered by Japan",
        causes: ["1905-portsmouth"],
      },
    ]);
  });

  test("1950 and 1960: no administration changed; what the texts of 1951 and 1956 say of the four is told", () => {
    const changes = between("1950-01-01", "1960-01-01");
    expect(changes.every(({ before }) => before === undefined)).toBe(true);
    for (const id of FOUR) expect(changes.find(({ territory }) => territory === id)?.causes[0]).toBe("1951-san-francisco");
    expect(changes.filter(({ causes }) => causes.includes("1956-joint-declaration")).map(({ territory }) => territory)).toEqual(
      expect.arrayContaining(["habomai", "shikotan"]),
    );
  });

  test("1904 and 1956: the south of Sakhalin is where it was, and it is told that others administered it between", () => {
    const { territories } = changesBetween(inEnglish, "1904-12-31", "1956-12-31");
    const told = Object.fromEntries(territories.map(({ territory, isSame, isOtherBetween }) => [territory, [isSame, isOtherBetween]]));
    expect(told).toMatchObject({
      "southern-sakhalin": [true, true],
      "northern-sakhalin": [true, false],
      "northern-kurils": [false, false],
      shikotan: [false, false],
    });
  });

  test("1940 and 1950: each of the four with the day of its landing", () => {
    const { territories } = changesBetween(inEnglish, "1940-01-01", "1950-01-01");
    const landed = territories.flatMap(({ territory, causes }) =>
      FOUR.includes(territory) ? [[territory, causes.find(({ instrument }) => instrument === "1945-landings")?.date]] : [],
    );
    expect(Object.fromEntries(landed)).toEqual({
      habomai: "1945-09-05",
      shikotan: "1945-09-01",
      kunashiri: "1945-09-01",
      etorofu: "1945-08-28",
    });
  });

  test("tell every change of administration that the record holds, whatever the dates", () => {
    const day = fc
      .date({ min: new Date(record.since), max: new Date(TODAY), noInvalidDate: true })
      .map((moment) => moment.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const { from, to, territories } = changesBetween(inEnglish, one, other);
        for (const { id } of record.territories) {
          const told = territories.find(({ territory }) => territory === id);
          const begun = controlOf(inEnglish.record, id).filter((period) => from < period.from && period.from <= to);
          const [before, after] = [from, to].map((date) => controlAt(inEnglish.record, id, date)?.administeredBy);
          if (begun.length > 0) expect(told, `${id} between ${from} and ${to}`).toBeDefined();
          if (before !== after) expect(told?.isSame).toBe(false);
          for (const { date } of told?.causes ?? []) expect(date <= to).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
