/**
 * Serves the record one language at a time, so that a page carries no other language's texts: whole but for what stories tell as
 * `virtual:record/en` and so on, its outline, which the map needs first, as `virtual:outline/en`, and the stories as `virtual:stories/en`.
 */
import type { Plugin } from "vite";
import { LANGUAGES, type Localised, localise } from "../../src/model/language.ts";
import { outlineOf, outlineOfStories } from "../../src/model/outline.ts";
import { type HistoricalRecord, storyTextsOf } from "../../src/model/record.ts";
import { record } from "../../src/record/index.ts";

type Whole = Localised<HistoricalRecord>;

const MODULES: Readonly<Record<string, (whole: Whole) => unknown>> = {
  "virtual:record/": (whole) => ({ ...whole, stories: outlineOfStories(whole.stories) }),
  "virtual:outline/": outlineOf,
  "virtual:stories/": storyTextsOf,
};

export function recordModules(): Plugin {
  return {
    name: "four-islands:record-modules",
    resolveId: (id) => (Object.keys(MODULES).some((prefix) => id.startsWith(prefix)) ? `\0${id}` : null),
    load(id) {
      for (const [prefix, partOf] of Object.entries(MODULES)) {
        const language = LANGUAGES.find((candidate) => id === `\0${prefix}${candidate}`);
        if (!language) continue;
        // A string parsed at run time starts faster than the same object as code.
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(partOf(localise(record, language))))});`;
      }
      return null;
    },
  };
}
