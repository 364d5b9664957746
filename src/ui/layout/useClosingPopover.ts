import { type RefObject, useEffect } from "react";

/** Hides a popover; does nothing for one that is hidden, or in a browser without popovers, which shows it in place. */
export function hidePopover(element: HTMLElement | null): void {
  if (element && "hidePopover" in element) element.hidePopover();
}

/**
 * Closes a popover once the focus has moved on, so that what has focus is never underneath it, and when the window grows to
 * the width (a media query) from which the same element stands in the page.
 */
export function useClosingPopover(popover: RefObject<HTMLElement | null>, inPageFrom: string | null): void {
  useEffect(() => {
    const element = popover.current;
    const leave = (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node && !element?.contains(event.relatedTarget)) hidePopover(element);
    };
    element?.addEventListener("focusout", leave);
    return () => element?.removeEventListener("focusout", leave);
  }, [popover]);

  useEffect(() => {
    if (inPageFrom === null || typeof window.matchMedia !== "function") return;
    const wide = window.matchMedia(inPageFrom);
    const close = () => hidePopover(popover.current);
    wide.addEventListener("change", close);
    return () => wide.removeEventListener("change", close);
  }, [popover, inPageFrom]);
}
