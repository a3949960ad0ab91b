/** All words of the site with how often they stand there, from which the query side mends typing mistakes. */
import type { SourceRecord } from "../../model/search-record.ts";
import type { SearchConcept } from "../../model/search-words.ts";
import type { WordKit } from "../words/read-text.ts";
import { shardOf } from "../words/shard-of.ts";
import { type Token, tokens } from "../words/tokens.ts";
import type { FoundPage } from "./page-records.ts";

/** Folded words and how often they stand on the site. */
export type Vocabulary = Readonly<Record<string, number>>;

const shortest = 3;

/** By first letter, so that a reader's mistake costs one small file even on a large site. Slight words are left out. */
export function vocabularyShards(
  sources: readonly SourceRecord[],
  pages: readonly FoundPage[],
  concepts: readonly SearchConcept[],
  kit: WordKit,
): ReadonlyMap<string, Vocabulary> {
  const counts = new Map<string, number>();
  const add = (word: Token) => {
    if (word.value !== null || word.fold.length < shortest || kit.slight.has(word.spelling)) return;
    counts.set(word.fold, (counts.get(word.fold) ?? 0) + 1);
  };
  const addText = (text: string) => tokens(text).forEach(add);
  for (const { sentences } of sources)
    for (const { text, translations } of sentences) [text, ...Object.values(translations)].forEach(addText);
  for (const { record } of pages) Object.values(record.title).forEach(addText);
  for (const { name, forms } of concepts) [...Object.values(name), ...Object.values(forms)].forEach(addText);
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const shards = Map.groupBy(sorted, ([word]) => shardOf(word));
  return new Map([...shards].map(([letter, list]) => [letter, Object.fromEntries(list)]));
}
