/** Whether the page is being put on paper, known before the browser lays it out for that. */
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

export function usePrinting(browser: Window): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const paper = typeof browser.matchMedia === "function" ? browser.matchMedia("print") : null;
    // At once: the browser takes the page as it stands when the event is over.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    const change = () => setPrinting(paper?.matches ?? false);
    browser.addEventListener("beforeprint", begin);
    browser.addEventListener("afterprint", end);
    paper?.addEventListener("change", change);
    return () => {
      browser.removeEventListener("beforeprint", begin);
      browser.removeEventListener("afterprint", end);
      paper?.removeEventListener("change", change);
    };
  }, [browser]);
  return isPrinting;
}
