/** Breaks text into lines by a guess of its width: a picture has no layout of its own to do it. */
import { widthOf } from "../labelLayout.ts";

/** Signs that may not begin a line. */
const NOT_FIRST = /^[、。，．・：；）」』】〕ー)\],.:;!?]/;

/** Words keep together; Chinese characters and kana may part anywhere but before a closing sign. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const piece of text.match(/[^\s\u2e80-\uffef]+\s*|[\u2e80-\uffef]\s*|\s+/gu) ?? []) {
    const last = pieces.length - 1;
    if (last >= 0 && NOT_FIRST.test(piece)) pieces[last] += piece;
    else pieces.push(piece);
  }
  return pieces;
}

export function textWidth(text: string, size: number): number {
  return widthOf([{ text, lang: null }], size);
}

export function wrapText(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    if (line !== "" && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}
