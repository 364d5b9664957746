/** Loads the words with which a view is passed on one language at a time, apart from those that a page begins with. */
import type { Language } from "../../model/language.ts";
import type { ShareMessages } from "./messages.ts";

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly shareMessages: ShareMessages }>>> = {
  en: () => import("./en.ts"),
  ja: () => import("./ja.ts"),
  ru: () => import("./ru.ts"),
};

export async function loadShareMessages(language: Language): Promise<ShareMessages> {
  return (await LOADERS[language]()).shareMessages;
}
