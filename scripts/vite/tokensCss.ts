/**
 * Writes the colour tokens as custom properties, so that the style sheets and the map share one owner: `virtual:tokens.css`, and once
 * more as `virtual:sheet-tokens.css` for the pages of stories, which share no file with the others.
 */
import type { Plugin } from "vite";
import { type Theme, TOKENS } from "../../src/scene/tokens.ts";

const IDS = ["virtual:tokens.css", "virtual:sheet-tokens.css"];

function declarations(theme: Theme): string {
  return [`color-scheme:${theme}`, ...Object.entries(TOKENS[theme]).map(([token, color]) => `--${token}:${color}`)].join(";");
}

/** Paper is light, whatever the screen is. */
export function tokensCss(): Plugin {
  return {
    name: "four-islands:tokens-css",
    resolveId: (id) => (IDS.includes(id) ? id : null),
    load: (id) =>
      IDS.includes(id)
        ? `:root{${declarations("light")}}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${declarations("dark")}}}
@media screen{:root[data-theme=dark]{${declarations("dark")}}}`
        : null,
  };
}
