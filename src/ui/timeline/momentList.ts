/** The list of dates: moments filtered, and gathered by decade. */
import { yearOf } from "../../model/date.ts";
import type { Moment } from "./moments.ts";

export interface MomentFilter {
  readonly kind: "all" | Moment["kind"];
  /** Words that must all stand in what a moment is called and when it was. */
  readonly search: string;
}

export interface Decade {
  readonly firstYear: number;
  readonly moments: readonly Moment[];
}

/** `textOf` gives all that a reader may look for: the date as it is written, and the title. */
export function filtered(moments: readonly Moment[], filter: MomentFilter, textOf: (moment: Moment) => string): readonly Moment[] {
  const words = filter.search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return moments.filter((moment) => {
    if (filter.kind !== "all" && moment.kind !== filter.kind) return false;
    const text = `${moment.date} ${textOf(moment)}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export function byDecade(moments: readonly Moment[]): readonly Decade[] {
  const decades = new Map<number, Moment[]>();
  for (const moment of moments) {
    const firstYear = Math.floor(yearOf(moment.date) / 10) * 10;
    decades.set(firstYear, [...(decades.get(firstYear) ?? []), moment]);
  }
  return [...decades].map(([firstYear, those]) => ({ firstYear, moments: those }));
}
