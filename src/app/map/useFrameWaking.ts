/**
 * A frame among others waits with what moves and redraws its map until its reader reaches for the map, or comes near it, or a view is
 * asked for that its picture does not show. Its engine comes only while the map is near, and other frames leave it one.
 */
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { PageStore } from "../store.ts";
import { isFocusIn, useAsked, type Waking } from "../useWaking.ts";
import type { Turns } from "./takeTurns.ts";

/** When the map engine comes: when the reader reaches for the map, when the map is near the window, or never. */
export type EngineMode = "reach" | "near" | "never";

/** Pixels from the window at which a map is near. */
const NEAR = "300px";

export function useFrameWaking(mode: EngineMode, store: PageStore, map: RefObject<Element | null>): Waking {
  const [isReached, setReached] = useState(false);
  const [hasTurn, setTurn] = useState(false);
  const isAsked = useAsked(store);
  const turns = useRef<Turns | null>(null);
  const isTouched = useRef(false);
  const reach = useCallback(() => {
    isTouched.current = true;
    setReached(true);
    turns.current?.touch();
  }, []);

  useEffect(() => {
    if (isFocusIn(map)) reach();
    if (mode !== "near" || !map.current || typeof IntersectionObserver === "undefined") return;
    const seen = (entries: readonly IntersectionObserverEntry[]) => {
      if (entries.some((entry) => entry.isIntersecting)) setReached(true);
    };
    const observer = new IntersectionObserver(seen, { rootMargin: NEAR });
    observer.observe(map.current);
    return () => observer.disconnect();
  }, [mode, map, reach]);

  useEffect(() => {
    const place = map.current;
    if (!isReached || mode === "never" || !place) return;
    let isOver = false;
    import("./takeTurns.ts").then(
      ({ takeTurns }) => {
        if (isOver) return;
        turns.current = takeTurns({ map: place, isEager: mode === "near", onTurn: setTurn });
        if (isTouched.current) turns.current.touch();
      },
      // Without the others' leave, as a page of its own.
      () => setTurn(!isOver),
    );
    return () => {
      isOver = true;
      turns.current?.stop();
      turns.current = null;
    };
  }, [isReached, mode, map]);

  return { isAwake: isReached || isAsked, isEngineWanted: hasTurn && mode !== "never", reach };
}
