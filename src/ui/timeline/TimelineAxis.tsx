import { type Ref, useCallback, useMemo, useRef, useState } from "react";
import type { IsoDate } from "../../model/date.ts";
import { usePage } from "../page.ts";
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

/** Pixels of the line on a usual desktop, for the first paint. */
const USUAL_WIDTH = 740;

/** The line of time: names of instruments, the slider, the years, the events, and who administered. */
export function TimelineAxis({ id, slider }: { readonly id: string; readonly slider: Ref<HTMLInputElement> }) {
  const { dispatch, record, today, view } = usePage();
  const axis = useRef<HTMLDivElement>(null);
  const width = useWidth(axis, USUAL_WIDTH);
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
  const pointed = usePointed(axis, { instruments, clusters, width, date: view.date, goTo });
  const [isByKeyboard, setByKeyboard] = useState(false);
  const shown = isByKeyboard ? { moments: momentsOn(moments, view.date), at: positionOf(view.date, scale) * width } : null;
  const hint = pointed ?? shown;
  return (
    <div className="timeline-axis" ref={axis}>
      <TimelineTicks ticks={ticks} scale={scale} width={width} />
      <DateSlider id={id} ref={slider} scale={scale} instruments={instruments} onKeyboard={setByKeyboard} />
      <TimelineEvents clusters={clusters} width={width} date={view.date} />
      <TimelineLane scale={scale} width={width} />
      {hint && hint.moments.length > 0 && <TimelineHint moments={hint.moments} at={hint.at} width={width} />}
    </div>
  );
}
