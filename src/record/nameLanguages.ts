/** The languages in which names of places are attested, as each reader calls them. */
import type { Text } from "../model/language.ts";

export const japanese: Text = { en: "Japanese", ja: "日本語", ru: "японский" };
export const russian: Text = { en: "Russian", ja: "ロシア語", ru: "русский" };
export const ainu: Text = { en: "Ainu", ja: "アイヌ語", ru: "айнский" };
