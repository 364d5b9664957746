/** How to cite a view: in a sentence, as each language writes references, and for BibTeX. */
import type { CitationMessages } from "../../i18n/share/messages.ts";
import type { IsoDate } from "../../model/date.ts";
import type { Language } from "../../model/language.ts";
import { daysText, formatDate, layerText, listText, titleOf, type WordsContext } from "../../renderers/words/index.ts";
import { isComparing, type View } from "../../view/view.ts";

/** By what name the map goes, in every language. */
const AUTHOR = "Four Islands";

const BABEL: Readonly<Record<Language, string>> = { en: "english", ja: "japanese", ru: "russian" };

export interface CitedView {
  readonly view: Pick<View, "island" | "date" | "compare" | "layers">;
  /** In full, with the date in it whatever day it is. */
  readonly address: string;
  /** The address is the name of a file, and is on no web. */
  readonly isFile: boolean;
  /** The reader's day. */
  readonly accessed: IsoDate;
}

function partsOf(context: WordsContext, { view, address, isFile, accessed }: CitedView) {
  const { record, language } = context;
  const layers = view.layers.map((layer) => layerText(context, layer));
  return {
    author: AUTHOR,
    // The date stands by itself.
    title: titleOf(context, { island: view.island, date: context.today }),
    layers: layers.length === 0 ? null : listText(layers, language),
    version: record.version,
    knownTo: formatDate(record.knownTo, language),
    shown: daysText(context, view),
    isPair: isComparing(view),
    accessed: formatDate(accessed, language),
    address,
    isFile,
  };
}

export function citationOf(context: WordsContext, words: CitationMessages, cited: CitedView): string {
  return words.reference(partsOf(context, cited));
}

export function bibtexOf(context: WordsContext, words: CitationMessages, cited: CitedView): string {
  const parts = partsOf(context, cited);
  const { version, knownTo } = context.record;
  const fields: readonly (readonly [name: string, value: string])[] = [
    // Twice in braces: a name of a body is not one of a person.
    ["author", `{${latexText(parts.author)}}`],
    ["title", latexText(parts.title)],
    ["howpublished", latexText(words.kind)],
    ["version", latexText(version)],
    ["year", knownTo.slice(0, 4)],
    ["date", knownTo],
    ["note", latexText(words.note(parts))],
    ["langid", BABEL[context.language]],
    ...(cited.isFile ? [] : [["url", latexAddress(parts.address)] as const, ["urldate", cited.accessed] as const]),
  ];
  const { date, compare, island } = cited.view;
  const days = compare === null || !isComparing(cited.view) ? [date] : [date, compare].toSorted();
  const key = ["fourislands", ...days.map((day) => day.replaceAll("-", "")), ...(island === null ? [] : [island])].join("-");
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}`;
}

const LATEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // A backslash does not keep BibTeX from counting a brace.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};

/** Characters of any script stay as they are: the file is in UTF-8. */
function latexText(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, (char) => LATEX[char] ?? `\\${char}`);
}

/** BibTeX counts braces, and LaTeX reads the rest of an address as it stands. */
function latexAddress(address: string): string {
  return address.replaceAll("\\", "%5C").replaceAll("{", "%7B").replaceAll("}", "%7D");
}
