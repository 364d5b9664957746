/** Loads the words for a comparison one language at a time, apart from those that a page begins with. */
import type { Language } from "../../model/language.ts";
import type { ComparisonMessages } from "./messages.ts";

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly comparisonMessages: ComparisonMessages }>>> = {
  en: () => import("./en.ts"),
  ja: () => import("./ja.ts"),
  ru: () => import("./ru.ts"),
};

export async function loadComparisonMessages(language: Language): Promise<ComparisonMessages> {
  return (await LOADERS[language]()).comparisonMessages;
}
