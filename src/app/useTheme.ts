/** Turns the reader's choice of theme into the one in force, and tells the style sheets. */
import { useLayoutEffect, useSyncExternalStore } from "react";
import type { Theme } from "../scene/tokens.ts";
import type { ThemeChoice } from "../view/view.ts";

const DARK = "(prefers-color-scheme: dark)";

export function useTheme(choice: ThemeChoice, browser: Window): Theme {
  const prefersDark = useSyncExternalStore(
    (changed) => {
      const query = browser.matchMedia(DARK);
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => browser.matchMedia(DARK).matches,
  );
  useLayoutEffect(() => {
    const { dataset } = browser.document.documentElement;
    if (choice === "auto") delete dataset["theme"];
    else dataset["theme"] = choice;
  }, [choice, browser]);
  if (choice !== "auto") return choice;
  return prefersDark ? "dark" : "light";
}
