import { memo } from "react";
import type { IsoDate } from "../../model/date.ts";
import { type Cluster, DOT } from "./clusters.ts";
import { percent } from "./percent.ts";

export interface TimelineEventsProps {
  readonly clusters: readonly Cluster[];
  readonly width: number;
  readonly date: IsoDate;
}

const HEIGHT = 15;
const PILL = 13;

/** A dot for each event; where dots would touch, their number. */
export const TimelineEvents = memo(function TimelineEvents({ clusters, width, date }: TimelineEventsProps) {
  return (
    <svg className="timeline-events" width="100%" height={HEIGHT} aria-hidden="true">
      {clusters.map(({ moments, at, half }) => (
        <svg
          aria-hidden="true"
          key={moments[0]?.id}
          className="timeline-event"
          data-later={moments.every((moment) => moment.date > date) ? true : undefined}
          x={percent(at / width)}
          overflow="visible"
        >
          {moments.length === 1 ? (
            <circle className="timeline-dot" cy={HEIGHT / 2} r={DOT} />
          ) : (
            <>
              <rect className="timeline-count" x={-half} y={(HEIGHT - PILL) / 2} width={2 * half} height={PILL} rx={PILL / 2} />
              <text className="timeline-count-text" y={HEIGHT / 2 + 4} textAnchor="middle">
                {moments.length}
              </text>
            </>
          )}
        </svg>
      ))}
    </svg>
  );
});
