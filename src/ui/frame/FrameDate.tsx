import { memo, useId, useMemo, useRef } from "react";
import { yearOf } from "../../model/date.ts";
import { stopsOf } from "../../model/status.ts";
import { formatDate } from "../../renderers/words/index.ts";
import { useDate, usePage, useToday } from "../page.ts";
import { CompareButton } from "../timeline/CompareButton.tsx";
import { DateSlider } from "../timeline/DateSlider.tsx";
import { momentsOf } from "../timeline/moments.ts";
import { StepButton } from "../timeline/StepButton.tsx";
import { positionOf, stepsFrom, timelineScaleOf } from "../timeline/timelineScale.ts";
import "./FrameDate.css";
import { FrameTicks } from "./FrameTicks.tsx";

/** The date shown, the way to the key dates on either side, and the line of time in one row. */
export const FrameDate = memo(function FrameDate() {
  const { language, messages, record } = usePage();
  const [date, today] = [useDate(), useToday()];
  const words = messages.interface.timeline;
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  const steps = useMemo(() => {
    const stops = stopsOf(record).filter((stop) => record.since <= stop && stop <= today);
    return stepsFrom(date, stops);
  }, [record, date, today]);
  const moments = useMemo(() => momentsOf(record), [record]);
  const scale = useMemo(
    () =>
      timelineScaleOf(
        record.since,
        today,
        moments.map((moment) => moment.date),
      ),
    [record, today, moments],
  );
  const instruments = useMemo(
    () => moments.filter(({ kind }) => kind === "instrument").map((moment) => ({ moment, position: positionOf(moment.date, scale) })),
    [moments, scale],
  );
  return (
    <section className="frame-date" aria-label={words.title}>
      <label className="visually-hidden" htmlFor={id}>
        {words.date}
      </label>
      <StepButton direction="previous" to={steps.previous} />
      <p className="frame-day">
        <strong>{date === today ? words.today : words.year(yearOf(date))}</strong> <span>{formatDate(date, language)}</span>
      </p>
      <StepButton direction="next" to={steps.next} />
      <CompareButton className="button frame-compare" icon={PAIR} />
      <div className="frame-axis">
        <FrameTicks scale={scale} />
        <DateSlider id={id} ref={slider} scale={scale} instruments={instruments} onKeyboard={unheard} />
      </div>
    </section>
  );
});

/** Two maps beside one another. */
const PAIR = (
  <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
    <path d="M1.8 2.8h12.4v10.4H1.8zM8 2.8v10.4" />
  </svg>
);

/** There is no card here for the keyboard to bring up. */
function unheard(): void {}
