/** The word that begins most like `text`, as that of somebody does who cut it short or mistyped its end; of equals the first. */
export function nearestOf(words: readonly string[], text: string): string | null {
  const typed = text.trim().toLowerCase();
  const [nearest = null] = words.toSorted((one, other) => alike(other, typed) - alike(one, typed));
  return nearest;
}

/** With how many of the same letters both begin. */
function alike(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}
