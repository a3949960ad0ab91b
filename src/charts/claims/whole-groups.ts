/**
 * Chooses what is drawn where not all can be, without choosing between rivals: groups that belong together (the figures
 * of one event, the statements of one ceasefire) are drawn whole or not at all.
 */

export interface Group<T> {
  /** In the order in which they are drawn. */
  readonly items: readonly T[];
  /** What stands for a group that is too large to be drawn at all: its ends, so that neither side is preferred. */
  readonly ends: readonly T[];
}

/**
 * At most `max` items of whole groups, which are tried in their order; of a group that could never fit, its ends.
 * @returns for each group what is drawn of it.
 */
export function wholeGroups<T>(groups: readonly Group<T>[], max: number): readonly (readonly T[])[] {
  let left = max;
  return groups.map(({ items, ends }) => {
    const wanted = items.length > max ? ends : items;
    if (wanted.length > left) return [];
    left -= wanted.length;
    return wanted;
  });
}

/** The least and the greatest of the items, in their own order. */
export function endsBy<T>(items: readonly T[], sizeOf: (item: T) => number): readonly T[] {
  const bySize = items.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const ends = new Set([bySize[0], bySize.at(-1)]);
  return items.filter((item) => ends.has(item));
}
