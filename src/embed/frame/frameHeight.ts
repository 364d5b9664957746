/**
 * How high a frame would like to be: what its content asks for at its width. The room of the map counts with its usual height, not with
 * the one that it has, or a host that follows would give ever more.
 */
import { HEIGHTS } from "../protocol.ts";

/** Null while the frame is not shown, or fills the screen. */
export function measureHeight(document: Document): number | null {
  const page = document.querySelector(".frame-page");
  const [stage, usual, foot] = [".frame-stage", ".frame-usual", ".frame-foot"].map((name) =>
    page?.querySelector(name)?.getBoundingClientRect(),
  );
  if (!page || !stage || !usual || !foot || document.fullscreenElement) return null;
  const { top, width } = page.getBoundingClientRect();
  if (width === 0) return null;
  const more = [...document.querySelectorAll(".frame-more")].reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
  // The foot is the last row, wherever the frame's own height ends.
  const height = Math.ceil(foot.bottom - top - stage.height + usual.height + more);
  return Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, height));
}

export interface HeightWatch {
  /** Tells the height again, changed or not. */
  readonly again: () => void;
  readonly stop: () => void;
}

export function watchHeight(document: Document, told: (height: number) => void): HeightWatch {
  let last: number | null = null;
  const tell = (isAgain: boolean) => {
    const height = measureHeight(document);
    if (height === null || (height === last && !isAgain)) return;
    last = height;
    told(height);
  };
  tell(false);
  const observer = new ResizeObserver(() => tell(false));
  for (const part of document.querySelectorAll(".frame-page > *, .frame-usual, .frame-more")) observer.observe(part);
  const stopLooking = whileOutOfSight(document.documentElement, () => tell(false));
  const stop = () => {
    observer.disconnect();
    stopLooking();
  };
  return { again: () => tell(true), stop };
}

const LOOKS_EVERY_MS = 1000;

/** A frame out of sight draws nothing, and observers wait for that; its width may change all the same, and what is below it moves. */
function whileOutOfSight(page: Element, look: () => void): () => void {
  if (typeof IntersectionObserver === "undefined") return () => undefined;
  let timer = setInterval(look, LOOKS_EVERY_MS);
  const observer = new IntersectionObserver((entries) => {
    clearInterval(timer);
    if (entries.at(-1)?.isIntersecting === false) timer = setInterval(look, LOOKS_EVERY_MS);
  });
  observer.observe(page);
  return () => {
    clearInterval(timer);
    observer.disconnect();
  };
}
