/** The items of a sorted list nearest to a place, found without walking the list: sentences can be very long. */
import { bisect } from "../../text/bisect.ts";
import type { Word } from "./split-words.ts";

/** At most `each` items that begin before `place` and as many that begin at or after it. */
export function nearby<T>(
  sorted: readonly T[],
  placeOf: (item: T) => number,
  place: number,
  each: number,
): readonly T[] {
  if (sorted.length <= each) return sorted;
  const at = bisectLeft(sorted, placeOf, place);
  return sorted.slice(Math.max(0, at - each), at + each);
}

/** Index of the first item that begins at or after `place`. */
export function bisectLeft<T>(sorted: readonly T[], placeOf: (item: T) => number, place: number): number {
  return bisect(sorted.length, (at) => placeOf(sorted[at]!) < place);
}

/** Index of the first word that begins at or after an offset: what rules ask most, so without a call for each step. */
export function wordFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
