/** Takes the focus to the details of an island that the reader has chosen, so that reading goes on there. */
import { useEffect } from "react";
import type { PageStore } from "./store.ts";

export function useChosenHeading(store: PageStore, document: Document): void {
  useEffect(
    () =>
      store.subscribe((state, before) => {
        // A view that comes from the address moves no focus: the reader did not choose anything here.
        if (state.cause !== "reader" || state.view.island === before.view.island || state.view.island === null) return;
        const { island } = state.view;
        requestAnimationFrame(() => {
          const details = [...document.querySelectorAll<HTMLElement>("[data-details]")].find(
            (element) => element.dataset["details"] === island,
          );
          const heading = details?.querySelector<HTMLElement>("h2");
          heading?.focus({ preventScroll: true });
          details?.scrollIntoView({ block: "nearest" });
        });
      }),
    [store, document],
  );
}
