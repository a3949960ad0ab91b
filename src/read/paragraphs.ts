/** The paragraphs of a text: its lines that are not blank, without the white space around them. */
import type { Span } from "../model/span.ts";

export function paragraphs(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf("\n", at);
    const stop = next === -1 ? text.length : next;
    const line = text.slice(at, stop);
    const start = at + (line.length - line.trimStart().length);
    const end = at + line.trimEnd().length;
    if (end > start) found.push({ start, end });
    at = stop + 1;
  }
  return found;
}
