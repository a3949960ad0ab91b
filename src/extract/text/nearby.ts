/** The items of a sorted list nearest to a place, found without walking the list: sentences can be very long. */
import { bisect } from "../../text/bisect.ts";

/** At most `each` items that begin before `place` and as many that begin at or after it. */
export function nearby<T>(
  sorted: readonly T[],
  placeOf: (item: T) => number,
  place: number,
  each: number,
): readonly T[] {
  const at = bisectLeft(sorted, placeOf, place);
  return sorted.length <= each ? sorted : sorted.slice(Math.max(0, at - each), at + each);
}

/** Index of the first item that begins at or after `place`. */
export function bisectLeft<T>(sorted: readonly T[], placeOf: (item: T) => number, place: number): number {
  return bisect(sorted.length, (at) => placeOf(sorted[at]!) < place);
}
