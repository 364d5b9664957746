/** Serves the record one language at a time, as `virtual:record/en` and so on, so that a page carries no other language's texts. */
import type { Plugin } from "vite";
import { LANGUAGES, localise } from "../../src/model/language.ts";
import { record } from "../../src/record/index.ts";

const PREFIX = "virtual:record/";

export function recordModules(): Plugin {
  return {
    name: "four-islands:record-modules",
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      const language = LANGUAGES.find((candidate) => id === `\0${PREFIX}${candidate}`);
      if (!language) return null;
      const json = JSON.stringify(localise(record, language));
      // A string parsed at run time starts faster than the same object as code.
      return `export default JSON.parse(${JSON.stringify(json)});`;
    },
  };
}
