/** Joins things that are paired into groups: whatever shares a member is one group. */

/** The groups in the order of their first members, members in the order of the list; what has no pair is in none. */
export function linkedGroups<T>(
  items: readonly T[],
  pairs: (items: readonly T[]) => Iterable<readonly [T, T]>,
): readonly (readonly T[])[] {
  const parent = new Map<T, T>();
  const root = (item: T): T => {
    let at = item;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    parent.set(item, at);
    return at;
  };
  for (const [a, b] of pairs(items)) {
    const [one, other] = [root(a), root(b)];
    if (one !== other) parent.set(other, one);
  }
  const paired = items.filter((item) => parent.has(item));
  return [...Map.groupBy(paired, root).values()];
}
