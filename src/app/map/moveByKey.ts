/** Moves the map by keys while its surface has the focus; all other keys are left to the page. */
import type { KeyboardEvent } from "react";

/** What both renderers' movers have in common. */
export interface KeyMover {
  panBy(dx: number, dy: number): void;
  zoomBy(delta: number): void;
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

/** `showAll` brings back the whole region. */
export function moveByKey(event: KeyboardEvent, mover: KeyMover | null, showAll: () => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
  const pan = PANS[event.key];
  const zoom = ZOOMS[event.key];
  if (pan) mover?.panBy(...pan);
  else if (zoom !== undefined) mover?.zoomBy(zoom);
  else if (event.key === "0") showAll();
  else return;
  event.preventDefault();
}
