/**
 * When a page that stands begins to load what moves and redraws its map. A whole page does so when it is idle; a frame among others
 * waits until its reader reaches for the map, or comes near it, or asks for a view that its picture does not show.
 */
import { type RefObject, useCallback, useEffect, useState } from "react";
import { isDefaultView } from "../view/view.ts";
import type { PageStore } from "./store.ts";

/** When the map engine comes: once the page is idle, when the reader reaches for the map, when the map is near the window, or never. */
export type EngineMode = "idle" | "reach" | "near" | "never";

export interface Waking {
  /** The geometry, and what draws it as SVG, are wanted. */
  readonly isAwake: boolean;
  /** The map engine is wanted too. */
  readonly isEngineWanted: boolean;
  /** The reader has reached for the map. */
  readonly reach: () => void;
}

/** Pixels from the window at which a map is near. */
const NEAR = "300px";

export function useWaking(mode: EngineMode, store: PageStore, map: RefObject<Element | null>): Waking {
  const [isReached, setReached] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const reach = useCallback(() => setReached(true), []);

  useEffect(() => {
    // A reader may be there before the script.
    if (map.current?.contains(document.activeElement)) reach();
    if (mode === "idle") return whenIdle(reach);
    if (mode !== "near" || !map.current || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && reach(), { rootMargin: NEAR });
    observer.observe(map.current);
    return () => observer.disconnect();
  }, [mode, map, reach]);

  useEffect(() => {
    const ask = () => {
      const { view, rules } = store.getState();
      if (!isDefaultView(view, rules)) setAsked(true);
    };
    ask();
    return store.subscribe(ask);
  }, [store]);

  return { isAwake: isReached || isAsked, isEngineWanted: isReached && mode !== "never", reach };
}

function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const handle = requestIdleCallback(run, { timeout: 2000 });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(run, 200);
  return () => clearTimeout(handle);
}
