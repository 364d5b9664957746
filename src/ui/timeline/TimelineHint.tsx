import { formatDate, territoryName } from "../../renderers/words/index.ts";
import { Prose } from "../details/Prose.tsx";
import { usePage } from "../page.ts";
import type { Moment } from "./moments.ts";
import "./TimelineHint.css";

export interface TimelineHintProps {
  readonly moments: readonly Moment[];
  /** Pixels along the line, and how long it is. */
  readonly at: number;
  readonly width: number;
}

const MOST = 5;
const WIDTH = 300;

/** What the pointed mark or the date shown stands for. The same words are in the list of dates, and in what the slider says. */
export function TimelineHint({ moments, at, width }: TimelineHintProps) {
  const page = usePage();
  const words = page.messages.interface.timeline;
  const left = Math.min(Math.max(at - WIDTH / 2, -16), Math.max(-16, width - WIDTH + 16));
  return (
    <div className="timeline-hint" style={{ left, maxWidth: WIDTH }} aria-hidden="true">
      <ul>
        {moments.slice(0, MOST).map((moment) => (
          <li key={`${moment.date} ${moment.id}`} data-kind={moment.kind}>
            <strong>{formatDate(moment.date, page.language)}</strong>{" "}
            <Prose text={[moment.title, ...moment.territories.map((id) => territoryName(page, id))].join(" · ")} language={page.language} />
            {moment.date > page.view.date && <span className="timeline-hint-later"> {words.later}</span>}
          </li>
        ))}
      </ul>
      {moments.length > MOST && <p>{words.andMore(moments.length - MOST)}</p>}
    </div>
  );
}
