/** The word that somebody is likely to have meant who cut one short or mistyped its end; null where none begins like `text`. */
export function nearestOf(words: readonly string[], text: string): string | null {
  const typed = text.trim().toLowerCase();
  const [nearest] = words.toSorted((one, other) => alike(other, typed) - alike(one, typed));
  return nearest !== undefined && alike(nearest, typed) * 2 >= nearest.length ? nearest : null;
}

/** With how many of the same letters both begin. */
function alike(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}
