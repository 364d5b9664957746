/** Where years and days stand on the line of time, and which year a place on it or a key leads to. */
import { daysBetween, type IsoDate, yearOf } from "../../model/date.ts";

/**
 * From the record's first day to today. A year of the slider means its last day; the present one, today. Decades in which
 * more happened have more room, so the line is straight within each decade and bends between them.
 */
export interface TimelineScale {
  readonly since: IsoDate;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly today: IsoDate;
  /** The places, 0 to 1, of the last days of all years in order; the first day of the record stands at 0. */
  readonly yearEnds: readonly number[];
}

/** No decade has more than this many times the room of an empty one: a line that bends further is no longer read as time. */
const WIDEST = 6;

/** Room of a year in a decade with `daysPerYear` days at which something happened. */
function roomOf(daysPerYear: number): number {
  return Math.min(WIDEST, 1 + 1.6 * Math.sqrt(daysPerYear));
}

function decadeOf(year: number): number {
  return Math.floor(year / 10) * 10;
}

/** `days`: when something happened; a day counts once. */
export function timelineScaleOf(since: IsoDate, today: IsoDate, days: readonly IsoDate[]): TimelineScale {
  const [firstYear, lastYear] = [yearOf(since), Math.max(yearOf(since), yearOf(today))];
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const scale = { since, firstYear, lastYear, today, yearEnds: [] };
  const daysIn = (decade: number) => new Set(days.filter((day) => day >= since && day <= today && decadeOf(yearOf(day)) === decade)).size;
  const roomPerYear = new Map(
    [...new Set(years.map(decadeOf))].map((decade) => {
      const shown = years.filter((year) => decadeOf(year) === decade).length;
      return [decade, roomOf(daysIn(decade) / shown)];
    }),
  );
  const rooms = years.map((year) => {
    // The first and the last year of the line may be only part of one.
    const [from, to] = spanOf(year, scale);
    return ((roomPerYear.get(decadeOf(year)) ?? 1) * daysBetween(from, to)) / 365.25;
  });
  const all = rooms.reduce((sum, room) => sum + room, 0);
  let gone = 0;
  const yearEnds = rooms.map((room) => {
    gone += room;
    return all === 0 ? 1 : Math.min(1, gone / all);
  });
  return { ...scale, yearEnds: [...yearEnds.slice(0, -1), 1] };
}

export function dateOfYear(year: number, scale: Pick<TimelineScale, "lastYear" | "today">): IsoDate {
  return year >= scale.lastYear ? scale.today : `${String(year).padStart(4, "0")}-12-31`;
}

/** From the day before a year's first, or the first day of the line, to the day for which the year stands. */
function spanOf(year: number, scale: Pick<TimelineScale, "since" | "firstYear" | "lastYear" | "today">): readonly [IsoDate, IsoDate] {
  return [year <= scale.firstYear ? scale.since : dateOfYear(year - 1, scale), dateOfYear(year, scale)];
}

/** From 0 on the record's first day to 1 today. */
export function positionOf(date: IsoDate, scale: TimelineScale): number {
  if (date >= scale.today) return 1;
  if (date <= scale.since) return 0;
  const year = yearOf(date);
  const [from, to] = spanOf(year, scale);
  const [start, end] = [endOf(year - 1, scale), endOf(year, scale)];
  return start + ((end - start) * daysBetween(from, date)) / Math.max(1, daysBetween(from, to));
}

function endOf(year: number, scale: TimelineScale): number {
  return year < scale.firstYear ? 0 : (scale.yearEnds[year - scale.firstYear] ?? 1);
}

/** The year that a place on the line lies in; places beyond the ends belong to the nearest year. */
export function yearAt(position: number, scale: TimelineScale): number {
  const index = scale.yearEnds.findIndex((end) => position <= end);
  return index === -1 ? scale.lastYear : scale.firstYear + index;
}

/** The year a key of the slider leads to; null for a key that is not the slider's. */
export function yearAfterKey(key: string, year: number, scale: Pick<TimelineScale, "firstYear" | "lastYear">): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: year + 1,
    ArrowUp: year + 1,
    ArrowLeft: year - 1,
    ArrowDown: year - 1,
    PageUp: year + 10,
    PageDown: year - 10,
    Home: scale.firstYear,
    End: scale.lastYear,
  };
  const wanted = moves[key];
  return wanted === undefined ? null : Math.min(scale.lastYear, Math.max(scale.firstYear, wanted));
}

/** The days before and after `date` at which the buttons stop; null at the ends. */
export function stepsFrom(date: IsoDate, stops: readonly IsoDate[]): { readonly previous: IsoDate | null; readonly next: IsoDate | null } {
  return { previous: stops.findLast((stop) => stop < date) ?? null, next: stops.find((stop) => stop > date) ?? null };
}
