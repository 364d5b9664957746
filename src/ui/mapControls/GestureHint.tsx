/** Says for a moment how the map of a frame is zoomed and moved, when a wheel or a finger over it has scrolled the page around instead. */
import { type RefObject, useEffect, useState } from "react";
import type { FrameMapMessages } from "../../i18n/interface/frameMap/messages.ts";
import { useFullScreen } from "./useFullScreen.ts";
import "./GestureHint.css";

const SHOWN_MS = 1200;
/** Pixels that a finger strays in a tap. */
const TAP = 10;

export interface GestureHintProps {
  readonly words: FrameMapMessages;
  readonly map: RefObject<HTMLElement | null>;
}

export function GestureHint({ words, map }: GestureHintProps) {
  const isFullScreen = useFullScreen();
  const [hint, setHint] = useState("");
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const place = map.current;
    if (isFullScreen || !place) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let start: Touch | undefined;
    const say = (text: string) => {
      setHint(text);
      setShown(true);
      clearTimeout(timer);
      timer = setTimeout(() => setShown(false), SHOWN_MS);
    };
    const on = <Name extends keyof HTMLElementEventMap>(name: Name, heard: (event: HTMLElementEventMap[Name]) => void) =>
      place.addEventListener(name, heard, { passive: true, signal: stop.signal });
    on("wheel", ({ ctrlKey, metaKey, deltaY }) => {
      if (ctrlKey || metaKey) setShown(false);
      else if (deltaY !== 0) say(words.wheelHint(isMac() ? "⌘" : "Ctrl"));
    });
    on("touchstart", ({ touches }) => {
      start = touches.length === 1 ? touches[0] : undefined;
      if (touches.length > 1) setShown(false);
    });
    on("touchmove", ({ touches }) => {
      const [now] = touches;
      if (!start || !now || Math.hypot(now.clientX - start.clientX, now.clientY - start.clientY) < TAP) return;
      start = undefined;
      say(words.touchHint);
    });
    return () => {
      stop.abort();
      clearTimeout(timer);
      setShown(false);
    };
  }, [words, map, isFullScreen]);
  return (
    <p className="gesture-hint" aria-hidden="true" data-shown={isShown ? "" : undefined}>
      {hint !== "" && <span>{hint}</span>}
    </p>
  );
}

function isMac(): boolean {
  return /Mac/.test(navigator.userAgent);
}
