/** Loads the interface's words one language at a time. */
import type { Language } from "../model/language.ts";
import type { Messages } from "./messages.ts";

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly default: Messages }>>> = {
  en: () => import("./en.ts"),
  ja: () => import("./ja.ts"),
  ru: () => import("./ru.ts"),
};

/** Loads one language; the other two stay on the server until they are chosen. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (await LOADERS[language]()).default;
}
