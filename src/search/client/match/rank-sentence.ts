/**
 * How well one sentence answers a query, over its own words and its translations. Own words as typed come first,
 * then other forms of them, then the same thing named otherwise or met in a translation; among equals, words that
 * are near each other.
 */
import type { SearchSentence } from "../../../model/search/source-record.ts";
import { type Dictionary, readText, type TextReading } from "../../words/read-text.ts";
import { inflecting } from "../../words/stems.ts";
import type { Query, Unit } from "../query/query.ts";
import { dayOfClaims, matchFacts } from "./match-facts.ts";
import {
  type MatchKind,
  type MatchOptions,
  type MatchRange,
  matchText,
  phraseHits,
  type UnitMatch,
} from "./match-text.ts";
import { proximity } from "./proximity.ts";

export interface RankedSentence {
  readonly sentence: SearchSentence;
  readonly score: number;
  /** What to mark in the sentence itself. */
  readonly marks: readonly MatchRange[];
  /** What the sentence calls it, where the words of the query are not in it: "gencatan senjata". */
  readonly also: readonly string[];
  /** The day of the claim, where the query is a date that the sentence does not write. */
  readonly day: string | null;
  /** The translation in which the words were met, where the sentence itself does not hold them. */
  readonly translated: { readonly language: string; readonly marks: readonly MatchRange[] } | null;
  /** Which of the query's units are met; all, unless partial answers were asked for. */
  readonly matched: readonly number[];
}

const own: Readonly<Record<MatchKind, number>> = { exact: 40, inflected: 30, prefix: 25, named: 20 };
const foreign: Readonly<Record<MatchKind, number>> = { exact: 18, inflected: 16, prefix: 13, named: 12 };
/** What a text is worth in which syllables are apart that were typed together: less than a translation with the words. */
const apart = { own: 15, foreign: 11 } as const;
const order: Readonly<Record<MatchKind, number>> = { exact: 3, inflected: 2, prefix: 1, named: 0 };

export interface RankOptions extends MatchOptions {
  /** Accept a sentence that holds at least so many of the units; null = all. */
  readonly atLeast: number | null;
  /** Count only what says something by itself: no single syllable of a language that writes its syllables apart. */
  readonly distinctive?: boolean;
}

export function rankSentence(
  query: Query,
  sentence: SearchSentence,
  language: string,
  dictionary: Dictionary,
  options: RankOptions,
): RankedSentence | null {
  const readings = readingsOf(sentence, language, dictionary);
  if (readings.some((reading) => query.without.some((words) => phraseHits(words, reading).length > 0)))
    return null;
  const needed = query.units.filter((unit) => !isStopWord(unit)).length;
  const scored = readings
    .map((reading, i) => scoreText(query, sentence, reading, i === 0 ? own : foreign, options))
    .filter(({ matched }) => matched.length >= (options.atLeast ?? needed) && matched.length > 0)
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (!best) return null;
  const home = scored.find(({ reading }) => reading === readings[0]) ?? null;
  // a translation that has the very word confirms that the name means the same
  const elsewhere = scored.filter((one) => one !== home).map(({ worst }) => order[worst]);
  const agreeing = home?.worst === "named" ? Math.max(0, ...elsewhere) : 0;
  return {
    sentence,
    score: best.score + agreeing - (sentence.furniture ? 1 : 0),
    marks: home?.marks ?? [],
    also: home?.also ?? [],
    day: home?.day ?? null,
    translated: home ? null : { language: best.reading.language, marks: best.marks },
    matched: best.matched,
  };
}

const isStopWord = (unit: Unit) => unit.kind === "word" && unit.isStopWord;

const memory = new WeakMap<SearchSentence, readonly TextReading[]>();
/** The sentence itself first, then its translations. */
function readingsOf(
  sentence: SearchSentence,
  language: string,
  dictionary: Dictionary,
): readonly TextReading[] {
  const before = memory.get(sentence);
  if (before) return before;
  const translations = Object.entries(sentence.translations).filter(([code]) => code !== language);
  const readings = [
    readText(sentence.text, language, dictionary),
    ...translations.map(([code, text]) => readText(text, code, dictionary)),
  ];
  memory.set(sentence, readings);
  return readings;
}

function scoreText(
  query: Query,
  sentence: SearchSentence,
  reading: TextReading,
  worth: Readonly<Record<MatchKind, number>>,
  options: RankOptions,
) {
  const facts = worth === own;
  const found = matchText(query, reading, options)
    .map((matched) => (matched && options.distinctive && !isDistinctive(matched, reading) ? null : matched))
    .map((matched, i) => matched ?? (facts ? matchFacts(query.units[i], sentence) : null));
  const needed = found.filter(
    (matched, i) => matched && !isStopWord(query.units[i]!),
  ) as readonly UnitMatch[];
  const worst = needed.reduce<MatchKind>(
    (least, { matchKind }) => (order[matchKind] < order[least] ? matchKind : least),
    "exact",
  );
  const scattered = needed.some((matched) => matched.apart);
  const base = scattered ? Math.min(worth[worst], facts ? apart.own : apart.foreign) : worth[worst];
  const stopWordCount = found.filter((matched, i) => matched && isStopWord(query.units[i]!)).length;
  const mean = needed.reduce((sum, { matchKind }) => sum + order[matchKind], 0) / Math.max(1, needed.length);
  const times = needed.reduce((sum, { ranges }) => sum + ranges.length, 0);
  const marks = found.flatMap((matched, i) =>
    matched && !isStopWord(query.units[i]!) ? matched.ranges : [],
  );
  return {
    reading,
    worst,
    matched: found.flatMap((matched, i) => (matched && !isStopWord(query.units[i]!) ? [i] : [])),
    marks,
    also: alsoNamed(needed, reading),
    day: needed.some(({ ranges }) => ranges.length === 0) ? dayOfClaims(query, sentence) : null,
    score: base + mean + proximity(needed) + stopWordCount * 0.1 + Math.min(0.3, times * 0.05),
  };
}

/** "nghiêng": a longer word of such a language is a name. */
const longestSyllable = 7;

function isDistinctive({ matchKind, ranges }: UnitMatch, { language, text }: TextReading): boolean {
  if (matchKind === "named" || inflecting.includes(language)) return true;
  return ranges.some(({ start, end }) => end - start > longestSyllable || /^\p{Nd}/u.test(text.slice(start)));
}

function alsoNamed(matched: readonly UnitMatch[], { text }: TextReading): readonly string[] {
  const ranges = matched.filter(({ matchKind }) => matchKind === "named").flatMap((one) => one.ranges);
  return [...new Set(ranges.map(({ start, end }) => text.slice(start, end)))];
}
