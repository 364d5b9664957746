/** Whether the reader's system asks for more contrast. */
import { useSyncExternalStore } from "react";

const QUERY = "(prefers-contrast: more)";

export function useMoreContrast(): boolean {
  return useSyncExternalStore(subscribe, isWanted, () => false);
}

function isWanted(): boolean {
  return typeof matchMedia === "function" && matchMedia(QUERY).matches;
}

function subscribe(changed: () => void): () => void {
  if (typeof matchMedia !== "function") return () => undefined;
  const query = matchMedia(QUERY);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
