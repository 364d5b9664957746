import { memo } from "react";
import type { IsoDate } from "../../model/date.ts";
import type { LocalEvent } from "../../model/record.ts";
import { formatSpan, type ProseContext } from "../../renderers/words/index.ts";
import { Cited } from "../details/Citations.tsx";
import { Prose } from "../details/Prose.tsx";
import { Doer } from "./Doer.tsx";
import { EntryMark } from "./EntryMark.tsx";
import { type EntryTime, ShowDate } from "./ShowDate.tsx";

interface EventEntryProps {
  readonly event: LocalEvent;
  readonly time: EntryTime;
  readonly isListed: boolean;
  readonly context: ProseContext;
  readonly onShow: (date: IsoDate) => void;
}

/** What happened on one day or over several, whose doing it was, and where that is known from. */
export const EventEntry = memo(function EventEntry({ event, time, isListed, context, onShow }: EventEntryProps) {
  const { language, messages } = context;
  return (
    // A link to it moves the focus here.
    <li className="chronology-event" id={`event-${event.id}`} data-kind={event.kind} data-time={time} hidden={!isListed} tabIndex={-1}>
      <p className="chronology-year" aria-hidden="true">
        {event.date.slice(0, 4)}
      </p>
      <div className="chronology-body">
        <h4 className="chronology-name">
          <EntryMark />
          <span>
            <Prose text={event.title} language={language} />
          </span>
        </h4>
        <p className="chronology-meta">
          <span>
            <EventDate event={event} context={context} />
          </span>
          <span>{messages.words.chronology.kind[event.kind]}</span>
          <span>
            <Doer event={event} context={context} />
          </span>
        </p>
        <Cited className="chronology-text" statement={event} context={context} />
        <ShowDate date={event.date} title={event.title} time={time} context={context} onShow={onShow} />
      </div>
    </li>
  );
});

interface EventDateProps {
  readonly event: Pick<LocalEvent, "date" | "until">;
  readonly context: ProseContext;
}

/** The day of an event, or the first and the last of its days. */
export function EventDate({ event: { date, until }, context }: EventDateProps) {
  const { language, messages } = context;
  return <time dateTime={date}>{formatSpan(date, until, language, messages.words)}</time>;
}
