import { useMemo } from "react";
import { formatDate } from "../../renderers/words/index.ts";
import { Prose } from "../details/Prose.tsx";
import { useWordsContext } from "../details/useWordsContext.ts";
import { useDate, usePage } from "../page.ts";
import { useRecordSoFar } from "../useRecordSoFar.ts";
import { type Moment, momentsOf, titleOf } from "./moments.ts";
import "./TimelineHint.css";

export interface TimelineHintProps {
  readonly moments: readonly Moment[];
  /** Pixels along the line, and how long it is. */
  readonly at: number;
  readonly width: number;
}

const MOST = 5;
/** Pixels that it may be wide, as the style sheet has it. */
const WIDTH = 300;

/**
 * What the pointed mark or the date shown stands for: events by their days alone until the whole record is there. The same words
 * are in the list of dates, and in what the slider says.
 */
export function TimelineHint({ moments, at, width }: TimelineHintProps) {
  const words = usePage().messages.interface.timeline;
  const context = useWordsContext();
  const { language } = context;
  const shown = useDate();
  const record = useRecordSoFar();
  // The line is drawn from the outline, whose moments are the same but for what they are called.
  const named = useMemo(() => new Map(momentsOf(record).map((moment) => [keyOf(moment), moment])), [record]);
  const left = Math.min(Math.max(at - WIDTH / 2, -16), Math.max(-16, width - WIDTH + 16));
  return (
    <div className="timeline-hint" style={{ left }} aria-hidden="true">
      <ul>
        {moments.slice(0, MOST).map((moment) => (
          <li key={keyOf(moment)} data-kind={moment.kind}>
            <strong>{formatDate(moment.date, language)}</strong>{" "}
            <Prose text={titleOf(named.get(keyOf(moment)) ?? moment, context)} language={language} />
            {moment.date > shown && <span className="timeline-hint-later"> {words.later}</span>}
          </li>
        ))}
      </ul>
      {moments.length > MOST && <p>{words.andMore(moments.length - MOST)}</p>}
    </div>
  );
}

/** An instrument has several moments, no two on one day. */
function keyOf({ date, id }: Moment): string {
  return `${date} ${id}`;
}
