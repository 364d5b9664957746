/** What somebody who mistyped a word, or had it from an old link, is likely to have meant. */

/** The share of a word's letters that may be wrong. */
const MOST_WRONG = 0.34;

/** The word most like `text`, if one is alike enough; else null. */
export function nearestOf(words: readonly string[], text: string): string | null {
  const typed = text.trim().toLowerCase();
  const far = words.map((word) => ({ word, edits: typed.length > 2 * word.length ? word.length : editsBetween(word, typed) }));
  const [nearest] = far.toSorted((one, other) => one.edits - other.edits);
  return nearest !== undefined && nearest.edits <= nearest.word.length * MOST_WRONG ? nearest.word : null;
}

/** How many letters must be put in, taken out or changed (Levenshtein's distance). */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, against] of [...other].entries()) {
      const change = (row[at] ?? 0) + (letter === against ? 0 : 1);
      next.push(Math.min(change, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
