import { memo, useEffect, useMemo, useRef } from "react";
import { useDate, usePage } from "../page.ts";
import { axisYears } from "./axisYears.ts";
import { DateLine } from "./DateLine.tsx";
import { percent } from "./percent.ts";
import { placeLabels } from "./tickLabels.ts";
import type { Tick } from "./ticks.ts";
import type { TimelineScale } from "./timelineScale.ts";

export interface TimelineTicksProps {
  readonly ticks: readonly Tick[];
  readonly scale: TimelineScale;
  readonly width: number;
}

/** Pixels: each row of names, the line beneath them, and where the years stand under it. */
const ROW = 16;
const LINE = 12;
const AXIS_HEIGHT = 36;

/** The picture of the line of time. All that it says is also in the slider, the buttons and the list of dates. */
export const TimelineTicks = memo(function TimelineTicks({ ticks, scale, width }: TimelineTicksProps) {
  const { dispatch } = usePage();
  const shown = useDate();
  const named = useMemo(() => ticks.flatMap((tick) => (tick.name === null ? [] : [{ ...tick, name: tick.name }])), [ticks]);
  const labels = useMemo(() => placeLabels(named, width), [named, width]);
  const years = useMemo(() => axisYears(scale, width), [scale, width]);
  const picture = useRef<SVGSVGElement>(null);
  // A convenience for the pointer, who has no list in sight; the keyboard has the buttons and the list.
  useEffect(() => {
    const element = picture.current;
    const choose = (event: Event) => {
      const hit = event.target instanceof Element ? event.target.closest("[data-to]") : null;
      const date = hit?.getAttribute("data-to");
      if (date) dispatch({ type: "setDate", date });
    };
    element?.addEventListener("click", choose);
    return () => element?.removeEventListener("click", choose);
  }, [dispatch]);
  return (
    <>
      <svg className="timeline-names" ref={picture} width="100%" height={3 * ROW} aria-hidden="true">
        {labels.map((label) => {
          const tick = named.find(({ id }) => id === label.id);
          if (!tick) return null;
          return (
            <svg
              aria-hidden="true"
              key={label.id}
              x={percent(tick.position)}
              overflow="visible"
              data-to={tick.date}
              className={tick.date > shown ? "timeline-later" : undefined}
            >
              <path className="timeline-stem" d={`M0 ${label.row * ROW + 15}V${3 * ROW}`} />
              <text className="timeline-name" x={label.anchor === "start" ? -4 : 4} y={label.row * ROW + 12} textAnchor={label.anchor}>
                <tspan className="timeline-name-year">{label.year}</tspan>
                {label.name !== "" && ` ${label.name}`}
              </text>
            </svg>
          );
        })}
      </svg>
      <svg className="timeline-line" width="100%" height={AXIS_HEIGHT} aria-hidden="true">
        <line className="timeline-rule" x1="0" x2="100%" y1={LINE} y2={LINE} />
        {years.map(({ year, position, isWritten }) => (
          <svg aria-hidden="true" key={year} x={percent(position)} overflow="visible">
            <path className="timeline-rule" d={`M0 ${LINE}v${isWritten ? 7 : 4}`} />
            {isWritten && (
              <text className="timeline-axis-year" y={LINE + 20} textAnchor="middle">
                {year}
              </text>
            )}
          </svg>
        ))}
        <DateLine scale={scale} from={LINE} to={AXIS_HEIGHT} />
        {ticks.map((tick) => (
          <svg
            aria-hidden="true"
            key={tick.id}
            x={percent(tick.position)}
            y={LINE}
            overflow="visible"
            className={tick.date > shown ? "timeline-later" : undefined}
          >
            {labels.some(({ id }) => id === tick.id) && <path className="timeline-stem timeline-stem-foot" d={`M0 ${-LINE}V0`} />}
            <path className="timeline-diamond" data-hollow={tick.isBilateral ? undefined : true} d="M0 -6L6 0 0 6-6 0z" />
          </svg>
        ))}
      </svg>
    </>
  );
});
