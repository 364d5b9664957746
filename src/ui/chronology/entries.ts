/** The chronology as data: instruments and events in one order of date, what of them is chosen, and how they fall into decades. */
import { type IsoDate, yearOf } from "../../model/date.ts";
import type { EventKind } from "../../model/event.ts";
import type { LocalEvent, LocalInstrument, LocalRecord } from "../../model/record.ts";

export type Entry =
  | { readonly type: "instrument"; readonly date: IsoDate; readonly instrument: LocalInstrument }
  | { readonly type: "event"; readonly date: IsoDate; readonly event: LocalEvent };

/** What a reader lists or leaves out: the instruments all together, the events by kind. */
export type EntryKind = "texts" | EventKind;
export const ENTRY_KINDS = ["texts", "talks", "statement", "measure", "visit", "rally", "report"] as const satisfies readonly EntryKind[];

/** Whose events are listed: everybody's, those of one party or third party, or those that are of none alone. */
export const ANYONE = "";
export const SEVERAL = "several";

export interface EntryFilter {
  readonly kinds: ReadonlySet<EntryKind>;
  readonly by: string;
}

export const EVERYTHING: EntryFilter = { kinds: new Set(ENTRY_KINDS), by: ANYONE };

/** In order of date; on one day, the instrument before what happened around it. */
export function entriesOf(record: Pick<LocalRecord, "instruments" | "events">): readonly Entry[] {
  const entries: readonly Entry[] = [
    ...record.instruments.map((instrument): Entry => ({ type: "instrument", date: instrument.date, instrument })),
    ...record.events.map((event): Entry => ({ type: "event", date: event.date, event })),
  ];
  return entries.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The anchor of an entry in the page. */
export function anchorOf(entry: Entry): string {
  return entry.type === "instrument" ? `instrument-${entry.instrument.id}` : `event-${entry.event.id}`;
}

export function kindOf(entry: Entry): EntryKind {
  return entry.type === "instrument" ? "texts" : entry.event.kind;
}

/** A text has no single doer in the record, so choosing a doer leaves texts as they are. */
export function isListed(entry: Entry, { kinds, by }: EntryFilter): boolean {
  if (!kinds.has(kindOf(entry))) return false;
  if (entry.type === "instrument" || by === ANYONE) return true;
  return by === SEVERAL ? entry.event.by === null : entry.event.by === by;
}

export interface Decade {
  /** 1850 for 1850 to 1859. */
  readonly year: number;
  readonly entries: readonly Entry[];
}

/** A decade without an entry is left out. */
export function decadesOf(entries: readonly Entry[]): readonly Decade[] {
  const decades = new Map<number, Entry[]>();
  for (const entry of entries) {
    const year = Math.floor(yearOf(entry.date) / 10) * 10;
    const decade = decades.get(year);
    if (decade) decade.push(entry);
    else decades.set(year, [entry]);
  }
  return [...decades].map(([year, own]) => ({ year, entries: own }));
}

/** What a party itself says or does; talks have another side too, and a report is the press's. */
const OWN_KINDS: ReadonlySet<EventKind> = new Set(["statement", "rally", "measure", "visit"]);

/** What one party said and did from a year on, oldest first. */
export function saidBy(record: Pick<LocalRecord, "events">, party: string, year: number): readonly LocalEvent[] {
  return record.events.filter(({ by, kind, date }) => by === party && OWN_KINDS.has(kind) && yearOf(date) >= year);
}

/** The years from which what was said can be read: from the first in which a party spoke to the one of the record's own day. */
export function saidYears(record: Pick<LocalRecord, "events" | "parties" | "knownTo">): readonly number[] {
  const parties = new Set(record.parties.map(({ id }) => id));
  const years = record.events
    .filter(({ by, kind }) => by !== null && parties.has(by) && OWN_KINDS.has(kind))
    .map(({ date }) => yearOf(date));
  const last = yearOf(record.knownTo);
  const known = new Set([...years.filter((year) => year <= last), usualYear(record)]);
  return [...known].toSorted((a, b) => b - a);
}

/** How many years before the record's own day the comparison begins, until a reader chooses. */
const YEARS_BACK = 4;

export function usualYear({ knownTo }: Pick<LocalRecord, "knownTo">): number {
  return yearOf(knownTo) - YEARS_BACK;
}
