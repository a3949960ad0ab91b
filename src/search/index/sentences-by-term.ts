/** The sentences that name each thing of the lexicon: the glossary's way into the documents, without a script. */

import type { SearchConcept } from "../../model/search/search-words.ts";
import { isShown } from "../../model/sources/is-shown.ts";
import type { SourceEntry } from "../../model/sources/source-entry.ts";
import { conceptIndex, conceptsIn } from "../words/concept-index.ts";
import { tokens } from "../words/tokens.ts";

export interface NamedIn {
  readonly source: string;
  readonly sentence: string;
}

export interface Limits {
  /** Sentences kept for one term. */
  readonly each: number;
  /** Sentences looked at in all: in a corpus of thousands the search has the rest. */
  readonly all: number;
}

/** By the id of the lexicon entry, in the order of the documents. */
export function sentencesByTerm(
  concepts: readonly SearchConcept[],
  sources: Iterable<SourceEntry>,
  limits: Limits,
): ReadonlyMap<string, readonly NamedIn[]> {
  const index = conceptIndex(concepts);
  const found = new Map<string, NamedIn[]>(concepts.map(({ id }) => [id, []]));
  let looked = 0;
  for (const source of sources) {
    for (const sentence of source.sentences) {
      if (looked++ >= limits.all) return found;
      if (!isShown(source.rights, sentence)) continue;
      const text = source.text.slice(sentence.start, sentence.end);
      for (const id of new Set(
        conceptsIn(text, tokens(text), source.language, index).map((mention) => mention.id),
      )) {
        const list = found.get(id);
        if (list && list.length < limits.each) list.push({ source: source.id, sentence: sentence.id });
      }
    }
  }
  return found;
}
