/** Other readings of a query that found nothing: its typing mistakes corrected from the words of the site, its tones dropped. */

import { editDistance, shortestCorrected } from "../../words/edit-distance.ts";
import { fold } from "../../words/fold.ts";
import { shardOf } from "../../words/shard-of.ts";
import type { Token } from "../../words/tokens.ts";
import { tokens } from "../../words/tokens.ts";
import type { Query } from "../query/query.ts";
import { type Engine, standsSomewhere } from "./find-sentences.ts";

/** Words of the site under a first letter, with how often they are there. */
export type LoadVocabulary = (shard: string) => Promise<Readonly<Record<string, number>>>;

/** More candidates than this for one word are no correction but guessing. */
const choices = 4;

export interface SpellingCorrection {
  readonly text: string;
  /** Words that were replaced and are too short to stand for themselves: they must be next to their neighbours. */
  readonly short: boolean;
}

/** Queries to try instead, the likeliest first. */
export async function spellingCorrections(
  engine: Engine,
  query: Query,
  load: LoadVocabulary,
): Promise<readonly SpellingCorrection[]> {
  const unknown = await unknownWords(engine, query, load);
  const untoned = withoutTones(query);
  if (unknown.length === 0) return untoned;
  if (unknown.some(({ fold: typed }) => typed.length < shortestCorrected)) return untoned;
  const several = query.units.length > 1;
  const found = await Promise.all(
    unknown.map(async (word) => nearest(word, await load(shardOf(word.fold)), several)),
  );
  if (found.some((list) => list.length === 0)) return untoned;
  const corrected = Array.from({ length: choices }, (_, choice) => {
    const picks = new Map(
      unknown.map((word, i) => [word.fold, found[i]![Math.min(choice, found[i]!.length - 1)]!]),
    );
    const short = [...picks.keys()].some((typed) => typed.length < 5);
    return { text: replaceWords(query.text, picks), short };
  });
  return [...new Map(corrected.map((one) => [one.text, one])).values()];
}

/** Words that neither the index nor the vocabulary of the site has in any form. */
export async function unknownWords(
  engine: Engine,
  query: Query,
  load: LoadVocabulary,
): Promise<readonly Token[]> {
  const all = query.units.map(async (unit, at) => {
    if (unit.kind !== "word" || unit.isStopWord) return [];
    const mendable = unit.word.fold.length >= shortestCorrected;
    if (mendable && unit.word.fold in (await load(shardOf(unit.word.fold)))) return [];
    // a query of this word alone has found nothing; with other marks it may
    const isAlone = query.units.length === 1 && unit.word.spelling === unit.word.fold;
    return !isAlone && (await standsSomewhere(engine, query, at)) ? [] : [unit.word];
  });
  return (await Promise.all(all)).flat();
}

/** Fewest slips first, then the more frequent word, then the alphabet. */
function nearest(
  word: Token,
  vocabulary: Readonly<Record<string, number>>,
  several: boolean,
): readonly string[] {
  return Object.entries(vocabulary)
    .flatMap(([meant, times]) => {
      const n = editDistance(word.fold, meant, several);
      return n === null ? [] : [{ meant, n, times }];
    })
    .sort((a, b) => a.n - b.n || b.times - a.times || (a.meant < b.meant ? -1 : 1))
    .slice(0, choices)
    .map(({ meant }) => meant);
}

function replaceWords(text: string, picks: ReadonlyMap<string, string>): string {
  let corrected = "";
  let last = 0;
  for (const { start, end, fold: typed } of tokens(text)) {
    corrected += text.slice(last, start) + (picks.get(typed) ?? text.slice(start, end));
    last = end;
  }
  return corrected + text.slice(last);
}

/** "ngưng bán" for "ngừng bắn": the same letters with other marks, but only as a phrase. */
function withoutTones(query: Query): readonly SpellingCorrection[] {
  const plain = fold(query.text.toLowerCase());
  const several = query.units.length > 1 || plain.length > 5;
  return plain !== query.text.toLowerCase() && several ? [{ text: plain, short: true }] : [];
}
