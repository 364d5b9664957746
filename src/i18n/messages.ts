/** The interface's own words in one language. A missing key does not compile. */
import type { Language } from "../model/language.ts";
import type { InterfaceMessages } from "./interface/messages.ts";
import type { WordsMessages } from "./words/messages.ts";

export interface Messages {
  /** Sentences about the record: effects, control, dates, summaries. */
  readonly words: WordsMessages;
  /** Names of buttons, panels and states. */
  readonly interface: InterfaceMessages;
}

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly default: Messages }>>> = {
  en: () => import("./en.ts"),
  ja: () => import("./ja.ts"),
  ru: () => import("./ru.ts"),
};

/** Loads one language; the other two stay on the server until they are chosen. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (await LOADERS[language]()).default;
}
