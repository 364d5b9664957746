/** Keeps the address and the view the same: the store owns the view, the address follows it, back and forward set it. */
import { formatAddress } from "../view/address.ts";
import type { View } from "../view/view.ts";
import type { PageStore } from "./store.ts";

/** The part of `window` that this needs. */
export type AddressWindow = Pick<Window, "location" | "history" | "addEventListener" | "removeEventListener">;

/**
 * Starts following; returns what stops it. Choosing an island makes a history entry, all else replaces the present one.
 * `inTurn` runs each change of the address, in order: browsers take a millisecond or more for one, so it may be after the view is shown.
 */
export function followAddress(store: PageStore, browser: AddressWindow, inTurn = (change: () => void) => change()): () => void {
  const stopFollowing = store.subscribe((state, before) => {
    if (state.view === before.view || state.cause === "address") return;
    inTurn(() => write(state.view, before.view));
  });

  const write = (view: View, before: View): void => {
    const search = formatAddress(view, store.getState().rules, browser.location.search);
    if (search === browser.location.search) return;
    // The hash belongs to the page's own anchors and to hosts: it is kept while nothing is chosen anew.
    const address = `${browser.location.pathname}${search}${view.island === before.island ? browser.location.hash : ""}`;
    try {
      const isChoice = view.island !== null && view.island !== before.island;
      if (isChoice) browser.history.pushState(null, "", address);
      else browser.history.replaceState(null, "", address);
    } catch {
      // Browsers refuse a flood of history changes, and some frames any: the view goes on without an address.
    }
  };

  const onPopState = (): void => store.readAddress(browser.location.search);
  browser.addEventListener("popstate", onPopState);
  return () => {
    stopFollowing();
    browser.removeEventListener("popstate", onPopState);
  };
}
