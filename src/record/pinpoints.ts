/** Builders for the pinpoint of a citation: the same place in a source, as each language writes it. */
import type { Text } from "../model/language.ts";

/** The source's own words for a place, where no builder fits: a heading, "preface". */
export function place(en: string, ja: string, ru: string): Text {
  return { en, ja, ru };
}

/** An article numbered in arabic figures, with a paragraph where there is one: `article("2(c)")`. */
export function article(number: number | string): Text {
  return { en: `Art. ${number}`, ja: `第${inJapanese(number, "条")}`, ru: `ст. ${number}` };
}

/** An article that the text numbers in Roman figures: Portsmouth, Art. IX. */
export function romanArticle(roman: string, number: number): Text {
  return { en: `Art. ${roman}`, ja: `第${number}条`, ru: `ст. ${roman}` };
}

/** The treaty of 1875 counts its articles with a word of its own in Japanese. */
export function clause1875(roman: string, kanji: string, number: number): Text {
  return { en: `Art. ${roman}`, ja: `第${kanji}款`, ru: `ст. ${number}` };
}

/** A numbered paragraph of a declaration, directive or agreement: `paragraph("3(c)")`. */
export function paragraph(number: number | string): Text {
  return { en: `para. ${number}`, ja: `第${inJapanese(number, "項")}`, ru: `п. ${number}` };
}

/** The declaration of 1956 is cited by articles in English and by items in Japanese and Russian. */
export function item1956(number: number): Text {
  return { en: `Art. ${number}`, ja: `第${number}項`, ru: `п. ${number}` };
}

export function page(number: number | string): Text {
  return { en: `p. ${number}`, ja: `${String(number).replace("–", "〜")}頁`, ru: `с. ${number}` };
}

/** A numbered answer in a government's written reply to a question in parliament. */
export function answer(number: number | string): Text {
  return { en: `answer ${number}`, ja: `答弁${String(number).replace("–", "〜")}`, ru: `ответ ${number}` };
}

/** `2(c)` with `条` is `2条（c）`: the counter follows the number, not the letter. */
function inJapanese(number: number | string, counter: string): string {
  const parts = /^(\d+)(.*)$/.exec(String(number));
  if (!parts) return `${number}${counter}`;
  const [, digits = "", letter = ""] = parts;
  return `${digits}${counter}${letter.replace("(", "（").replace(")", "）")}`;
}
