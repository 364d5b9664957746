/** Playing the line of time: from stop to stop until the end, or until the reader does anything else. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { IsoDate } from "../../model/date.ts";
import { stepsFrom } from "./timelineScale.ts";

/** Long enough to read a date and see what changed. */
export const STEP_MS = 1200;

/** The date after `date`: the next stop, at last today, and null at the end. */
export function nextOf(date: IsoDate, stops: readonly IsoDate[], today: IsoDate): IsoDate | null {
  if (date >= today) return null;
  return stepsFrom(date, stops).next ?? today;
}

/** Where playing begins: at the next stop, or from the first again when the date is at the end. Null where there is no way to go. */
export function firstOf(date: IsoDate, stops: readonly IsoDate[], today: IsoDate): IsoDate | null {
  const to = nextOf(date, stops, today) ?? stops[0];
  return to === undefined || to === date ? null : to;
}

interface Line {
  readonly date: IsoDate;
  /** In order, none after today. */
  readonly stops: readonly IsoDate[];
  readonly today: IsoDate;
  readonly goTo: (date: IsoDate) => void;
}

/**
 * Obeying a wish for less motion means here: nothing ever plays without being asked, and each step is a cut, since neither the
 * thumb nor the map moves between two stops. The steps are as long for everyone, or they could not be read.
 */
export function usePlayback({ date, stops, today, goTo }: Line): { readonly isPlaying: boolean; readonly toggle: () => void } {
  const [wanted, setWanted] = useState(false);
  /** Where playing last went: any other date is someone else's doing. */
  const wentTo = useRef<IsoDate | null>(null);
  const isPlaying = wanted && date < today;

  useEffect(() => {
    if (!wanted) return;
    const next = wentTo.current === date ? nextOf(date, stops, today) : null;
    if (next === null) {
      setWanted(false);
      return;
    }
    const timer = setTimeout(() => {
      wentTo.current = next;
      goTo(next);
    }, STEP_MS);
    return () => clearTimeout(timer);
  }, [wanted, date, stops, today, goTo]);

  useEffect(() => {
    if (!wanted) return;
    const stop = () => setWanted(false);
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && stop();
    const onVisibility = () => document.hidden && stop();
    document.addEventListener("keydown", onKey, true);
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      document.removeEventListener("keydown", onKey, true);
      document.removeEventListener("visibilitychange", onVisibility);
    };
  }, [wanted]);

  const toggle = useCallback(() => {
    const first = isPlaying ? null : firstOf(date, stops, today);
    if (first === null) {
      setWanted(false);
      return;
    }
    wentTo.current = first;
    // The date first: playing with another date than the one it went to would stop at once.
    goTo(first);
    setWanted(true);
  }, [isPlaying, date, stops, today, goTo]);
  return { isPlaying, toggle };
}
