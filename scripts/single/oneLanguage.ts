/**
 * Gives a page that is one file the words of its language and no others, and the record once and whole, and leaves out what such a file
 * has no use for.
 */
import path from "node:path";
import type { Plugin } from "vite";
import { LANGUAGES, type Language } from "../../src/model/language.ts";

/** Modules of which nothing is ever called here: what they export is asked for all the same. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  // Another renderer than SVG, and its 1.6 MB.
  "src/renderers/maplibre/index.ts": "export const startMapLibre = null;",
  // There is nothing to fetch, nor to doubt.
  "src/geo/loadGeometry.ts": "export const loadGeometry = null;",
  // A file is no frame.
  "src/ui/share/EmbedPart.tsx": "export const EmbedPart = null;",
  "src/ui/share/story/StoryPart.tsx": "export const StoryPart = null;",
  "src/app/share/wordsIn.ts": "export const wordsIn = null;",
};

const NOTHING = "\0nothing";
const RECORD = "virtual:single/record";

/** `root` is the project's own folder. */
export function oneLanguage(root: string, language: Language): Plugin {
  const others = LANGUAGES.filter((other) => other !== language).join("|");
  const ofOthers = new RegExp(`^(?:\\./|virtual:(?:record|outline|stories)/)(?:${others})(?:\\.ts)?$`);
  return {
    name: "four-islands:one-language",
    enforce: "pre",
    async resolveId(id, importer, options) {
      if (ofOthers.test(id)) return NOTHING;
      if (id === "virtual:single/messages") return path.join(root, `src/i18n/${language}.ts`);
      if (id === RECORD || id === `virtual:stories/${language}`) return `\0${id}`;
      if (!id.startsWith(".")) return null;
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      const file = found === null ? "" : path.relative(root, found.id).replaceAll("\\", "/");
      return file in LEFT_OUT ? `\0left-out:${file}` : found;
    },
    load(id) {
      if (id === NOTHING) return "export default null;";
      // Stands before the code: see src/single/appScript.ts.
      if (id === `\0${RECORD}`) return "export default __RECORD__;";
      if (id === `\0virtual:stories/${language}`) {
        return `import whole from "${RECORD}"; import { storyTextsOf } from "/src/model/record.ts"; export default storyTextsOf(whole);`;
      }
      return id.startsWith("\0left-out:") ? (LEFT_OUT[id.slice("\0left-out:".length)] ?? null) : null;
    },
  };
}
