/** Tells the style sheet how high the foot of the map is: with many layers on, the legend covers more of the map than is usual. */
import { type RefObject, useLayoutEffect } from "react";

/** `page` gets `--foot`, in pixels, for as long as `foot` is there. */
export function useFootHeight(page: RefObject<HTMLElement | null>, foot: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const [whole, part] = [page.current, foot.current];
    if (!whole || !part || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => whole.style.setProperty("--foot", `${part.offsetHeight}px`));
    observer.observe(part);
    return () => observer.disconnect();
  }, [page, foot]);
}
