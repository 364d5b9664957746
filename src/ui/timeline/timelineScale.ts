/** Where years and days stand on the line of time, and which year a key leads to. */
import { daysBetween, daysInMonth, type IsoDate, yearOf } from "../../model/date.ts";
import type { LocalRecord } from "../../model/record.ts";
import { instrumentsOf, layerDate } from "../../model/status.ts";

/** Whole years from the record's first to the present one. A year on the slider means its last day; the present one, today. */
export interface TimelineScale {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly today: IsoDate;
}

export function timelineScaleOf(record: Pick<LocalRecord, "since">, today: IsoDate): TimelineScale {
  return { firstYear: yearOf(record.since), lastYear: Math.max(yearOf(record.since), yearOf(today)), today };
}

export function dateOfYear(year: number, scale: TimelineScale): IsoDate {
  return year >= scale.lastYear ? scale.today : `${String(year).padStart(4, "0")}-12-31`;
}

/** From 0 at the first year's end to 1 at today. */
export function positionOf(date: IsoDate, scale: TimelineScale): number {
  const years = scale.lastYear - scale.firstYear;
  if (years === 0 || date >= scale.today) return 1;
  const year = yearOf(date);
  const daysInYear = daysInMonth(year, 2) === 29 ? 366 : 365;
  const yearsGone = year - scale.firstYear + daysBetween(`${date.slice(0, 4)}-12-31`, date) / daysInYear;
  return Math.min(1, Math.max(0, yearsGone / years));
}

/** The year a key of the slider leads to; null for a key that is not the slider's. */
export function yearAfterKey(key: string, year: number, scale: TimelineScale): number | null {
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

/** Years written under the line: round ones, as many as `width` pixels hold without touching. */
export function axisYears(scale: TimelineScale, width: number): readonly number[] {
  const years = Math.max(1, scale.lastYear - scale.firstYear);
  const step = [10, 25, 50, 100].find((candidate) => (candidate / years) * width >= 64) ?? 100;
  const first = Math.ceil(scale.firstYear / step) * step;
  // None so near the end that the thumb, which stands there on a fresh page, would cross it out.
  const room = Math.min(4, (16 / Math.max(1, width)) * years);
  const count = Math.max(0, Math.floor((scale.lastYear - room - first) / step) + 1);
  return Array.from({ length: count }, (_, index) => first + index * step);
}

/** The days before and after `date` at which the buttons stop; null at the ends. */
export function stepsFrom(date: IsoDate, stops: readonly IsoDate[]): { readonly previous: IsoDate | null; readonly next: IsoDate | null } {
  return { previous: stops.findLast((stop) => stop < date) ?? null, next: stops.find((stop) => stop > date) ?? null };
}

/** The mark of one layer's instruments, or of one instrument without a layer. */
export interface Tick {
  readonly id: string;
  readonly date: IsoDate;
  readonly position: number;
  readonly year: string;
  /** Null for an instrument without effects, which is marked but not named. */
  readonly name: string | null;
  /** Filled for a text between the two parties, hollow for any other. */
  readonly isBilateral: boolean;
}

export function ticksOf(record: Pick<LocalRecord, "layers" | "instruments">, scale: TimelineScale): readonly Tick[] {
  const named = record.layers.flatMap((layer): Tick[] => {
    const date = layerDate(record, layer.id);
    if (date === undefined) return [];
    const isBilateral = instrumentsOf(record, layer.id).every((instrument) => instrument.form === "bilateral");
    return [{ id: layer.id, date, position: positionOf(date, scale), year: date.slice(0, 4), name: layer.name, isBilateral }];
  });
  const unnamed = record.instruments
    .filter((instrument) => instrument.layer === null)
    .map(
      ({ id, date, form }): Tick => ({
        id,
        date,
        position: positionOf(date, scale),
        year: date.slice(0, 4),
        name: null,
        isBilateral: form === "bilateral",
      }),
    );
  return [...named, ...unnamed].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
