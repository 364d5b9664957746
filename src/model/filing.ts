/**
 * A filing sorts a list by a key of its items, once for as long as the list lives, so that asking of every territory or layer in
 * turn does not read the whole list each time. The lists of a record never change.
 */
export function filing<Base extends object, Key>(
  keyOf: (item: Base) => Key,
): <Item extends Base>(list: readonly Item[], key: Key) => readonly Item[] {
  const filed = new WeakMap<readonly Base[], ReadonlyMap<Key, readonly Base[]>>();
  return <Item extends Base>(list: readonly Item[], key: Key) => {
    const known = filed.get(list) ?? groupedBy(list, keyOf);
    filed.set(list, known);
    return (known.get(key) ?? []) as readonly Item[];
  };
}

/** The items under each key, both in the order in which they first came. */
export function groupedBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
