/** Which moments lie under a place of the line, and which belong to the date shown. */
import { type IsoDate, yearOf } from "../../model/date.ts";
import type { Cluster, Placed } from "./clusters.ts";
import type { Moment } from "./moments.ts";
import { type TimelineScale, yearAt } from "./timelineScale.ts";

export interface Pointed {
  readonly moments: readonly Moment[];
  /** Pixels from the start of the line. */
  readonly at: number;
}

/** Pixels by which a pointer may miss a mark. */
const MISS = 5;

export function clusterAt(clusters: readonly Cluster[], x: number): Cluster | null {
  const near = clusters.filter(({ at, half }) => Math.abs(at - x) <= half + MISS);
  return near.toSorted((a, b) => Math.abs(a.at - x) - Math.abs(b.at - x))[0] ?? null;
}

/** The marks of the line itself, which may lie one over another. */
export function marksAt(placed: readonly Placed[], x: number, width: number): Pointed | null {
  const near = placed.filter(({ position }) => Math.abs(position * width - x) <= MISS + 1);
  const [first] = near.toSorted((a, b) => Math.abs(a.position * width - x) - Math.abs(b.position * width - x));
  return first ? { moments: near.map(({ moment }) => moment), at: first.position * width } : null;
}

/** Pixels after a year's end that still count as that year, so that a press on the mark of a year gives it however it is rounded. */
const AFTER_END = 0.75;

export function yearUnder(x: number, width: number, scale: TimelineScale): number {
  return yearAt((x - AFTER_END) / Math.max(1, width), scale);
}

/** The day of the mark that a press meant: one near the pointer, in the year that the press gives. */
export function dayOfPress(placed: readonly Placed[], x: number, width: number, scale: TimelineScale): IsoDate | null {
  const year = yearUnder(x, width, scale);
  const [nearest] = placed
    .map(({ moment, position }) => ({ date: moment.date, off: Math.abs(position * width - x) }))
    .filter(({ date, off }) => yearOf(date) === year && off <= MISS)
    .toSorted((a, b) => a.off - b.off);
  return nearest?.date ?? null;
}

/** What happened on a day; failing that, in its year. */
export function momentsOn(moments: readonly Moment[], date: IsoDate): readonly Moment[] {
  const that = moments.filter((moment) => moment.date <= date && date <= (moment.until ?? moment.date));
  return that.length > 0 ? that : moments.filter((moment) => yearOf(moment.date) === yearOf(date));
}
