/** The words and the record's outline of any language: an author may want a map in another one than the page's. */
import extents from "virtual:geometry-outline";
import { loadMessages } from "../../i18n/loadMessages.ts";
import type { Language } from "../../model/language.ts";
import type { RecordOutline } from "../../model/outline.ts";
import { sceneOf } from "../../scene/sceneOf.ts";
import type { WordsIn } from "../../ui/share/wordsIn.ts";

const OUTLINES: Readonly<Record<Language, () => Promise<{ readonly default: RecordOutline }>>> = {
  en: () => import("virtual:outline/en"),
  ja: () => import("virtual:outline/ja"),
  ru: () => import("virtual:outline/ru"),
};

export const wordsIn: WordsIn = async (language) => {
  const [{ default: record }, messages] = await Promise.all([OUTLINES[language](), loadMessages(language)]);
  return { language, record, messages, sceneOf: (view, today) => sceneOf(record, extents, view, { language, today }) };
};
