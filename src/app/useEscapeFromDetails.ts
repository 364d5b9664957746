/**
 * Escape closes an island's details wherever the focus is in them: React hears nothing from a part that was rendered beforehand and
 * still waits, and in a frame that part may wait for ever.
 */
import { useEffect } from "react";
import type { PageStore } from "./store.ts";

export function useEscapeFromDetails(store: PageStore): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const details = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-details]") : null;
      if (event.key !== "Escape" || details === null) return;
      store.dispatch({ type: "select", island: null });
      for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-island]")) {
        if (button.dataset["island"] === details.dataset["details"]) button.focus();
      }
    };
    document.addEventListener("keydown", onKeyDown, true);
    return () => document.removeEventListener("keydown", onKeyDown, true);
  }, [store]);
}
