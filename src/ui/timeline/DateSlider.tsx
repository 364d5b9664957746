import type { KeyboardEvent, Ref } from "react";
import { yearOf } from "../../model/date.ts";
import { dateSentence } from "../../renderers/words/index.ts";
import { usePage } from "../page.ts";
import { dateOfYear, type TimelineScale, yearAfterKey } from "./timelineScale.ts";

export interface DateSliderProps {
  readonly id: string;
  readonly ref: Ref<HTMLInputElement>;
  readonly scale: TimelineScale;
}

export function DateSlider({ id, ref, scale }: DateSliderProps) {
  const page = usePage();
  const year = yearOf(page.view.date);
  const goTo = (wanted: number) => page.dispatch({ type: "setDate", date: dateOfYear(wanted, scale) });
  // Browsers disagree on how far Page keys go.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const wanted = yearAfterKey(event.key, year, scale);
    if (wanted === null) return;
    event.preventDefault();
    goTo(wanted);
  };
  return (
    <input
      type="range"
      className="timeline-slider"
      data-date
      id={id}
      ref={ref}
      min={scale.firstYear}
      max={scale.lastYear}
      step={1}
      value={year}
      aria-valuetext={dateSentence(page, page.view.date)}
      onChange={(event) => goTo(event.currentTarget.valueAsNumber)}
      onKeyDown={onKeyDown}
    />
  );
}
