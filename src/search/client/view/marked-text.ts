/** A text with the words found in it marked, on the right letters. */

import type { MatchRange } from "../match/match-text.ts";
import { element } from "./element.ts";

/** Words that are side by side are one mark; marks never overlap. */
export function joinedRanges(text: string, ranges: readonly MatchRange[]): readonly MatchRange[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && (start <= last.end || text.slice(last.end, start) === " "))
      last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

export function markedText(text: string, ranges: readonly MatchRange[]): readonly (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of joinedRanges(text, ranges)) {
    if (start > at) parts.push(text.slice(at, start));
    parts.push(element("mark", {}, text.slice(start, end)));
    at = end;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}
