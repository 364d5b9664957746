import { useDate } from "../page.ts";
import { percent } from "./percent.ts";
import { positionOf, type TimelineScale } from "./timelineScale.ts";

interface DateLineProps {
  readonly scale: TimelineScale;
  /** From where to where down the drawing, in pixels. */
  readonly from: number;
  readonly to: number;
}

/** Where the date shown stands in a drawing along the line. */
export function DateLine({ scale, from, to }: DateLineProps) {
  const shownAt = percent(positionOf(useDate(), scale));
  return <line className="timeline-now" x1={shownAt} x2={shownAt} y1={from} y2={to} />;
}
