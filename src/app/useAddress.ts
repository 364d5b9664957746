/** Gives the page the view that its address holds, on the reader's own day, and keeps the two the same from then on. */
import { useEffect, useLayoutEffect } from "react";
import { localDayOf } from "../model/date.ts";
import { followAddress } from "./addressBar.ts";
import type { PageStore } from "./store.ts";

export function useAddress(store: PageStore): void {
  // Before the browser paints: a page rendered beforehand knows neither the address nor the day.
  useLayoutEffect(() => {
    store.readAddress(window.location.search, localDayOf(new Date()));
    delete document.documentElement.dataset["asked"];
  }, [store]);
  useEffect(() => followAddress(store, window), [store]);
  // The early script has kept what was pressed until now.
  useEffect(() => {
    window.dispatchEvent(new Event("four-islands-live"));
  }, []);
}
