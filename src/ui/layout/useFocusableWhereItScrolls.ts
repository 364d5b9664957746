import { type RefObject, useEffect } from "react";

/** Not every browser lets the keyboard scroll what holds nothing to focus. */
export function useFocusableWhereItScrolls(box: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver !== "function") return;
    const observer = new ResizeObserver(() => {
      if (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight) element.tabIndex = 0;
      else element.removeAttribute("tabindex");
    });
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [box]);
}
