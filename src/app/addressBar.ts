/** Keeps the address and the view the same: the store owns the view, the address follows it, back and forward set it. */
import { formatAddress } from "../view/address.ts";
import type { View } from "../view/view.ts";
import type { PageStore } from "./store.ts";

/** The part of `window` that this needs. */
export type AddressWindow = Pick<Window, "location" | "history" | "addEventListener" | "removeEventListener">;

/**
 * Starts following; returns what stops it. A reader's choice of an island makes a history entry; all else, a story's
 * choices included, replaces the present one.
 * At once, though browsers take a millisecond or two for it: whoever has seen a change may read the address.
 */
export function followAddress(store: PageStore, browser: AddressWindow): () => void {
  let last = store.getState().view;
  const stopFollowing = store.subscribe(() => {
    // A change may follow from another before this hears of that one: then both are one.
    const { view, cause } = store.getState();
    const before = last;
    last = view;
    if (view !== before && cause !== "address") write(view, before, cause === "host");
  });

  const write = (view: View, before: View, isHosts: boolean): void => {
    const search = formatAddress(view, store.getState().rules, browser.location.search);
    if (search === browser.location.search) return;
    const isStep = view.story !== before.story || view.step !== before.step;
    const isElsewhere = !isHosts && !isStep && view.island !== before.island;
    // The hash belongs to the page's own anchors and to hosts: it is kept while the reader chooses nothing anew.
    const address = `${browser.location.pathname}${search}${isElsewhere ? "" : browser.location.hash}`;
    try {
      // What a host does is no step that a reader would go back on.
      const isChoice = isElsewhere && view.island !== null;
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
