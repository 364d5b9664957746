import { memo, type Ref, useCallback, useMemo, useRef, useState } from "react";
import type { IsoDate } from "../../model/date.ts";
import { useDate, usePage, useToday } from "../page.ts";
import { clustersOf } from "./clusters.ts";
import { DateSlider } from "./DateSlider.tsx";
import { momentsOf } from "./moments.ts";
import { momentsOn } from "./pointed.ts";
import "./TimelineAxis.css";
import { TimelineEvents } from "./TimelineEvents.tsx";
import { TimelineHint } from "./TimelineHint.tsx";
import { TimelineLane } from "./TimelineLane.tsx";
import { TimelineTicks } from "./TimelineTicks.tsx";
import { ticksOf } from "./ticks.ts";
import { positionOf, timelineScaleOf } from "./timelineScale.ts";
import { usePointed } from "./usePointed.ts";
import { useWidth } from "./useWidth.ts";

/**
 * Pixels of the line until it has been measured, on the server and in the first paint: as it is in a window of 1366. What is apart on
 * a short line is apart on a longer one; where the line is shorter still, the style sheet hides what would overlap.
 */
export const USUAL_WIDTH = 660;

interface TimelineAxisProps {
  readonly id: string;
  readonly slider: Ref<HTMLInputElement>;
}

/** The line of time: names of instruments, the slider, the years, the events, and who administered. */
export const TimelineAxis = memo(function TimelineAxis({ id, slider }: TimelineAxisProps) {
  const { dispatch, record } = usePage();
  const [shownDate, today] = [useDate(), useToday()];
  const axis = useRef<HTMLDivElement>(null);
  const measured = useWidth(axis);
  const width = measured ?? USUAL_WIDTH;
  const moments = useMemo(() => momentsOf(record), [record]);
  const days = useMemo(() => moments.map(({ date }) => date), [moments]);
  const scale = useMemo(() => timelineScaleOf(record.since, today, days), [record, today, days]);
  const ticks = useMemo(() => ticksOf(record, scale), [record, scale]);
  const placed = useMemo(() => moments.map((moment) => ({ moment, position: positionOf(moment.date, scale) })), [moments, scale]);
  const instruments = useMemo(() => placed.filter(({ moment }) => moment.kind === "instrument"), [placed]);
  const clusters = useMemo(
    () =>
      clustersOf(
        placed.filter(({ moment }) => moment.kind === "event"),
        width,
      ),
    [placed, width],
  );
  const goTo = useCallback((date: IsoDate) => dispatch({ type: "setDate", date }), [dispatch]);
  const pointed = usePointed(axis, { instruments, clusters, width, date: shownDate, goTo });
  const [isByKeyboard, setByKeyboard] = useState(false);
  const shown = isByKeyboard ? { moments: momentsOn(moments, shownDate), at: positionOf(shownDate, scale) * width } : null;
  const hint = pointed ?? shown;
  return (
    <div className="timeline-axis" ref={axis} data-guessed={measured === null ? true : undefined}>
      <TimelineTicks ticks={ticks} scale={scale} width={width} />
      <DateSlider id={id} ref={slider} scale={scale} instruments={instruments} onKeyboard={setByKeyboard} />
      <TimelineEvents clusters={clusters} width={width} date={shownDate} />
      <TimelineLane scale={scale} width={width} />
      {hint && hint.moments.length > 0 && <TimelineHint moments={hint.moments} at={hint.at} width={width} />}
    </div>
  );
});
