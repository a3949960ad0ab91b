/** Tells the counts that say a number of people, in digits or as a class word, from those that say only that it happened. */
import type { Count } from "./count.ts";

/** Words without a number (`many`, `some`) have a low bound by logic alone: nothing to draw, so only listed. */
export function hasNumber(count: Count): boolean {
  if (count.rule === "R11a" || count.rule === "R11c") return false;
  return count.low !== null || count.high !== null;
}
