import { useCallback, useSyncExternalStore } from "react";
import type { RecordOutline } from "../model/outline.ts";
import type { LocalRecord } from "../model/record.ts";
import { usePage } from "./page.ts";

/** The records that have come, so that what is drawn after that has its record at once. */
const arrived = new WeakMap<Promise<LocalRecord>, LocalRecord>();

/**
 * The outline until the whole record is there, for what is of use without the prose and says more with it. In a page that is
 * taken over it begins with the outline, as on the server.
 */
export function useRecordSoFar(): RecordOutline {
  const { record, prose } = usePage();
  const subscribe = useCallback(
    (listener: () => void) => {
      let isGone = false;
      if (prose instanceof Promise) {
        prose.then(
          (whole) => {
            arrived.set(prose, whole);
            if (!isGone) listener();
          },
          // Whoever loads it says so.
          () => undefined,
        );
      }
      return () => {
        isGone = true;
      };
    },
    [prose],
  );
  return useSyncExternalStore(
    subscribe,
    () => (prose instanceof Promise ? (arrived.get(prose) ?? record) : prose),
    () => record,
  );
}
