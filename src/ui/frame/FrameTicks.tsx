import { memo, useMemo } from "react";
import { useDate, usePage } from "../page.ts";
import { percent } from "../timeline/percent.ts";
import { type Tick, ticksOf } from "../timeline/ticks.ts";
import type { TimelineScale } from "../timeline/timelineScale.ts";

/** Years nearer to one another than this share of the line would touch. */
const APART = 0.09;

/** The line with its texts and acts. All that it says is also in the slider and the buttons. */
export const FrameTicks = memo(function FrameTicks({ scale }: { readonly scale: TimelineScale }) {
  const { record } = usePage();
  const shown = useDate();
  const ticks = useMemo(() => ticksOf(record, scale).filter(({ name }) => name !== null), [record, scale]);
  const written = useMemo(() => writtenOf(ticks), [ticks]);
  return (
    <svg className="frame-ticks" width="100%" height="40" aria-hidden="true">
      <line className="frame-rule" x1="0" x2="100%" y1="26" y2="26" />
      {ticks.map((tick) => (
        <svg
          key={tick.id}
          x={percent(tick.position)}
          y="26"
          overflow="visible"
          aria-hidden="true"
          data-later={tick.date > shown || undefined}
        >
          {written.has(tick.id) && (
            <text y="-10" textAnchor="middle">
              {tick.year}
            </text>
          )}
          <path data-hollow={tick.isBilateral ? undefined : ""} d="M0 -5L5 0 0 5-5 0z" />
        </svg>
      ))}
    </svg>
  );
});

/** From the first on, each whose year has room after the one before. */
function writtenOf(ticks: readonly Tick[]): ReadonlySet<string> {
  const written: Tick[] = [];
  for (const tick of ticks) {
    if (tick.position - (written.at(-1)?.position ?? -1) >= APART) written.push(tick);
  }
  return new Set(written.map(({ id }) => id));
}
