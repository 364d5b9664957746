import { memo, useCallback, useDeferredValue, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { IsoDate } from "../../model/date.ts";
import type { ProseContext } from "../../renderers/words/index.ts";
import { useProseContext } from "../details/useProseContext.ts";
import { useDate, usePage } from "../page.ts";
import "./Chronology.css";
import { EntryFilterForm } from "./EntryFilterForm.tsx";
import { decadeAnchor, EntryList } from "./EntryList.tsx";
import { type Decade, decadesOf, EVERYTHING, entriesOf, isListed, usualYear } from "./entries.ts";
import { SaidSince } from "./SaidSince.tsx";
import { useLinkedEntry } from "./useLinkedEntry.ts";
import { Wordings } from "./Wordings.tsx";

/** Everything that was signed, done and said, by date, and how each party put it since. */
export const Chronology = memo(function Chronology() {
  const { dispatch } = usePage();
  const context = useProseContext();
  // A long list: it follows the date when there is time.
  const shown = useDeferredValue(useDate());
  const show = useCallback((date: IsoDate) => dispatch({ type: "setDate", date }), [dispatch]);
  return <ChronologyPanel shown={shown} context={context} onShow={show} />;
});

interface ChronologyPanelProps {
  readonly shown: IsoDate;
  readonly context: ProseContext;
  readonly onShow: (date: IsoDate) => void;
}

const ChronologyPanel = memo(function ChronologyPanel({ shown, context, onShow }: ChronologyPanelProps) {
  const words = context.messages.words.chronology;
  const [filter, setFilter] = useState(EVERYTHING);
  const [year, setYear] = useState(() => usualYear(context.record));
  const entries = useMemo(() => entriesOf(context.record), [context]);
  const decades = useMemo(() => decadesOf(entries), [entries]);
  const listed = decades.filter((decade) => decade.entries.some((entry) => isListed(entry, filter)));
  useLinkedEntry(useCallback(() => flushSync(() => setFilter(EVERYTHING)), []));
  return (
    <section className="chronology" id="chronology" aria-labelledby="chronology-title">
      <h2 className="chronology-head" id="chronology-title">
        {words.heading}
      </h2>
      <p className="chronology-note">{words.note}</p>
      <Parts year={year} context={context} />
      <EntryFilterForm entries={entries} filter={filter} context={context} onFilter={setFilter} />
      <Decades decades={listed} context={context} />
      <div id="chronology-dates" tabIndex={-1}>
        <EntryList decades={decades} filter={filter} shown={shown} context={context} onShow={onShow} />
      </div>
      <SaidSince year={year} context={context} onYear={setYear} />
      <Wordings context={context} />
    </section>
  );
});

function Parts({ year, context }: { readonly year: number; readonly context: ProseContext }) {
  const { record, messages } = context;
  const words = messages.words.chronology;
  return (
    <nav aria-label={words.parts}>
      <ul className="chronology-parts">
        <li>
          <a href="#chronology-dates">{words.byDate}</a>
        </li>
        <li>
          <a href="#chronology-said">{words.said.heading(String(year))}</a>
        </li>
        {record.wordings.length > 0 && (
          <li>
            <a href="#chronology-wordings">{words.wordings.heading}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}

interface DecadesProps {
  readonly decades: readonly Decade[];
  readonly context: ProseContext;
}

function Decades({ decades, context }: DecadesProps) {
  const words = context.messages.words.chronology;
  return (
    <nav className="chronology-decades" aria-label={words.decades}>
      <ul>
        {decades.map(({ year }) => (
          <li key={year}>
            <a href={`#${decadeAnchor(year)}`}>{words.decade(String(year))}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
