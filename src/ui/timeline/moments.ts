/** The moments of the record: every day at which an instrument or an event has something to show on the line of time. */
import type { IsoDate } from "../../model/date.ts";
import type { OutlineInstrument, RecordOutline } from "../../model/outline.ts";
import type { TerritoryId } from "../../model/territory.ts";
import { territoryName, type WordsContext } from "../../renderers/words/index.ts";

export interface Moment {
  /** An instrument's own, or an event's place among the events: the same in an outline and in the whole record. */
  readonly id: string;
  readonly kind: "instrument" | "event";
  readonly date: IsoDate;
  /** The last day of an event that took several. */
  readonly until: IsoDate | null;
  /** Null for an event whose record has not come. */
  readonly title: string | null;
  /** The territories of an instrument's effects that have this day as their own, as landings have. */
  readonly territories: readonly TerritoryId[];
}

/** In order of date; instruments before the events of the same day. */
export function momentsOf(record: Pick<RecordOutline, "instruments" | "events">): readonly Moment[] {
  const events = record.events.map(
    ({ date, until, title }, index): Moment => ({
      id: `event-${index}`,
      kind: "event",
      date,
      until: until ?? null,
      title: title ?? null,
      territories: [],
    }),
  );
  return [...record.instruments.flatMap(daysOf), ...events].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** "Landings · Shikotan": what a moment is called, and where on that day, for landings that came to each island on another. */
export function titleOf({ title, territories }: Moment, context: WordsContext): string {
  return [title ?? [], ...territories.map((id) => territoryName(context, id))].flat().join(" · ");
}

/** The day of an instrument, then each day on which it reached territories of its own. */
function daysOf(instrument: OutlineInstrument): readonly Moment[] {
  const { id, date, name } = instrument;
  const reached = new Map<IsoDate, TerritoryId[]>();
  for (const [territory, effect] of Object.entries(instrument.effects)) {
    if (effect.date !== undefined) reached.set(effect.date, [...(reached.get(effect.date) ?? []), territory]);
  }
  const days = [...new Set([date, ...reached.keys()])];
  return days.map((day) => ({ id, kind: "instrument", date: day, until: null, title: name, territories: reached.get(day) ?? [] }));
}
