import { type RefObject, useEffect, useState } from "react";
import type { IsoDate } from "../../model/date.ts";
import { type Cluster, nextIn, type Placed } from "./clusters.ts";
import { clusterAt, marksAt, type Pointed } from "./pointed.ts";

/** Long enough for a pointer to reach what it has opened. */
const GRACE_MS = 300;

interface Marks {
  readonly instruments: readonly Placed[];
  readonly clusters: readonly Cluster[];
  readonly width: number;
  readonly date: IsoDate;
  readonly goTo: (date: IsoDate) => void;
}

/**
 * What the pointer is on, and what a press on a dot does: a convenience for the pointer, which has no list in sight; the
 * keyboard has the buttons and the list.
 */
export function usePointed(axis: RefObject<HTMLElement | null>, { instruments, clusters, width, date, goTo }: Marks): Pointed | null {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  useEffect(() => {
    const element = axis.current;
    if (!element) return;
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const show = (found: Pointed | null) => {
      clearTimeout(leaving);
      if (found === null) leaving = setTimeout(() => setPointed(null), GRACE_MS);
      else setPointed((before) => (before?.at === found.at && before.moments[0] === found.moments[0] ? before : found));
    };
    const rowOf = ({ target }: Event) => (target instanceof Element ? target : null);
    const xOf = (event: MouseEvent) => event.clientX - element.getBoundingClientRect().left;
    const move = (event: PointerEvent) => {
      const row = rowOf(event);
      // Pressed, the slider itself says where it is.
      if (event.pointerType === "touch" || event.buttons !== 0) show(null);
      else if (row?.closest(".timeline-hint")) clearTimeout(leaving);
      else if (row?.closest(".timeline-events")) show(clusterAt(clusters, xOf(event)));
      else if (row?.matches("input")) show(marksAt(instruments, xOf(event), width));
      else show(null);
    };
    const leave = () => show(null);
    const press = (event: MouseEvent) => {
      const found = rowOf(event)?.closest(".timeline-events") ? clusterAt(clusters, xOf(event)) : null;
      const moment = found && nextIn(found, date);
      if (moment) goTo(moment.date);
    };
    const dismiss = (event: KeyboardEvent) => event.key === "Escape" && setPointed(null);
    element.addEventListener("pointermove", move);
    element.addEventListener("pointerleave", leave);
    element.addEventListener("click", press);
    element.ownerDocument.addEventListener("keydown", dismiss);
    return () => {
      clearTimeout(leaving);
      element.removeEventListener("pointermove", move);
      element.removeEventListener("pointerleave", leave);
      element.removeEventListener("click", press);
      element.ownerDocument.removeEventListener("keydown", dismiss);
    };
  }, [axis, instruments, clusters, width, date, goTo]);
  return pointed;
}
