/** All words of the site with how often they are there, from which the query side mends typing mistakes. */
import type { SearchConcept } from "../../model/search/search-words.ts";
import type { Dictionary } from "../words/read-text.ts";
import { shardOf } from "../words/shard-of.ts";
import { type Token, tokens } from "../words/tokens.ts";
import type { FoundPage } from "./found-page.ts";

/** Folded words and how often they are on the site. */
type WordCounts = Readonly<Record<string, number>>;

export interface Vocabulary {
  addWords(words: readonly Token[]): void;
  addNames(pages: readonly FoundPage[], concepts: readonly SearchConcept[]): void;
  /** By first letter, so that a reader's mistake costs one small file even on a large site. */
  shards(): ReadonlyMap<string, WordCounts>;
}

const shortest = 3;

/** Counts as the documents are read. Slight words are left out. */
export function vocabulary(dictionary: Dictionary): Vocabulary {
  const counts = new Map<string, number>();
  const addWords = (words: readonly Token[]) => {
    for (const { value, fold, spelling } of words)
      if (value === null && fold.length >= shortest && !dictionary.stopWords.has(spelling))
        counts.set(fold, (counts.get(fold) ?? 0) + 1);
  };
  const addText = (text: string) => addWords(tokens(text));
  return {
    addWords,
    addNames: (pages, concepts) => {
      for (const { record } of pages) for (const title of Object.values(record.title)) addText(title);
      for (const { name, forms } of concepts)
        for (const form of [...Object.values(name), ...Object.values(forms)]) addText(form);
    },
    shards: () => {
      const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
      const shards = Map.groupBy(sorted, ([word]) => shardOf(word));
      return new Map([...shards].map(([letter, list]) => [letter, Object.fromEntries(list)]));
    },
  };
}
