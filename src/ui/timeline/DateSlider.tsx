import { type KeyboardEvent, type PointerEvent, type Ref, useRef } from "react";
import { yearOf } from "../../model/date.ts";
import { dateSentence } from "../../renderers/words/index.ts";
import { useWordsContext } from "../details/useWordsContext.ts";
import { useDate, usePage } from "../page.ts";
import { useRecordSoFar } from "../useRecordSoFar.ts";
import type { Placed } from "./clusters.ts";
import { percent } from "./percent.ts";
import { dayOfPress, yearUnder } from "./pointed.ts";
import { dateOfYear, positionOf, type TimelineScale, yearAfterKey } from "./timelineScale.ts";

export interface DateSliderProps {
  readonly id: string;
  readonly ref: Ref<HTMLInputElement>;
  readonly scale: TimelineScale;
  /** The marks on the line, whose own day a press gives. */
  readonly instruments: readonly Placed[];
  /** Hears whether the keyboard is at work here. */
  readonly onKeyboard: (isUsed: boolean) => void;
}

/** Pixels that a press may move and still be one. */
const STILL = 4;

interface Drag {
  readonly x: number;
  readonly year: number;
  readonly isStill: boolean;
}

/**
 * The native slider keeps the keyboard, the focus and what is said, in even steps of a year. The line under it is not even, so
 * it is seen through, its thumb is drawn where the line has the date, and a pointer is read by the line.
 */
export function DateSlider({ id, ref, scale, instruments, onKeyboard }: DateSliderProps) {
  const { dispatch } = usePage();
  const context = { ...useWordsContext(), record: useRecordSoFar() };
  const date = useDate();
  const year = yearOf(date);
  const drag = useRef<Drag | null>(null);
  const goTo = (wanted: number) => dispatch({ type: "setDate", date: dateOfYear(wanted, scale) });
  // Browsers disagree on how far Page keys go.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    onKeyboard(event.key !== "Escape");
    const wanted = yearAfterKey(event.key, year, scale);
    if (wanted === null) return;
    event.preventDefault();
    goTo(wanted);
  };
  const onPointerDown = (event: PointerEvent<HTMLInputElement>) => {
    if (event.button !== 0) return;
    // The native slider would go to the even place; without its own press it has to be given the focus.
    event.preventDefault();
    event.currentTarget.focus({ preventScroll: true });
    event.currentTarget.setPointerCapture?.(event.pointerId);
    onKeyboard(false);
    const { x, width } = placeOf(event);
    drag.current = { x, year: yearUnder(x, width, scale), isStill: true };
    goTo(drag.current.year);
  };
  const onPointerMove = (event: PointerEvent<HTMLInputElement>) => {
    if (drag.current === null) return;
    const { x, width } = placeOf(event);
    const isStill = drag.current.isStill && Math.abs(x - drag.current.x) < STILL;
    const wanted = yearUnder(x, width, scale);
    if (!isStill && wanted !== drag.current.year) goTo(wanted);
    drag.current = { ...drag.current, isStill, year: isStill ? drag.current.year : wanted };
  };
  const onPointerUp = (event: PointerEvent<HTMLInputElement>) => {
    const pressed = drag.current;
    drag.current = null;
    if (!pressed?.isStill) return;
    const day = dayOfPress(instruments, pressed.x, placeOf(event).width, scale);
    if (day !== null) dispatch({ type: "setDate", date: day });
  };
  const shownAt = percent(positionOf(date, scale));
  return (
    <>
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
        aria-valuetext={dateSentence(context, date)}
        // While a finger drags, a browser may still move its own thumb; the line has spoken already.
        onChange={(event) => drag.current === null && goTo(event.currentTarget.valueAsNumber)}
        onKeyDown={onKeyDown}
        onFocus={(event) => onKeyboard(event.currentTarget.matches(":focus-visible"))}
        onBlur={() => onKeyboard(false)}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          drag.current = null;
        }}
      />
      <svg className="timeline-thumb" width="100%" height="100%" aria-hidden="true">
        <circle className="timeline-thumb-ring" cx={shownAt} cy="50%" />
        <circle className="timeline-thumb-disc" cx={shownAt} cy="50%" />
      </svg>
    </>
  );
}

/** Where on the line an event lies: the line is as long as the box around the slider. */
function placeOf({ currentTarget, clientX }: PointerEvent<HTMLInputElement>): { readonly x: number; readonly width: number } {
  const box = (currentTarget.parentElement ?? currentTarget).getBoundingClientRect();
  return { x: clientX - box.left, width: box.width };
}
