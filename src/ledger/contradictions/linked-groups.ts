/** Joins things that are paired into groups: whatever shares a member is one group. */

/**
 * @param keyOf items of one key are paired alike: one of them is compared for all, so that a thousand documents that say
 * the same cost no more than one.
 * @returns the groups in the order of their first members, members in the order of the list; what has no pair is in none.
 */
export function linkedGroups<T>(
  items: readonly T[],
  pairs: (items: readonly T[]) => Iterable<readonly [T, T]>,
  keyOf: (item: T) => string,
): readonly (readonly T[])[] {
  const heads = new Map<string, T>();
  for (const item of items) if (!heads.has(keyOf(item))) heads.set(keyOf(item), item);
  const parent = new Map<T, T>();
  const root = (item: T): T => {
    let at = item;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    parent.set(item, at);
    return at;
  };
  for (const [a, b] of pairs([...heads.values()])) {
    const [one, other] = [root(a), root(b)];
    if (one !== other) parent.set(other, one);
  }
  const headOf = (item: T) => heads.get(keyOf(item))!;
  const paired = items.filter((item) => parent.has(headOf(item)));
  return [...Map.groupBy(paired, (item) => root(headOf(item))).values()];
}
