/** The words of each sentence, cut once, and whether a quotation is open where it begins. */
import type { Sentence, Source } from "../../model/sources/source.ts";
import { bisectLeft } from "./nearby.ts";
import { perSource, sentenceIndex } from "./per-sentence.ts";
import { splitWords, type Word } from "./split-words.ts";

interface Cut {
  readonly words: readonly Word[];
  /** A quotation opened before in the same paragraph goes on. */
  readonly quoteOpen: boolean;
  /** It is still open at the end. */
  readonly quoteLeftOpen: boolean;
  /** Where quotation marks stand. */
  readonly quotes: readonly number[];
}

const cuts = perSource((source: Source): readonly Cut[] => {
  let paragraph = 0;
  let open = false;
  return source.sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) open = false;
    paragraph = sentence.paragraph;
    const words = splitWords(source.text, sentence);
    const quoteOpen = open;
    const quotes: number[] = [];
    for (const word of words) if (word.text === '"') quotes.push(word.start);
    if (quotes.length % 2 === 1) open = !open;
    return { words, quoteOpen, quoteLeftOpen: open, quotes };
  });
});

export function sentenceWords(source: Source, sentence: Sentence): readonly Word[] {
  return cuts(source)[sentenceIndex(sentence)]?.words ?? [];
}

export function quoteAround(
  source: Source,
  index: number,
): { readonly before: boolean; readonly after: boolean } {
  const cut = cuts(source)[index];
  return { before: cut?.quoteOpen ?? false, after: cut?.quoteLeftOpen ?? false };
}

/** Whether a place inside a sentence stands in a quotation. */
export function insideQuotation(source: Source, index: number, place: number): boolean {
  const cut = cuts(source)[index];
  if (cut === undefined) return false;
  const marks = bisectLeft(cut.quotes, (quote) => quote, place);
  return cut.quoteOpen !== (marks % 2 === 1);
}
