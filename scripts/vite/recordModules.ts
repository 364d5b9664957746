/**
 * Serves the record one language at a time, so that a page carries no other language's texts: whole as `virtual:record/en` and so
 * on, and its outline, which the map needs first, as `virtual:outline/en`.
 */
import type { Plugin } from "vite";
import { LANGUAGES, localise } from "../../src/model/language.ts";
import { outlineOf } from "../../src/model/outline.ts";
import type { LocalRecord } from "../../src/model/record.ts";
import { record } from "../../src/record/index.ts";

const MODULES: Readonly<Record<string, (local: LocalRecord) => unknown>> = {
  "virtual:record/": (local) => local,
  "virtual:outline/": outlineOf,
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
