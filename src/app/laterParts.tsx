/** What few readers open: a story, and what is said of two dates. Each comes when it is wanted, in the page's language. */
import type { ComponentType } from "react";
import type { Language, PerLanguage } from "../model/language.ts";
import { laterPart } from "../ui/laterPart.tsx";

type Load = (language: Language) => Promise<ComponentType>;

export const Story = inEachLanguage(async (language) => (await import("./story/loadStory.ts")).loadStory(language));
export const Comparison = inEachLanguage(async (language) => (await import("./comparison/loadComparison.tsx")).loadComparison(language));

/** What is said aloud of a comparison, with the words of its panel. */
export const comparisonVoice = async (language: Language) => (await import("./comparison/loadComparison.tsx")).loadVoice(language);

function inEachLanguage(load: Load): PerLanguage<ComponentType> {
  const { Part: en } = laterPart(() => load("en"));
  const { Part: ja } = laterPart(() => load("ja"));
  const { Part: ru } = laterPart(() => load("ru"));
  return { en, ja, ru };
}
