/** Loads the words of the published data one language at a time, apart from those that a page begins with. */
import type { Language } from "../../../model/language.ts";
import type { DataContentsMessages } from "./messages.ts";

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly dataContentsMessages: DataContentsMessages }>>> = {
  en: () => import("./en.ts"),
  ja: () => import("./ja.ts"),
  ru: () => import("./ru.ts"),
};

export async function loadDataContents(language: Language): Promise<DataContentsMessages> {
  return (await LOADERS[language]()).dataContentsMessages;
}
