import { useId, useMemo, useState } from "react";
import type { IsoDate } from "../../model/date.ts";
import { formatDate, territoryName } from "../../renderers/words/index.ts";
import { Prose } from "../details/Prose.tsx";
import { useWordsContext } from "../details/useWordsContext.ts";
import { usePage } from "../page.ts";
import { byDecade, filtered, type MomentFilter } from "./momentList.ts";
import { type Moment, momentsOf } from "./moments.ts";

export interface MomentListProps {
  readonly onChoose: (date: IsoDate) => void;
}

const EVERYTHING: MomentFilter = { kind: "all", search: "" };

/** Every day of the record by name: instruments, the days on which they reached each territory, events, and today. */
export function MomentList({ onChoose }: MomentListProps) {
  const context = useWordsContext();
  const { messages, view } = usePage();
  const { language, record, today } = context;
  const words = messages.interface.timeline;
  const id = useId();
  const [filter, setFilter] = useState(EVERYTHING);
  const moments = useMemo(() => momentsOf(record), [record]);
  const decades = useMemo(() => {
    const textOf = (moment: Moment) => `${formatDate(moment.date, language)} ${titleOf(moment, context)}`;
    return byDecade(filtered(moments, filter, textOf));
  }, [moments, filter, context, language]);
  const count = decades.reduce((sum, decade) => sum + decade.moments.length, 0);
  const rowOf = (date: IsoDate, title: string, key: string, kind: string) => (
    <li key={key}>
      <button type="button" data-kind={kind} aria-current={date === view.date ? "date" : undefined} onClick={() => onChoose(date)}>
        <span className="timeline-instrument-date">{formatDate(date, language)}</span>{" "}
        <span>
          <Prose text={title} language={language} />
        </span>
      </button>
    </li>
  );
  return (
    <>
      <h2 className="timeline-chooser-title">{words.instruments}</h2>
      <div className="timeline-filters">
        <label htmlFor={`${id}-search`}>{words.search}</label>
        <input
          type="search"
          id={`${id}-search`}
          value={filter.search}
          onChange={(event) => setFilter({ ...filter, search: event.currentTarget.value })}
        />
        <label htmlFor={`${id}-kind`}>{words.kind}</label>
        <select
          id={`${id}-kind`}
          value={filter.kind}
          onChange={({ currentTarget }) => setFilter({ ...filter, kind: KINDS.find((kind) => kind === currentTarget.value) ?? "all" })}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
        <p className="timeline-found" role="status">
          {words.found(count)}
        </p>
      </div>
      <div className="timeline-dates">
        {decades.map((decade) => (
          <section key={decade.firstYear} aria-labelledby={`${id}-${decade.firstYear}`}>
            <h3 className="timeline-decade" id={`${id}-${decade.firstYear}`}>
              {words.decade(decade.firstYear)}
            </h3>
            <ul className="timeline-instruments">
              {decade.moments.map((moment) => rowOf(moment.date, titleOf(moment, context), `${moment.date} ${moment.id}`, moment.kind))}
            </ul>
          </section>
        ))}
        <ul className="timeline-instruments timeline-instruments-today">{rowOf(today, words.today, "today", "today")}</ul>
        <p className="timeline-spacing">{words.spacing}</p>
      </div>
    </>
  );
}

const KINDS = ["all", "instrument", "event"] as const satisfies readonly MomentFilter["kind"][];

/** The title, and where on that day, for landings that came to each island on another. */
function titleOf(moment: Moment, context: Parameters<typeof territoryName>[0]): string {
  return [moment.title, ...moment.territories.map((territory) => territoryName(context, territory))].join(" · ");
}
