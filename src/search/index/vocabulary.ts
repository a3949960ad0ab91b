/** All words of the site with how often they stand there, from which the query side mends typing mistakes. */
import type { SearchRecord } from "../../model/search-record.ts";
import type { WordKit } from "../words/read-text.ts";
import { shardOf } from "../words/shard-of.ts";
import { type Token, tokens } from "../words/tokens.ts";

/** Folded words and how often they stand on the site. */
export type Vocabulary = Readonly<Record<string, number>>;

const shortest = 3;

/** By first letter, so that a reader's mistake costs one small file even on a large site. Slight words are left out. */
export function vocabularyShards(
  records: readonly SearchRecord[],
  forms: readonly string[],
  kit: WordKit,
): ReadonlyMap<string, Vocabulary> {
  const counts = new Map<string, number>();
  const add = (word: Token) => {
    if (word.value !== null || word.fold.length < shortest || kit.slight.has(word.spelling)) return;
    counts.set(word.fold, (counts.get(word.fold) ?? 0) + 1);
  };
  for (const record of records) for (const text of textsOf(record)) tokens(text).forEach(add);
  for (const form of forms) tokens(form).forEach(add);
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const shards = Map.groupBy(sorted, ([word]) => shardOf(word));
  return new Map([...shards].map(([letter, list]) => [letter, Object.fromEntries(list)]));
}

function textsOf(record: SearchRecord): readonly string[] {
  if (record.kind === "page") return Object.values(record.title);
  return record.sentences.flatMap(({ text, translations }) => [text, ...Object.values(translations)]);
}
