/**
 * Sorts the bytes of a text by what follows them (the transform of Burrows and Wheeler): what comes before the same words stands together
 * then, and is mostly the same.
 */

export interface SortedBytes {
  readonly sorted: Uint8Array;
  /** The row of the whole text, whose byte before is none. */
  readonly row: number;
}

export function sortedBytes(bytes: Uint8Array): SortedBytes {
  const order = endingsInOrder(bytes);
  const sorted = new Uint8Array(bytes.length);
  let row = 0;
  let length = 0;
  const put = (at: number) => {
    sorted[length++] = bytes[at] ?? 0;
  };
  // The end of the text itself is the first of all endings.
  if (bytes.length > 0) put(bytes.length - 1);
  order.forEach((ending, at) => {
    if (ending === 0) row = at + 1;
    else put(ending - 1);
  });
  return { sorted, row };
}

/** Where each ending of the text begins, in the order of the endings: sorted by their first byte, then by twice as much each time. */
function endingsInOrder(bytes: Uint8Array): Int32Array {
  const length = bytes.length;
  let order = Int32Array.from(bytes.keys()).sort((one, other) => (bytes[one] ?? 0) - (bytes[other] ?? 0));
  /** From 1, the same for endings that are not told apart yet; that of the end itself is 0. */
  let ranks = ranksIn(
    order,
    (ending) => bytes[ending] ?? 0,
    () => 0,
    length,
  );
  for (let known = 1; known < length && ranks.highest < length; known *= 2) {
    const { of } = ranks;
    const rankOf = (ending: number) => of[ending] ?? 0;
    const next = new Int32Array(length);
    const taken = new Int32Array(length + 1);
    const place = (ending: number) => {
      const group = rankOf(ending);
      next[group - 1 + (taken[group] ?? 0)] = ending;
      taken[group] = (taken[group] ?? 0) + 1;
    };
    for (let ending = length - known; ending < length; ending += 1) place(ending);
    for (const ending of order) if (ending >= known) place(ending - known);
    order = next;
    ranks = ranksIn(order, rankOf, (ending) => rankOf(ending + known), length);
  }
  return order;
}

/** The place of the first ending of its like, from 1. */
function ranksIn(order: Int32Array, first: (ending: number) => number, second: (ending: number) => number, length: number) {
  const of = new Int32Array(length + 1);
  let groups = 0;
  let rank = 0;
  order.forEach((ending, at) => {
    const before = order[at - 1] ?? 0;
    if (at === 0 || first(ending) !== first(before) || second(ending) !== second(before)) {
      rank = at + 1;
      groups += 1;
    }
    of[ending] = rank;
  });
  return { of, highest: groups };
}
