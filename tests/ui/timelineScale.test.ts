import { expect, test } from "vitest";
import {
  axisYears,
  dateOfYear,
  positionOf,
  stepsFrom,
  ticksOf,
  timelineScaleOf,
  yearAfterKey,
} from "../../src/ui/timeline/timelineScale.ts";
import { anInstrument, aRecord } from "../fixtures/aRecord.ts";

const SCALE = timelineScaleOf({ since: "1855-02-07" }, "2026-11-23");

test("years run from the record's first to today's", () => {
  expect(SCALE).toEqual({ firstYear: 1855, lastYear: 2026, today: "2026-11-23" });
});

test("a year means its last day, the present one today", () => {
  expect(dateOfYear(1880, SCALE)).toBe("1880-12-31");
  expect(dateOfYear(1855, SCALE)).toBe("1855-12-31");
  expect(dateOfYear(2026, SCALE)).toBe("2026-11-23");
});

test("the last day of a year stands where the slider's thumb stands for that year", () => {
  for (const year of [1855, 1880, 1904, 1945, 2000, 2026]) {
    expect(positionOf(dateOfYear(year, SCALE), SCALE)).toBeCloseTo((year - 1855) / 171, 10);
  }
});

test("days stand in order, within the line", () => {
  const days = ["1855-02-07", "1855-12-31", "1945-08-28", "1945-09-05", "1946-01-29", "2026-01-01", "2026-11-23"];
  const positions = days.map((day) => positionOf(day, SCALE));
  expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  expect(positions[0]).toBe(0);
  expect(positions.at(-1)).toBe(1);
  expect(new Set(positions.slice(2)).size).toBe(positions.length - 2);
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

test("years under the line are round, within it, and fewer on a short line", () => {
  expect(axisYears(SCALE, 740)).toEqual([1875, 1900, 1925, 1950, 1975, 2000]);
  expect(axisYears(SCALE, 300)).toEqual([1900, 1950, 2000]);
  expect(axisYears(SCALE, 10)).toEqual([1900, 2000]);
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
  const ticks = ticksOf(record, timelineScaleOf(record, "2020-01-01"));
  expect(ticks.map(({ id, date, name, isBilateral }) => [id, date, name, isBilateral])).toEqual([
    ["1900", "1900-06-01", "Treaty of 1900", true],
    ["1950", "1950-02-01", "Landings", false],
    ["1960-note", "1960-06-01", null, true],
  ]);
});
