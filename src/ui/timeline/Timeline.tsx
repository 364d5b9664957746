import { memo, useCallback, useId, useMemo, useRef } from "react";
import { type IsoDate, utcOf, yearOf } from "../../model/date.ts";
import type { Language } from "../../model/language.ts";
import { stopsOf } from "../../model/status.ts";
import { formatDate, LOCALES } from "../../renderers/words/index.ts";
import { useDate, usePage, useToday } from "../page.ts";
import { CompareButton } from "./CompareButton.tsx";
import { chooserContents } from "./chooserContents.ts";
import { DateChooser } from "./DateChooser.tsx";
import { PlayButton } from "./PlayButton.tsx";
import { StepButton } from "./StepButton.tsx";
import "./Timeline.css";
import { TimelineAxis } from "./TimelineAxis.tsx";
import { stepsFrom } from "./timelineScale.ts";
import { usePlayback } from "./usePlayback.ts";

/** "19 Oct", beneath the year where the whole date has no room. */
function shortDay(date: IsoDate, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { day: "numeric", month: "short", timeZone: "UTC" }).format(utcOf(date));
}

/** The date shown, the ways to change it, and the line of time. */
export const Timeline = memo(function Timeline() {
  const { dispatch, language, messages, record } = usePage();
  const [date, today] = [useDate(), useToday()];
  const words = messages.interface.timeline;
  const stops = useMemo(() => stopsOf(record).filter((stop) => record.since <= stop && stop <= today), [record, today]);
  const steps = stepsFrom(date, stops);
  const goTo = useCallback((to: IsoDate) => dispatch({ type: "setDate", date: to }), [dispatch]);
  const { isPlaying, toggle } = usePlayback({ date, stops, today, goTo });
  const slider = useRef<HTMLInputElement>(null);
  const ids = { slider: useId(), chooser: useId() };
  const isToday = date === today;
  return (
    <section className="timeline" aria-label={words.title}>
      <label className="timeline-label" htmlFor={ids.slider}>
        {words.date}
      </label>
      <button
        type="button"
        className="timeline-date"
        popoverTarget={ids.chooser}
        onPointerEnter={chooserContents.prepare}
        onFocus={chooserContents.prepare}
      >
        <span className="timeline-year">{isToday ? words.today : words.year(yearOf(date))}</span>{" "}
        <svg
          className="timeline-caret"
          width="12"
          height="12"
          viewBox="0 0 12 12"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          aria-hidden="true"
        >
          <path d="M2 8l4-4 4 4" />
        </svg>
        <span className="timeline-day">{formatDate(date, language)}</span> {/* Not every browser shortens months as the server does. */}
        <span className="timeline-day-short" suppressHydrationWarning>
          {shortDay(date, language)}
        </span>{" "}
        <span className="visually-hidden">{words.choose}</span>
      </button>
      <DateChooser id={ids.chooser} />
      <CompareButton className="timeline-compare" />
      <div className="timeline-steps">
        <StepButton direction="previous" to={steps.previous} />
        <PlayButton isPlaying={isPlaying} onToggle={toggle} />
        <StepButton direction="next" to={steps.next} />
        {!isToday && (
          <button
            type="button"
            className="button timeline-today"
            onClick={() => {
              // The button is about to go: the slider says where the date now stands.
              slider.current?.focus();
              dispatch({ type: "setDate", date: today });
            }}
          >
            {words.today}
          </button>
        )}
      </div>
      <TimelineAxis id={ids.slider} slider={slider} />
    </section>
  );
});
