/** Days, months and years as each language writes them, always in UTC, so that no time zone can shift a day. */
import type { WordsMessages } from "../../i18n/words/messages.ts";
import { type IsoDate, utcOf } from "../../model/date.ts";
import type { Language } from "../../model/language.ts";
import { LOCALES } from "./context.ts";

const MONTH = { month: "long", year: "numeric", timeZone: "UTC" } as const;
const SPANS = { day: { ...MONTH, day: "numeric" }, month: MONTH } as const;

/** Making a format costs a hundred times as much as using it, and every page has hundreds of dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, span: keyof typeof SPANS): Intl.DateTimeFormat {
  const key = `${language} ${span}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], SPANS[span]);
  formats.set(key, format);
  return format;
}

/** "19 October 1956", "1956年10月19日", "19 октября 1956 г.". */
export function formatDate(date: IsoDate, language: Language): string {
  return formatOf(language, "day").format(utcOf(date));
}

/** A date as exact as the source gives it (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`); any other text stays as it is. */
export function formatPartialDate(text: string, language: Language, words: Pick<WordsMessages, "date">): string {
  if (/^\d{4}$/.test(text)) return words.date.year(text);
  if (/^\d{4}-\d{2}$/.test(text)) return formatOf(language, "month").format(utcOf(`${text}-01`));
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text, language) : text;
}

/**
 * Days from `from` to `until`, both inclusive; "1884" for a whole year, which is as exact as its sources are. Not by
 * `Intl.DateTimeFormat.formatRange`, which versions of the same engine write differently.
 */
export function formatSpan(from: IsoDate, until: IsoDate | undefined, language: Language, words: Pick<WordsMessages, "date">): string {
  if (until === undefined) return formatDate(from, language);
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && until === `${year}-12-31`) return words.date.year(year);
  return words.date.period(formatDate(from, language), formatDate(until, language));
}
