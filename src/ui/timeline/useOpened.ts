import { type RefObject, useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether a popover has ever been opened: what it holds need not be made before. Where there are no popovers it always is. */
export function useOpened(popover: RefObject<HTMLElement | null>): boolean {
  const [isOpened, setOpened] = useState(false);
  useEffect(() => {
    const element = popover.current;
    if (isOpened || !element) return;
    if (!("popover" in HTMLElement.prototype)) {
      setOpened(true);
      return;
    }
    // The browser opens it without us: it may have been opened before the page was taken over.
    if (element.matches(":popover-open")) setOpened(true);
    // Made before it is seen, so that it opens at its full size.
    const open = (event: Event) => {
      if ("newState" in event && event.newState === "open") flushSync(() => setOpened(true));
    };
    element.addEventListener("beforetoggle", open);
    return () => element.removeEventListener("beforetoggle", open);
  }, [popover, isOpened]);
  return isOpened;
}
