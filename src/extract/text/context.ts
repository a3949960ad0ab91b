/** What a rule may look at while it reads one sentence: the source around it and the words of its language. */
import type { Language } from "../../model/language.ts";
import type { Sentence, Source } from "../../model/sources/source.ts";

export interface Context {
  readonly source: Source;
  readonly language: Language;
  /** The sentence being read. */
  readonly sentence: Sentence;
  /** Its place in `sentences`. */
  readonly index: number;
  /** All sentences of the source, in the order of the text. */
  readonly sentences: readonly Sentence[];
}

/** One context a sentence, in the order of the text. */
export function contexts(source: Source, language: Language): readonly Context[] {
  const { sentences } = source;
  return sentences.map((sentence, index) => ({ source, language, sentence, index, sentences }));
}
