/** What the dialog and the section hold, in each language: code and words are fetched together, when a reader is about to see them. */
import { loadDataContents } from "../../i18n/data/contents/loadDataContents.ts";
import type { Language, PerLanguage } from "../../model/language.ts";
import { type LaterPart, laterPart } from "../laterPart.tsx";

export const dataPart: PerLanguage<LaterPart<object>> = { en: partIn("en"), ja: partIn("ja"), ru: partIn("ru") };

function partIn(language: Language): LaterPart<object> {
  return laterPart(async () => {
    const [{ DataContents }, words] = await Promise.all([import("./DataContents.tsx"), loadDataContents(language)]);
    return () => <DataContents words={words} />;
  });
}
