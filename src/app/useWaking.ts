/** When a whole page that stands begins to load what moves and redraws its map: as soon as it is idle, or is asked for another view. */
import { type RefObject, useCallback, useEffect, useState } from "react";
import { isDefaultView } from "../view/view.ts";
import type { PageStore } from "./store.ts";

export interface Waking {
  /** The geometry, and what draws it as SVG, are wanted. */
  readonly isAwake: boolean;
  /** The map engine is wanted too. */
  readonly isEngineWanted: boolean;
  /** The reader has reached for the map. */
  readonly reach: () => void;
}

export function useWaking(store: PageStore, map: RefObject<Element | null>, hasEngine: boolean): Waking {
  const [isReached, setReached] = useState(false);
  const isAsked = useAsked(store);
  const reach = useCallback(() => setReached(true), []);
  useEffect(() => {
    if (isFocusIn(map)) reach();
    return whenIdle(reach);
  }, [map, reach]);
  return { isAwake: isReached || isAsked, isEngineWanted: isReached && hasEngine, reach };
}

/** Whether a view has been asked for that the page's first picture does not show. */
export function useAsked(store: PageStore): boolean {
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    const ask = () => {
      const { view, rules } = store.getState();
      if (!isDefaultView(view, rules)) setAsked(true);
    };
    ask();
    return store.subscribe(ask);
  }, [store]);
  return isAsked;
}

/** A reader may be there before the script. */
export function isFocusIn(map: RefObject<Element | null>): boolean {
  return map.current?.contains(document.activeElement) === true;
}

export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const handle = requestIdleCallback(run, { timeout: 2000 });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(run, 200);
  return () => clearTimeout(handle);
}
