/** Loads the words of a frame's map one language at a time, apart from those that a page begins with. */
import type { Language } from "../../../model/language.ts";
import type { FrameMapMessages } from "./messages.ts";

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly frameMapMessages: FrameMapMessages }>>> = {
  en: () => import("./en.ts"),
  ja: () => import("./ja.ts"),
  ru: () => import("./ru.ts"),
};

export async function loadFrameMapMessages(language: Language): Promise<FrameMapMessages> {
  return (await LOADERS[language]()).frameMapMessages;
}
