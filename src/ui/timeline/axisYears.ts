/** The years marked and written under the line of time, each where it truly stands. */
import { dateOfYear, positionOf, type TimelineScale } from "./timelineScale.ts";

export interface AxisYear {
  readonly year: number;
  readonly position: number;
  /** Whether there is room for its digits. */
  readonly isWritten: boolean;
}

/** Pixels between the middles of two written years, from the ends of the line, and between two marks. */
const WRITTEN_APART = 46;
const FROM_END = 16;
const MARKED_APART = 4.5;

/** The roundest years are written first; what stands between has what room is left. */
const STEPS = [100, 50, 25, 10, 5] as const;

/** Every decade has its mark, and every year where there is room, so that the marks show how the line stretches. */
export function axisYears(scale: TimelineScale, width: number): readonly AxisYear[] {
  const marked = Array.from({ length: scale.lastYear - scale.firstYear + 1 }, (_, index) => scale.firstYear + index).map((year) => ({
    year,
    position: positionOf(dateOfYear(year, scale), scale),
  }));
  const written = new Map<number, number>();
  for (const step of STEPS) {
    for (const { year, position } of marked) {
      const at = position * width;
      const isFree =
        at >= FROM_END && at <= width - FROM_END && [...written.values()].every((other) => Math.abs(other - at) >= WRITTEN_APART);
      if (year % step === 0 && isFree) written.set(year, at);
    }
  }
  return marked
    .filter(({ year, position }, index) => {
      const before = marked[index - 1]?.position ?? 0;
      return year % 10 === 0 || written.has(year) || (position - before) * width >= MARKED_APART;
    })
    .map(({ year, position }) => ({ year, position, isWritten: written.has(year) }));
}
