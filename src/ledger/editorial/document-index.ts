/** The documents laid out for work: each by its id, its sentences found by place or by id. */
import type { Sentence, Source } from "../../model/sources/source.ts";
import type { Span } from "../../model/span.ts";

export interface DocumentIndex {
  readonly sources: readonly Source[];
  readonly source: (id: string) => Source | undefined;
  readonly sentence: (source: string, id: string) => Sentence | undefined;
}

export function documentIndexOf(sources: readonly Source[]): DocumentIndex {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return {
    sources,
    source: (id) => byId.get(id),
    // Ids count from s1, so the number is the place.
    sentence: (source, id) => byId.get(source)?.sentences[Number(id.slice(1)) - 1],
  };
}

/** The sentence that holds the first character of a stretch. */
export function sentenceAt(source: Source, span: Span): Sentence | undefined {
  let [low, high] = [0, source.sentences.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = source.sentences[middle]!;
    if (span.start < sentence.start) high = middle - 1;
    else if (span.start >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}
