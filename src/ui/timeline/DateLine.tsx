import { useDate, usePageState } from "../page.ts";
import { percent } from "./percent.ts";
import { positionOf, type TimelineScale } from "./timelineScale.ts";

interface DateLineProps {
  readonly scale: TimelineScale;
  /** From where to where down the drawing, in pixels. */
  readonly from: number;
  readonly to: number;
}

/** Where the date shown stands in a drawing along the line, and the one that it is compared with. */
export function DateLine({ scale, from, to }: DateLineProps) {
  const shownAt = percent(positionOf(useDate(), scale));
  const compared = usePageState((state) => state.compared?.date ?? null);
  const comparedAt = compared === null ? null : percent(positionOf(compared, scale));
  return (
    <>
      {comparedAt !== null && <line className="timeline-now" strokeDasharray="3" x1={comparedAt} x2={comparedAt} y1={from} y2={to} />}
      <line className="timeline-now" x1={shownAt} x2={shownAt} y1={from} y2={to} />
    </>
  );
}
