/** The documents laid out for work: each by its id, its sentences found by place or by id. */
import type { Sentence, Source } from "../../model/sources/source.ts";
import type { Span } from "../../model/span.ts";
import { bisect } from "../../text/bisect.ts";

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

/** The sentence that holds the first character of a span. */
export function sentenceAt(source: Source, span: Span): Sentence | undefined {
  const { sentences } = source;
  const sentence = sentences[bisect(sentences.length, (i) => sentences[i]!.end <= span.start)];
  return sentence !== undefined && sentence.start <= span.start ? sentence : undefined;
}
