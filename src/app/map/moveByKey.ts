/** Moves the map by keys while its surface has the focus; all other keys are left to the page. */
import type { KeyboardEvent } from "react";

/** What both renderers' movers have in common. */
export interface KeyMover {
  panBy(dx: number, dy: number): void;
  zoomBy(delta: number): void;
}

export interface KeyMoves {
  /** Null where nothing can move yet. */
  readonly mover: () => KeyMover | null;
  /** Acts at once, or when the map can move. */
  readonly whenLive: (act: () => void) => void;
  /** Brings back the whole region. */
  readonly showAll: () => void;
}

/** Pixels. */
const STEP = 100;
const PANS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};
const ZOOMS: Readonly<Record<string, number>> = { "+": 1, "=": 1, "-": -1, _: -1 };

export function moveByKey(event: KeyboardEvent, { mover, whenLive, showAll }: KeyMoves): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
  const pan = PANS[event.key];
  const zoom = ZOOMS[event.key];
  if (pan) whenLive(() => mover()?.panBy(...pan));
  else if (zoom !== undefined) whenLive(() => mover()?.zoomBy(zoom));
  else if (event.key === "0") showAll();
  else return;
  event.preventDefault();
}
