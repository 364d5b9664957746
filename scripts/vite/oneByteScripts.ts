/**
 * A browser keeps the source of every script, in each frame of its own: with one byte for each character, or two for all of them as soon
 * as one needs it. Where that is for the sake of a few, they are written as escapes.
 */
import type { Plugin } from "vite";

/** Characters: below, there is little to be gained. */
const LEAST_LENGTH = 20_000;
/** An escape is six characters long. */
const MOST_GROWTH = 0.01;
/** With the backslashes before it: one that stands for the character itself must not be left before the escape. */
const WIDE = /(\\*)([\u0100-\uffff])/g;

export function oneByteScripts(): Plugin {
  return {
    name: "four-islands:one-byte-scripts",
    apply: "build",
    // After all that writes scripts.
    enforce: "post",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === "chunk") file.code = withoutFewWide(file.code);
        else if (file.fileName.endsWith(".js")) file.source = withoutFewWide(Buffer.from(file.source).toString());
      }
    },
  };
}

/** As it was, where wide characters are many or the script is short. */
export function withoutFewWide(code: string): string {
  const wide = code.match(WIDE)?.length ?? 0;
  if (code.length < LEAST_LENGTH || wide * 6 > code.length * MOST_GROWTH) return code;
  return code.replace(WIDE, (_, before: string, character: string) => {
    const pairs = before.slice(0, before.length - (before.length % 2));
    return `${pairs}\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
