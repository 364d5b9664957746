/** Turns the reader's choice of theme into the one in force, and tells the style sheets. */
import { useLayoutEffect, useSyncExternalStore } from "react";
import type { Theme } from "../scene/tokens.ts";
import type { ThemeChoice } from "../view/view.ts";

const DARK = "(prefers-color-scheme: dark)";

export function useTheme(choice: ThemeChoice): Theme {
  const prefersDark = useSyncExternalStore(followPreference, preference, onServer);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (choice === "auto") delete dataset["theme"];
    else dataset["theme"] = choice;
  }, [choice]);
  if (choice !== "auto") return choice;
  return prefersDark ? "dark" : "light";
}

function followPreference(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
function preference(): boolean {
  return window.matchMedia(DARK).matches;
}
/** Style sheets paint what was rendered beforehand, in whichever theme. */
function onServer(): boolean {
  return false;
}
