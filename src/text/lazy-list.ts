/** A list whose items are made when they are asked for: of thousands of rows a page shows the first hundred. */
export interface LazyList<T> {
  readonly length: number;
  /** The items from one place up to another, as of an array; all of them where no place is given. */
  readonly slice: (from?: number, to?: number) => readonly T[];
}

/** @param make called for an item each time it is asked for. */
export function lazyList<S, T>(items: readonly S[], make: (item: S) => T): LazyList<T> {
  return { length: items.length, slice: (from, to) => items.slice(from, to).map(make) };
}
