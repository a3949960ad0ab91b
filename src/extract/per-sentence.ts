/** Keeps what is worked out of a sentence, so that every rule may ask for it again at no cost. */
import type { Language } from "../model/language.ts";
import type { Sentence, Source } from "../model/source.ts";

type Work<T> = (source: Source, sentence: Sentence, language: Language) => T;

/** Kept by source, in one list each: a weak map of all sentences costs as much as some of the work it saves. */
export function perSentence<T extends object>(work: Work<T>): Work<T> {
  const known = new WeakMap<Source, (T | undefined)[]>();
  return (source, sentence, language) => {
    let made = known.get(source);
    if (made === undefined) {
      made = source.sentences.map(() => undefined);
      known.set(source, made);
    }
    const at = sentenceIndex(sentence);
    const cached = made[at];
    if (cached !== undefined) return cached;
    const result = work(source, sentence, language);
    made[at] = result;
    return result;
  };
}

/** The place of a sentence in its source: "s1" is the first. */
export function sentenceIndex({ id }: Sentence): number {
  return Number(id.slice(1)) - 1;
}
