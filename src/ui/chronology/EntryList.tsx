import { memo } from "react";
import type { IsoDate } from "../../model/date.ts";
import type { ProseContext } from "../../renderers/words/index.ts";
import { EventEntry } from "./EventEntry.tsx";
import { anchorOf, type Decade, type EntryFilter, isListed } from "./entries.ts";
import { InstrumentEntry } from "./InstrumentEntry.tsx";
import { timeOf } from "./ShowDate.tsx";

interface EntryListProps {
  readonly decades: readonly Decade[];
  readonly filter: EntryFilter;
  /** The date that the map shows. */
  readonly shown: IsoDate;
  readonly context: ProseContext;
  readonly onShow: (date: IsoDate) => void;
}

/** Every entry in order of date under its decade. What the filter leaves out stays in the document, hidden, so that links to it keep a place. */
export const EntryList = memo(function EntryList({ decades, filter, shown, context, onShow }: EntryListProps) {
  const words = context.messages.words.chronology;
  return decades.map(({ year, entries }) => (
    <section
      key={year}
      className="chronology-years"
      hidden={!entries.some((entry) => isListed(entry, filter))}
      aria-labelledby={decadeAnchor(year)}
    >
      <h3 className="chronology-decade" id={decadeAnchor(year)} tabIndex={-1}>
        {words.decade(String(year))}
      </h3>
      <ol className="chronology-list">
        {entries.map((entry) => {
          const props = { time: timeOf(entry.date, shown), isListed: isListed(entry, filter), context, onShow };
          return entry.type === "instrument" ? (
            <InstrumentEntry key={anchorOf(entry)} instrument={entry.instrument} {...props} />
          ) : (
            <EventEntry key={anchorOf(entry)} event={entry.event} {...props} />
          );
        })}
      </ol>
    </section>
  ));
});

export function decadeAnchor(year: number): string {
  return `chronology-${year}`;
}
