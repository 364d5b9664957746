import { type RefObject, useLayoutEffect, useState } from "react";

/** The width of an element in pixels; null until it has been measured, as on the server. */
export function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  // Before the browser paints, so that a page which was drawn for the assumed width is not seen to jump.
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    // Zero is the width of what is not laid out.
    const take = (pixels: number) => pixels > 0 && setWidth(Math.round(pixels));
    take(measured.clientWidth);
    if (typeof ResizeObserver !== "function") return;
    const observer = new ResizeObserver(([entry]) => entry && take(entry.contentRect.width));
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
