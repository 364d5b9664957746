/** The panel of a story, in each language; it comes when one is opened. */
import type { Language, PerLanguage } from "../../model/language.ts";
import { type LaterPart, laterPart } from "../../ui/laterPart.tsx";

export const storyPart: PerLanguage<LaterPart<object>> = { en: partIn("en"), ja: partIn("ja"), ru: partIn("ru") };

function partIn(language: Language): LaterPart<object> {
  return laterPart(async () => (await import("./loadStory.ts")).loadStory(language));
}
