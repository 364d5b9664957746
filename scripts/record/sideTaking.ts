/** Words that take a side. They may stand only inside text attributed to a party, or inside quotation marks as a text's own word. */
import type { Language } from "../../src/model/language.ts";

export const SIDE_TAKING: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\breturn(?:ed|s|ing)?\b/i,
    /\brestor(?:e[ds]?|ing|ation)\b/i,
    /\brecover(?:ed|s|y|ing)?\b/i,
    /\binherent/i,
    /\billegal/i,
    /\bunlawful/i,
    /\bseiz(?:e[ds]?|ing|ure)\b/i,
    /\bliberat/i,
    /\bunquestionabl/i,
    /\bprimordial/i,
    /\bso-called\b/i,
    /\brevanch/i,
    /\bannex/i,
    /\bgave back\b/i,
    /\bresults? of (?:the )?(?:second )?(?:world )?war\b/i,
    /\b(?:russian|japanese) islands\b/i,
  ],
  ja: [/返還/, /取り戻/, /奪還/, /固有/, /不法/, /占拠/, /奪[いっわ]/, /解放/, /いわゆる/, /併合/, /大戦の結果/],
  ru: [
    /возвра[тщ]/i,
    /исконн/i,
    /незаконн/i,
    /захват/i,
    /захвач/i,
    /освобо[жд]/i,
    /итог(?:и|ов|ам|ами) (?:второй )?(?:мировой )?войны/i,
    /реванш/i,
    /аннекс/i,
    /так называем/i,
    /(?:российские|японские) острова/i,
  ],
};

const QUOTED: Readonly<Record<Language, RegExp>> = { en: /[“"][^”"]*[”"]/g, ja: /[「『][^」』]*[」』]/g, ru: /[«„][^»“]*[»“]/g };

/** The side-taking words in `text` outside quotation marks. */
export function sideTakingIn(text: string, language: Language): readonly string[] {
  const own = text.replace(QUOTED[language], " ");
  return SIDE_TAKING[language].flatMap((word) => word.exec(own)?.[0] ?? []);
}
