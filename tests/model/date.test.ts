import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween, isIsoDate, localDayOf, parsePartialDate, utcOf } from "../../src/model/date.ts";

describe("a partial date", () => {
  it.each([
    ["1855", "1855-12-31"],
    ["1880-02", "1880-02-29"],
    ["1900-02", "1900-02-28"],
    ["1956-10", "1956-10-31"],
    ["1945-09-05", "1945-09-05"],
  ])("%s means its last day, %s", (text, day) => expect(parsePartialDate(text)).toBe(day));

  it.each(["", "18", "18555", "1900-13", "1900-00", "1901-02-29", "1945-9-5", "1945-09-05T00:00", "１８５５", "-1855"])(
    "%j is no date",
    (text) => expect(parsePartialDate(text)).toBeNull(),
  );

  it("agrees with the calendar on every day of four centuries", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("1700-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }), (moment) => {
        const day = moment.toISOString().slice(0, 10);
        expect(isIsoDate(day)).toBe(true);
        expect(utcOf(day).toISOString().slice(0, 10)).toBe(day);
      }),
    );
  });
});

describe("a day", () => {
  it("is the reader's own calendar day, not the day in Greenwich", () => {
    expect(localDayOf(new Date(2026, 10, 23, 0, 5))).toBe("2026-11-23");
    expect(localDayOf(new Date(2026, 10, 23, 23, 55))).toBe("2026-11-23");
  });
  it("counts days across leap years", () => {
    expect(daysBetween("1855-02-07", "1856-02-07")).toBe(365);
    expect(daysBetween("1856-02-07", "1857-02-07")).toBe(366);
    expect(daysBetween("1945-09-05", "1945-08-28")).toBe(-8);
  });
});
