/**
 * Keeps what is worked out of a source or of its sentences, so that every rule may ask for it again at no cost. It is
 * kept until another source is read, and no longer: documents are read one after the other, and what a weak map holds
 * outlives them by far in a collector that sorts by age.
 */
import type { Language } from "../../model/language.ts";
import type { Sentence, Source } from "../../model/sources/source.ts";

export function perSource<T, L = void>(
  work: (source: Source, language: L) => T,
): (source: Source, language: L) => T {
  let kept: { readonly source: Source; readonly made: T } | null = null;
  return (source, language) => {
    if (kept === null || kept.source !== source) kept = { source, made: work(source, language) };
    return kept.made;
  };
}

type Work<T> = (source: Source, sentence: Sentence, language: Language) => T;

export function perSentence<T extends object>(work: Work<T>): Work<T> {
  const known = perSource(({ sentences }: Source) =>
    new Array<T | undefined>(sentences.length).fill(undefined),
  );
  return (source, sentence, language) => {
    const made = known(source);
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
  let n = 0;
  for (let at = 1; at < id.length; at += 1) n = n * 10 + id.charCodeAt(at) - 48;
  return n - 1;
}
