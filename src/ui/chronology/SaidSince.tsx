import { useId } from "react";
import { orderedParties, partyStyleAt } from "../../model/naming.ts";
import type { LocalEvent, LocalParty } from "../../model/record.ts";
import type { ProseContext } from "../../renderers/words/index.ts";
import { Cited } from "../details/Citations.tsx";
import { PartyGlyph } from "../details/Glyph.tsx";
import { Prose } from "../details/Prose.tsx";
import { EventDate } from "./EventEntry.tsx";
import { saidBy, saidYears } from "./entries.ts";

interface SaidSinceProps {
  readonly year: number;
  readonly context: ProseContext;
  readonly onYear: (year: number) => void;
}

/** What each party said and did from a year on: two columns of equal width, or one under the other. */
export function SaidSince({ year, context, onYear }: SaidSinceProps) {
  const { record, messages } = context;
  const words = messages.words.chronology.said;
  const id = useId();
  return (
    <section className="chronology-said" aria-labelledby="chronology-said">
      <h3 className="chronology-heading" id="chronology-said" tabIndex={-1}>
        {words.heading(String(year))}
      </h3>
      <p className="chronology-note">{words.note}</p>
      <p className="chronology-by">
        <label htmlFor={id}>{words.since}</label>
        <select id={id} value={year} onChange={(event) => onYear(Number(event.currentTarget.value))}>
          {saidYears(record).map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      </p>
      <div className="chronology-sides">
        {orderedParties(record).map((party) => (
          <SaidBy key={party.id} party={party} events={saidBy(record, party.id, year)} context={context} />
        ))}
      </div>
    </section>
  );
}

interface SaidByProps {
  readonly party: LocalParty;
  readonly events: readonly LocalEvent[];
  readonly context: ProseContext;
}

function SaidBy({ party, events, context }: SaidByProps) {
  const { language, messages } = context;
  const words = messages.words.chronology;
  return (
    <section className="chronology-side" data-party={party.id} aria-labelledby={`chronology-said-${party.id}`}>
      <h4 className="chronology-party" id={`chronology-said-${party.id}`}>
        <PartyGlyph party={party} />
        {partyStyleAt(party, context.today).name} <span className="chronology-count">{events.length}</span>
      </h4>
      {events.length === 0 && <p className="chronology-note">{words.said.nothing}</p>}
      <ol className="chronology-list">
        {events.map((event) => (
          <li key={event.id} className="chronology-saying">
            <p className="chronology-meta">
              <span>
                <EventDate event={event} context={context} />
              </span>
              <span>{words.kind[event.kind]}</span>
            </p>
            <h5 className="chronology-title">
              <a href={`#event-${event.id}`}>
                <Prose text={event.title} language={language} />
              </a>
            </h5>
            <Cited className="chronology-text" statement={event} context={context} />
          </li>
        ))}
      </ol>
    </section>
  );
}
