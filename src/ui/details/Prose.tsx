import type { Language } from "../../model/language.ts";

/** Runs of writing that a reader of another language meets inside a sentence: East Asian and Cyrillic. */
const RUNS =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々・〜]*)|(\p{Script=Cyrillic}+(?:[ -]\p{Script=Cyrillic}+)*)/gu;

interface Run {
  readonly at: number;
  readonly text: string;
  readonly lang: "ja" | "ru" | null;
}

function runsOf(text: string, language: Language): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(RUNS)) {
    const lang = match[1] === undefined ? "ru" : "ja";
    if (lang === language) continue;
    if (match.index > end) runs.push({ at: end, text: text.slice(end, match.index), lang: null });
    runs.push({ at: match.index, text: match[0], lang });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ at: end, text: text.slice(end), lang: null });
  return runs;
}

/** A text of the record, with words in another script marked as being in another language. */
export function Prose({ text, language }: { readonly text: string; readonly language: Language }) {
  return runsOf(text, language).map((run) =>
    run.lang === null ? (
      run.text
    ) : (
      <span key={run.at} lang={run.lang}>
        {run.text}
      </span>
    ),
  );
}
