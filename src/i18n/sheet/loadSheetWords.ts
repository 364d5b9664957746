/** Loads the words of the lesson sheet one language at a time, with those of stories and comparisons that it needs. */
import type { Language } from "../../model/language.ts";
import { loadComparisonMessages } from "../comparison/loadComparisonMessages.ts";
import { loadStoryMessages } from "../story/loadStoryMessages.ts";
import type { SheetMessages, SheetWords } from "./messages.ts";

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly sheetMessages: SheetMessages }>>> = {
  en: () => import("./en.ts"),
  ja: () => import("./ja.ts"),
  ru: () => import("./ru.ts"),
};

export async function loadSheetWords(language: Language): Promise<SheetWords> {
  const [{ sheetMessages: sheet }, story, comparison] = await Promise.all([
    LOADERS[language](),
    loadStoryMessages(language),
    loadComparisonMessages(language),
  ]);
  return { sheet, story, comparison };
}
