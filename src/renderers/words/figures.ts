/** Measured and counted figures as text. */
import type { Language } from "../../model/language.ts";
import type { LocalFigure } from "../../model/record.ts";
import { LOCALES, type WordsContext } from "./context.ts";
import { formatPartialDate } from "./dates.ts";

/** Russian separates thousands only from five digits up. */
function numberText(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2, useGrouping: language === "ru" ? "min2" : "auto" }).format(
    value,
  );
}

/** "247.65 km²", "225–253 km²", or the words that stand for a figure. */
export function figureText({ language, messages }: Pick<WordsContext, "language" | "messages">, figure: LocalFigure): string {
  const { words } = messages;
  if (typeof figure.value === "string") return figure.value;
  const value =
    typeof figure.value === "number"
      ? numberText(figure.value, language)
      : words.range(numberText(figure.value[0], language), numberText(figure.value[1], language));
  return figure.unit === null ? value : words.unit[figure.unit](value);
}

/** When the figure was taken, "(15 August 1945)"; null for one without a date. */
export function figureDate({ language, messages }: Pick<WordsContext, "language" | "messages">, { asOf }: LocalFigure): string | null {
  return asOf === null ? null : messages.words.asOf(formatPartialDate(asOf, language, messages.words));
}
