import { useId, useMemo, useRef } from "react";
import { type IsoDate, utcOf, yearOf } from "../../model/date.ts";
import type { Language } from "../../model/language.ts";
import { stopsOf } from "../../model/status.ts";
import { formatDate, LOCALES } from "../../renderers/words/index.ts";
import { usePage } from "../page.ts";
import { DateChooser } from "./DateChooser.tsx";
import { DateSlider } from "./DateSlider.tsx";
import { StepButton } from "./StepButton.tsx";
import "./Timeline.css";
import { TimelineLane } from "./TimelineLane.tsx";
import { TimelineTicks } from "./TimelineTicks.tsx";
import { stepsFrom, ticksOf, timelineScaleOf } from "./timelineScale.ts";
import { useWidth } from "./useWidth.ts";

/** "19 Oct", beneath the year where the whole date has no room. */
function shortDay(date: IsoDate, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { day: "numeric", month: "short", timeZone: "UTC" }).format(utcOf(date));
}

/** Pixels of the line on a usual desktop, for the first paint. */
const USUAL_WIDTH = 740;

export function Timeline() {
  const { dispatch, language, messages, record, today, view } = usePage();
  const words = messages.interface.timeline;
  const scale = useMemo(() => timelineScaleOf(record, today), [record, today]);
  const ticks = useMemo(() => ticksOf(record, scale), [record, scale]);
  const stops = useMemo(() => stopsOf(record).filter((stop) => stop <= today), [record, today]);
  const steps = stepsFrom(view.date, stops);
  const axis = useRef<HTMLDivElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  const width = useWidth(axis, USUAL_WIDTH);
  const ids = { slider: useId(), chooser: useId() };
  const isToday = view.date === today;
  return (
    <section className="timeline" aria-label={words.title}>
      <label className="timeline-label" htmlFor={ids.slider}>
        {words.date}
      </label>
      <button type="button" className="timeline-date" popoverTarget={ids.chooser}>
        <span className="timeline-year">{isToday ? words.today : words.year(yearOf(view.date))}</span>{" "}
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
        <span className="timeline-day">{formatDate(view.date, language)}</span>{" "}
        <span className="timeline-day-short">{shortDay(view.date, language)}</span> <span className="visually-hidden">{words.choose}</span>
      </button>
      <DateChooser id={ids.chooser} />
      <div className="timeline-steps">
        <StepButton direction="previous" to={steps.previous} />
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
      <div className="timeline-axis" ref={axis}>
        <TimelineTicks ticks={ticks} scale={scale} width={width} />
        <DateSlider id={ids.slider} ref={slider} scale={scale} />
        <TimelineLane scale={scale} width={width} />
      </div>
    </section>
  );
}
