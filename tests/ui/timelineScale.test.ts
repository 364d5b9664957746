import fc from "fast-check";
import { expect, test } from "vitest";
import { daysBetween } from "../../src/model/date.ts";
import { axisYears } from "../../src/ui/timeline/axisYears.ts";
import { ticksOf } from "../../src/ui/timeline/ticks.ts";
import { dateOfYear, positionOf, stepsFrom, timelineScaleOf, yearAfterKey, yearAt } from "../../src/ui/timeline/timelineScale.ts";
import { anInstrument, aRecord } from "../fixtures/aRecord.ts";

/** One day in each decade, but one in every month of the 2010s. */
const DAYS = [
  ...Array.from({ length: 16 }, (_, decade) => `${1860 + decade * 10}-05-05`),
  ...Array.from({ length: 120 }, (_, month) => `${2010 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-10`),
];
const SCALE = timelineScaleOf("1855-02-07", "2026-11-23", DAYS);
const YEARS = Array.from({ length: 172 }, (_, index) => 1855 + index);
const roomOf = (from: string, to: string) => positionOf(to, SCALE) - positionOf(from, SCALE);

test("years run from the record's first to today's", () => {
  expect([SCALE.firstYear, SCALE.lastYear, SCALE.today]).toEqual([1855, 2026, "2026-11-23"]);
});

test("a year means its last day, the present one today", () => {
  expect(dateOfYear(1880, SCALE)).toBe("1880-12-31");
  expect(dateOfYear(1855, SCALE)).toBe("1855-12-31");
  expect(dateOfYear(2026, SCALE)).toBe("2026-11-23");
});

test("the line begins on the first day of the record and ends today", () => {
  expect([positionOf("1855-02-07", SCALE), positionOf("1855-01-01", SCALE), positionOf("1800-01-01", SCALE)]).toEqual([0, 0, 0]);
  expect([positionOf("2026-11-23", SCALE), positionOf("2100-01-01", SCALE)]).toEqual([1, 1]);
  expect(positionOf("1855-12-31", SCALE)).toBeGreaterThan(0);
});

test("a later day never stands before an earlier one, and no day stands far from its neighbour", () => {
  const dates = fc.integer({ min: 0, max: daysBetween("1855-02-07", "2026-11-22") }).map((days) => {
    const day = (after: number) => new Date(Date.UTC(1855, 1, 7 + after)).toISOString().slice(0, 10);
    return [day(days), day(days + 1)] as const;
  });
  fc.assert(
    fc.property(dates, ([date, next]) => {
      const step = positionOf(next, SCALE) - positionOf(date, SCALE);
      return step > 0 && step < 0.001;
    }),
    { numRuns: 500 },
  );
});

test("a crowded decade has more room than an empty one, in bounds, and its years are even", () => {
  const [crowded, sparse] = [roomOf("2009-12-31", "2019-12-31"), roomOf("1879-12-31", "1889-12-31")];
  expect(crowded / sparse).toBeGreaterThan(2);
  expect(crowded / sparse).toBeLessThan(6);
  expect(roomOf("2012-12-31", "2013-12-31")).toBeCloseTo(roomOf("2016-12-31", "2017-12-31"), 4);
});

test("however crowded a decade, the line bends no further", () => {
  const everyDay = Array.from({ length: 3652 }, (_, day) => new Date(Date.UTC(2010, 0, 1 + day)).toISOString().slice(0, 10));
  const scale = timelineScaleOf("1855-02-07", "2026-11-23", everyDay);
  const room = (from: string, to: string) => positionOf(to, scale) - positionOf(from, scale);
  expect(room("2009-12-31", "2019-12-31") / room("1879-12-31", "1889-12-31")).toBeCloseTo(6, 1);
});

test("with nothing on it, the line is even", () => {
  const even = timelineScaleOf("1900-01-01", "1999-12-31", []);
  expect(positionOf("1949-12-31", even)).toBeCloseTo(0.5, 3);
  expect(positionOf("1924-12-31", even)).toBeCloseTo(0.25, 3);
});

test("days on which two things happened count once, and those outside the line not at all", () => {
  const once = timelineScaleOf("1855-02-07", "2026-11-23", ["1956-10-19", "1990-01-01"]);
  const twice = timelineScaleOf("1855-02-07", "2026-11-23", ["1956-10-19", "1956-10-19", "1990-01-01", "1854-01-01", "2026-12-01"]);
  expect(twice).toEqual(once);
});

test("where a year stands on the line, a pointer finds that year", () => {
  for (const year of YEARS) expect(yearAt(positionOf(dateOfYear(year, SCALE), SCALE), SCALE)).toBe(year);
  for (const date of ["1945-08-28", "1956-10-19", "2022-03-21"]) {
    expect(yearAt(positionOf(date, SCALE), SCALE)).toBe(Number(date.slice(0, 4)));
  }
  expect([yearAt(-1, SCALE), yearAt(0, SCALE), yearAt(1, SCALE), yearAt(2, SCALE)]).toEqual([1855, 1855, 2026, 2026]);
});

test("a record that begins this year still has a line", () => {
  const scale = timelineScaleOf("2026-11-23", "2026-11-23", []);
  expect([positionOf("2026-11-23", scale), yearAt(0.5, scale)]).toEqual([1, 2026]);
});

test.each([
  ["ArrowRight", 1900, 1901],
  ["ArrowUp", 1900, 1901],
  ["ArrowLeft", 1900, 1899],
  ["ArrowDown", 1900, 1899],
  ["PageUp", 1900, 1910],
  ["PageDown", 1900, 1890],
  ["Home", 1900, 1855],
  ["End", 1900, 2026],
  ["ArrowRight", 2026, 2026],
  ["PageDown", 1860, 1855],
  ["Tab", 1900, null],
] as const)("%s at %i leads to %s", (key, year, expected) => {
  expect(yearAfterKey(key, year, SCALE)).toBe(expected);
});

test.each([740, 420, 170, 90, 10])("years under a line of %i pixels stand at their true places and do not touch", (width) => {
  const years = axisYears(SCALE, width);
  for (const { year, position } of years) expect(position).toBe(positionOf(dateOfYear(year, SCALE), SCALE));
  const written = years.filter(({ isWritten }) => isWritten).map(({ position }) => position * width);
  for (const [index, at] of written.entries()) {
    expect(at - (written[index - 1] ?? -99)).toBeGreaterThanOrEqual(40);
    expect(at).toBeGreaterThanOrEqual(14);
    expect(at).toBeLessThanOrEqual(width - 14);
  }
  const decades = YEARS.filter((year) => year % 10 === 0);
  expect(decades.every((decade) => years.some(({ year }) => year === decade))).toBe(true);
});

test("no year is written where its digits would reach past the line's ends", () => {
  const written = axisYears(timelineScaleOf("1900-01-01", "1950-12-31", []), 740).flatMap(({ year, isWritten }) =>
    isWritten ? [year] : [],
  );
  expect(written).not.toContain(1900);
  expect(written).not.toContain(1950);
  expect(written).toContain(1925);
});

test("the rounder year is written, and more of them where the line has room", () => {
  const written = (width: number) => axisYears(SCALE, width).flatMap(({ year, isWritten }) => (isWritten ? [year] : []));
  expect(written(740)).toEqual(expect.arrayContaining([1900, 1950, 2000]));
  expect(written(740).filter((year) => year > 2000).length).toBeGreaterThan(1);
  expect(written(150)).toEqual([1900, 2000]);
  expect(written(740).every((year) => year % 5 === 0)).toBe(true);
});

test("the buttons stop at the nearest days on either side, and nowhere at the ends", () => {
  const stops = ["1900-06-01", "1950-08-03", "1950-08-09"];
  expect(stepsFrom("1950-08-03", stops)).toEqual({ previous: "1900-06-01", next: "1950-08-09" });
  expect(stepsFrom("1950-08-05", stops)).toEqual({ previous: "1950-08-03", next: "1950-08-09" });
  expect(stepsFrom("1899-12-31", stops)).toEqual({ previous: null, next: "1900-06-01" });
  expect(stepsFrom("2020-01-01", stops)).toEqual({ previous: "1950-08-09", next: null });
});

test("there is one tick for each layer, filled only where all its texts are between the two parties", () => {
  const record = aRecord({
    instruments: [
      anInstrument("1900-line"),
      anInstrument("1950-treaty"),
      anInstrument("1950-decree", { form: "unilateral", date: "1950-02-01" }),
      anInstrument("1960-note", { layer: null }),
    ],
  });
  const ticks = ticksOf(record, timelineScaleOf(record.since, "2020-01-01", []));
  expect(ticks.map(({ id, date, name, isBilateral }) => [id, date, name, isBilateral])).toEqual([
    ["1900", "1900-06-01", "Treaty of 1900", true],
    ["1950", "1950-02-01", "Landings", false],
    ["1960-note", "1960-06-01", null, true],
  ]);
});
