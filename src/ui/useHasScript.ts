import { useSyncExternalStore } from "react";

/** Whether a script draws the page: false in what is rendered beforehand, and while the browser takes that over. */
export function useHasScript(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
