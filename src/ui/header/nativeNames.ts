import type { Language } from "../../model/language.ts";

/** Each language in its own words, whatever the page's language is. */
export const NATIVE: Readonly<Record<Language, { readonly name: string; readonly code: string }>> = {
  en: { name: "English", code: "EN" },
  ja: { name: "日本語", code: "日本語" },
  ru: { name: "Русский", code: "RU" },
};
