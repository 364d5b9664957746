/** Whether the page is being put on paper, known before the browser lays it out for that. */
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const paper = typeof window.matchMedia === "function" ? window.matchMedia("print") : null;
    // At once: the browser takes the page as it stands when the event is over.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    const change = () => setPrinting(paper?.matches ?? false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    paper?.addEventListener("change", change);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
      paper?.removeEventListener("change", change);
    };
  }, []);
  return isPrinting;
}
