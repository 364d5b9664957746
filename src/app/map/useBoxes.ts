/** The size of the map's box, and what of it cards and sheets leave open: the style sheets decide that, and the map asks them. */
import { type RefObject, useLayoutEffect, useState } from "react";
import type { Padding, Size } from "../../scene/camera.ts";

export interface MapBoxes {
  /** In whole CSS pixels. */
  readonly size: Size;
  /** What is covered along each edge. */
  readonly padding: Padding;
}

/** `open` is an element that lies in `surface` where the map is open. Null before they are measured, and while they have no size. */
export function useBoxes(surface: RefObject<HTMLElement | null>, open: RefObject<HTMLElement | null>): MapBoxes | null {
  const [boxes, setBoxes] = useState<MapBoxes | null>(null);
  useLayoutEffect(() => {
    const [outer, inner] = [surface.current, open.current];
    if (!outer || !inner) return;
    const measure = () => setBoxes((before) => same(before, measured(outer, inner)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, [surface, open]);
  return boxes;
}

function measured(outer: HTMLElement, inner: HTMLElement): MapBoxes | null {
  const [width, height] = [outer.clientWidth, outer.clientHeight];
  if (width === 0 || height === 0) return null;
  const { offsetTop: top, offsetLeft: left, offsetWidth, offsetHeight } = inner;
  return { size: { width, height }, padding: { top, left, right: width - left - offsetWidth, bottom: height - top - offsetHeight } };
}

/** The one from before where nothing has changed, so that nothing is computed again. */
function same(before: MapBoxes | null, now: MapBoxes | null): MapBoxes | null {
  if (before === null || now === null) return now;
  const isSame =
    before.size.width === now.size.width &&
    before.size.height === now.size.height &&
    (["top", "right", "bottom", "left"] as const).every((edge) => before.padding[edge] === now.padding[edge]);
  return isSame ? before : now;
}
