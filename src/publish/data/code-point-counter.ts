/** Counts in Unicode code points, as Web Annotation wants them, where everything else counts UTF-16 code units. */

/** A function from an offset in code units of `text` to the offset in code points. */
export function codePointCounter(text: string): (unit: number) => number {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(index);
  if (pairs.length === 0) return (unit) => unit;
  return (unit) => unit - countBelow(pairs, unit);
}

/** How many of the sorted numbers are below `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
