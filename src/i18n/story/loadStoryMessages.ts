/** Loads the words around stories one language at a time, apart from those that a page begins with. */
import type { Language } from "../../model/language.ts";
import type { StoryMessages } from "./messages.ts";

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly storyMessages: StoryMessages }>>> = {
  en: () => import("./en.ts"),
  ja: () => import("./ja.ts"),
  ru: () => import("./ru.ts"),
};

export async function loadStoryMessages(language: Language): Promise<StoryMessages> {
  return (await LOADERS[language]()).storyMessages;
}
