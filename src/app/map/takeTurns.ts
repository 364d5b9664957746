/** Asks for a map engine while the map of this frame is near or touched, and lets it go when the map is far. */
import { framesOnPage, watchAttention } from "./crowd.ts";
import { EngineTurn, type TurnChannel } from "./EngineTurn.ts";
import { MOST_ENGINES } from "./engineTurns.ts";

export interface TurnOptions {
  readonly map: Element;
  /** The engine comes by itself whenever the map is near; else only when the reader reaches for the map. */
  readonly isEager: boolean;
  readonly onTurn: (has: boolean) => void;
}

export interface Turns {
  /** The reader has reached for the map. */
  readonly touch: () => void;
  readonly stop: () => void;
}

const CHANNEL = "four-islands:engines";
/** Pixels from the window. */
const NEAR = 300;
const FAR = 1500;
/** A reader who scrolls back and forth keeps the engine. */
const FAR_MS = 1000;
/** In a frame from elsewhere the browser tells no distance, only whether the map is in sight. */
const HIDDEN_MS = 8000;

export function takeTurns({ map, isEager, onTurn }: TurnOptions): Turns {
  const channel = channelOfSite();
  const turn = new EngineTurn(`${Date.now()}-${Math.random()}`, channel, onTurn);
  let isInSight = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  // Frames that cannot agree may each have an engine only if all of them may; else it is for the one that its reader is with.
  const isCrowded = () => channel === null && framesOnPage() > MOST_ENGINES;
  const want = (isTouched = false) => {
    clearTimeout(leaving);
    const isBidden = isTouched || turn.tier !== null || (isEager && !isCrowded());
    if (isBidden) turn.want(isInSight ? (isTouched || turn.tier === 2 ? 2 : 1) : 0);
  };
  const attention = watchAttention(
    map,
    () => want(true),
    () => turn.leave(),
  );

  const stops = [
    observe(map, 0, ({ isIntersecting }) => {
      isInSight = isIntersecting;
      if (isIntersecting) want();
      else if (turn.tier !== null) turn.want(0);
    }),
    observe(map, NEAR, ({ isIntersecting }) => {
      if (isIntersecting) want();
    }),
    observe(map, FAR, ({ isIntersecting, rootBounds }) => {
      clearTimeout(leaving);
      // Frames that cannot agree with one another give up what is out of sight at once.
      const patience = rootBounds === null && channel !== null ? HIDDEN_MS : FAR_MS;
      if (!isIntersecting) leaving = setTimeout(() => turn.leave(), patience);
    }),
  ];
  const life = new AbortController();
  const leave = () => turn.leave();
  const comeBack = (event: PageTransitionEvent) => {
    if (event.persisted && isInSight) want();
  };
  window.addEventListener("pagehide", leave, { signal: life.signal });
  window.addEventListener("pageshow", comeBack, { signal: life.signal });
  return {
    touch: () => {
      // Who touches the map sees it, whatever the observer has said so far.
      isInSight = true;
      if (isCrowded()) attention.note();
      else want(true);
    },
    stop: () => {
      clearTimeout(leaving);
      attention.stop();
      life.abort();
      for (const stop of stops) stop();
      turn.close();
    },
  };
}

function observe(map: Element, margin: number, seen: (entry: IntersectionObserverEntry) => void): () => void {
  if (typeof IntersectionObserver === "undefined") return () => undefined;
  const observer = new IntersectionObserver((entries) => entries.slice(-1).forEach(seen), { rootMargin: `${margin}px` });
  observer.observe(map);
  return () => observer.disconnect();
}

/** Null where frames cannot reach one another: in a sandbox each is an origin of its own. */
function channelOfSite(): TurnChannel | null {
  if (window.origin === "null") return null;
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return null;
  }
}
