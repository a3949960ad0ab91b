/** The sentence of a document that is most like some words that are no longer in it. */
import type { Source } from "../../model/sources/source.ts";
import { likeness } from "../../text/likeness.ts";

/** Below this two sentences have little but their language in common. */
const minLikeness = 0.4;

/** @returns null if no sentence is similar enough (0.4 of 1). */
export function nearestSentence(source: Source, words: string) {
  let best: { readonly id: string; readonly text: string } | null = null;
  let highest = minLikeness;
  for (const { id, start, end } of source.sentences) {
    const text = source.text.slice(start, end);
    const like = likeness(words, text);
    if (like <= highest) continue;
    highest = like;
    best = { id, text };
  }
  return best;
}
