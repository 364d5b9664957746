/** Marks the map's region with `data-settled` while the present renderer has drawn the present view and nothing is on its way. */
import { type RefObject, useEffect, useMemo } from "react";
import type { PageStore } from "../store.ts";

export interface Shown {
  readonly renderer: "svg" | "maplibre";
  /** No other renderer is about to take over. */
  readonly isFinal: boolean;
  /** All there is to draw has arrived, or is known not to come. */
  readonly isReady: boolean;
}

export interface SettledMark {
  /** What the latest rendering shows. */
  readonly show: (shown: Shown) => void;
  /** MapLibre is not yet, or no longer, showing the present view. */
  readonly busy: () => void;
  /** MapLibre has drawn the present view. */
  readonly drawn: () => void;
}

export function useSettledMark(region: RefObject<HTMLElement | null>, store: PageStore): SettledMark {
  const { unmark, ...mark } = useMemo(() => settledMark(region), [region]);
  // At once, before any rendering: whoever changes the view must not find the mark of the one before.
  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (now.view !== before.view) unmark();
      }),
    [store, unmark],
  );
  useEffect(() => unmark, [unmark]);
  return mark;
}

function settledMark(region: RefObject<HTMLElement | null>): SettledMark & { readonly unmark: () => void } {
  let shown: Shown | null = null;
  let isDrawn = false;
  let frame = 0;
  const unmark = () => {
    cancelAnimationFrame(frame);
    region.current?.removeAttribute("data-settled");
  };
  const mark = () => {
    unmark();
    if (!shown?.isFinal || !shown.isReady || (shown.renderer === "maplibre" && !isDrawn)) return;
    // Two frames: what React has still to bring into the document is there by the second.
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => region.current?.setAttribute("data-settled", ""));
    });
  };
  return {
    unmark,
    show: (next) => {
      shown = next;
      mark();
    },
    busy: () => {
      isDrawn = false;
      unmark();
    },
    drawn: () => {
      isDrawn = true;
      mark();
    },
  };
}
