/** Counts in Unicode code points, as Web Annotation wants them, where everything else counts UTF-16 code units. */
import { bisect } from "../../text/bisect.ts";

/** A function from an offset in code units of `text` to the offset in code points. */
export function codePointCounter(text: string): (unit: number) => number {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(index);
  if (pairs.length === 0) return (unit) => unit;
  return (unit) => unit - bisect(pairs.length, (i) => pairs[i]! < unit);
}
