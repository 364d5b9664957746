/** What every sentence is made from. A page's data is one; what repeats the record's own prose needs a whole record. */
import type { Messages } from "../../i18n/messages.ts";
import type { IsoDate } from "../../model/date.ts";
import type { Language } from "../../model/language.ts";
import type { RecordOutline } from "../../model/outline.ts";
import type { LocalRecord } from "../../model/record.ts";

export interface WordsContext<Record extends RecordOutline = RecordOutline> {
  readonly record: Record;
  readonly messages: Pick<Messages, "words">;
  readonly language: Language;
  readonly today: IsoDate;
}

export type ProseContext = WordsContext<LocalRecord>;

/** British dates and lists in English: day before month, no comma before "and". */
export const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", ja: "ja-JP", ru: "ru-RU" };

/** Making a format costs far more than using it. */
const lists = new Map<Language, Intl.ListFormat>();

/** "A, B and C". */
export function listText(items: readonly string[], language: Language): string {
  const format = lists.get(language) ?? new Intl.ListFormat(LOCALES[language], { type: "conjunction" });
  lists.set(language, format);
  return format.format(items);
}
