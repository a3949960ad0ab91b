/**
 * A sentence with the annotations that the stages give it (a `Doc` of spaCy, one sentence long). This is the lowest
 * layer, its words; each room above adds its own: `DateAnalysis`, `SpeechAnalysis`, `NumberAnalysis` …
 */
import type { Language } from "../../model/language/language.ts";
import type { Sentence, Source } from "../../model/sources/source.ts";
import type { Span } from "../../model/span.ts";
import { bisectLeft, wordFrom } from "./nearby.ts";
import type { Quotation, SentenceWords } from "./sentence-words.ts";
import type { Word } from "./split-words.ts";

export interface TextAnalysis extends SentenceWords {
  readonly source: Source;
  /** The words of its language. */
  readonly language: Language;
  readonly sentence: Sentence;
  /** Its place in `all`. */
  readonly index: number;
  /** All sentences of the source, in the order of the text, this one among them. */
  readonly all: readonly TextAnalysis[];
  /** Written in capitals throughout, so that a capital tells no name. */
  readonly shouting: boolean;
  /** What it tells is by its own words no part of the fighting. */
  readonly unrelated: boolean;
}

/** Places in a list of words: `from` included, `to` excluded. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** The words of the sentence that lie inside a span of the text. */
export function wordsWithin(words: readonly Word[], span: Span): WordRange {
  const from = wordFrom(words, span.start);
  let to = wordFrom(words, span.end);
  if (to > from && words[to - 1]!.end > span.end) to -= 1;
  return { from, to: Math.max(from, to) };
}

/** Whether a word for "and" comes among the words `from` (included) to `to` (excluded). */
export function joinedByAnd({ words, language }: TextAnalysis, from: number, to: number): boolean {
  return words.slice(from, to).some(({ text }) => language.speech.ands.includes(text));
}

/** Offsets of words of the sentence. */
export function spanOfWords(words: readonly Word[], { from, to }: WordRange): Span {
  const start = words[from]?.start ?? 0;
  return { start, end: words[to - 1]?.end ?? start };
}

/** Whether a place inside a sentence is in a quotation. */
export function insideQuotation({ open, marks }: Quotation, place: number): boolean {
  return open !== (bisectLeft(marks, (mark) => mark, place) % 2 === 1);
}
