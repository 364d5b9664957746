import { memo, useId, useMemo, useState } from "react";
import type { IsoDate } from "../../model/date.ts";
import { formatDate } from "../../renderers/words/index.ts";
import { Prose } from "../details/Prose.tsx";
import { useWordsContext } from "../details/useWordsContext.ts";
import { usePage, usePageState } from "../page.ts";
import { useRecordSoFar } from "../useRecordSoFar.ts";
import { byDecade, filtered, type MomentFilter } from "./momentList.ts";
import { type Moment, momentsOf, titleOf } from "./moments.ts";

export interface MomentListProps {
  readonly onChoose: (date: IsoDate) => void;
}

const EVERYTHING: MomentFilter = { kind: "all", search: "" };

/**
 * Every day of the record by name: instruments, the days on which they reached each territory, events, and today. The events have
 * only their days until the whole record is there.
 */
export const MomentList = memo(function MomentList({ onChoose }: MomentListProps) {
  const context = useWordsContext();
  const { messages } = usePage();
  const { language, today } = context;
  const record = useRecordSoFar();
  const words = messages.interface.timeline;
  const id = useId();
  const [filter, setFilter] = useState(EVERYTHING);
  const moments = useMemo(() => momentsOf(record), [record]);
  const decades = useMemo(() => {
    const textOf = (moment: Moment) => `${formatDate(moment.date, language)} ${titleOf(moment, context)}`;
    return byDecade(filtered(moments, filter, textOf));
  }, [moments, filter, context, language]);
  const count = decades.reduce((sum, decade) => sum + decade.moments.length, 0);
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
              {decade.moments.map((moment) => (
                <MomentRow
                  key={`${moment.date} ${moment.id}`}
                  date={moment.date}
                  title={titleOf(moment, context)}
                  kind={moment.kind}
                  onChoose={onChoose}
                />
              ))}
            </ul>
          </section>
        ))}
        <ul className="timeline-instruments timeline-instruments-today">
          <MomentRow date={today} title={words.today} kind="today" onChoose={onChoose} />
        </ul>
        <p className="timeline-spacing">{words.spacing}</p>
      </div>
    </>
  );
});

interface MomentRowProps extends MomentListProps {
  readonly date: IsoDate;
  readonly title: string;
  readonly kind: Moment["kind"] | "today";
}

const MomentRow = memo(function MomentRow({ date, title, kind, onChoose }: MomentRowProps) {
  const { language } = usePage();
  const isShown = usePageState(({ view }) => view.date === date);
  return (
    <li>
      <button type="button" data-kind={kind} aria-current={isShown ? "date" : undefined} onClick={() => onChoose(date)}>
        <span className="timeline-instrument-date">{formatDate(date, language)}</span>{" "}
        <span>
          <Prose text={title} language={language} />
        </span>
      </button>
    </li>
  );
});

const KINDS = ["all", "instrument", "event"] as const satisfies readonly MomentFilter["kind"][];
