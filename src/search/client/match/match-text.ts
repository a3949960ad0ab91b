/** Looks for the units of a query in one text: how well each is met, and at which words. */
import type { TextReading } from "../../words/read-text.ts";
import { inflecting, stems } from "../../words/stems.ts";
import type { Token } from "../../words/tokens.ts";
import type { Query, Unit } from "../query/query.ts";
import { tokenPositions } from "./token-positions.ts";

/** How a unit is met, the best first. */
const matchKinds = ["exact", "inflected", "prefix", "named"] as const;
export type MatchKind = (typeof matchKinds)[number];

/** A place in a text, in UTF-16 code units. */
export interface MatchRange {
  readonly start: number;
  readonly end: number;
}

export interface UnitMatch {
  readonly matchKind: MatchKind;
  readonly ranges: readonly MatchRange[];
  /** True for a syllable that is here away from the syllables it was typed with: it may be part of another word. */
  readonly apart?: boolean;
}

export interface MatchOptions {
  /** The last word may be the beginning of a longer one. */
  readonly prefix: boolean;
  /** Words typed without tones may be apart. */
  readonly scattered: boolean;
}

interface Hit extends MatchRange {
  readonly matchKind: MatchKind;
  /**
   * What must be next to it for it to count. `ordered`: typed without marks and printed with them, it may be another
   * word, unless its neighbour in the query is its neighbour here. `beside`: half of a word of two syllables.
   */
  readonly tie: "ordered" | "beside" | null;
  /** Place in the list of words. */
  readonly at: number;
}

/** One entry a unit of the query; null where the text does not hold it. */
export function matchText(
  query: Query,
  reading: TextReading,
  options: MatchOptions,
): readonly (UnitMatch | null)[] {
  const hits = query.units.map((unit) => hitsOf(unit, reading, options, isOneWord(query)));
  const several = query.units.length > 1;
  const kept = options.scattered || !several ? hits : hits.map((list, i) => tied(hits, list, i));
  const matched = kept.map((list, i) => best([...list, ...namedHits(query, i, reading)]));
  const syllables = query.units.length > 2 && !inflecting.includes(reading.language);
  return syllables
    ? matched.map((one, i) => one && { ...one, apart: isApart(query, one, kept, i, reading) })
    : matched;
}

/** "chiến trường ở khu vực tranh chấp" has the four syllables of "chiến tranh khu vực", and not its words. */
function isApart(
  { units }: Query,
  { matchKind, ranges }: UnitMatch,
  all: readonly (readonly Hit[])[],
  i: number,
  { text }: TextReading,
): boolean {
  if (matchKind !== "exact" || units[i]?.kind !== "word") return false;
  const stands = (neighbour: number, at: number) => all[neighbour]?.some((hit) => hit.at === at) ?? false;
  const own = all[i]?.filter((hit) => ranges.includes(hit)) ?? [];
  return own.every(
    ({ at, start }) =>
      !/^\p{Lu}/u.test(text.slice(start)) && ![-1, 1].some((step) => stands(i + step, at + step)),
  );
}

/** Two words in small letters, in a language that writes its syllables apart, are most often one word. */
const isOneWord = ({ units }: Query) => units.length === 2 && units.every(({ kind }) => kind === "word");

function hitsOf(unit: Unit, reading: TextReading, options: MatchOptions, half: boolean): readonly Hit[] {
  if (unit.kind === "word") {
    const hits = wordHits(unit.word, reading, options.prefix && unit.last);
    return half && !inflecting.includes(reading.language) ? hits.map((hit) => asHalf(hit, reading)) : hits;
  }
  if (unit.kind === "phrase") return phraseHits(unit.words, reading);
  if (unit.kind === "date") return [];
  return reading.numbers
    .filter(({ value }) => value === unit.value)
    .map(({ from, to }) => ({ ...span(reading, from, to), matchKind: "exact", tie: null, at: from }));
}

function asHalf(hit: Hit, { text }: TextReading): Hit {
  const isName = /^\p{Lu}/u.test(text.slice(hit.start, hit.end));
  return hit.tie !== null || isName ? hit : { ...hit, tie: "beside" };
}

function wordHits(asked: Token, reading: TextReading, prefix: boolean): readonly Hit[] {
  const marked = asked.spelling !== asked.fold;
  const found: Hit[] = [];
  for (const at of tokenPositions(reading).words.get(asked.fold) ?? []) {
    const same = reading.words[at]?.spelling === asked.spelling;
    if (same || !marked)
      found.push({ ...span(reading, at, at + 1), matchKind: "exact", tie: same ? null : "ordered", at });
  }
  if (marked) return found;
  for (const stem of stems(asked.fold, reading.language))
    for (const at of tokenPositions(reading).stems.get(stem) ?? [])
      if (!found.some((hit) => hit.at === at))
        found.push({ ...span(reading, at, at + 1), matchKind: "inflected", tie: null, at });
  return found.length > 0 || !prefix ? found : begunHits(asked, reading);
}

const shortestBeginning = 3;

function begunHits({ fold }: Token, reading: TextReading): readonly Hit[] {
  if (fold.length < shortestBeginning) return [];
  return reading.words.flatMap((word, at) =>
    word.value === null && word.fold.startsWith(fold)
      ? [{ start: word.start, end: word.start + fold.length, matchKind: "prefix" as const, tie: null, at }]
      : [],
  );
}

/** The words of a phrase, side by side and as typed. Marks may be left out of all of it. */
export function phraseHits(asked: readonly Token[], reading: TextReading): readonly Hit[] {
  const first = asked[0];
  if (!first) return [];
  const same = (word: Token | undefined, of: Token) =>
    word !== undefined && (of.spelling === of.fold ? word.fold === of.fold : word.spelling === of.spelling);
  return (tokenPositions(reading).words.get(first.fold) ?? [])
    .filter((at) => asked.every((of, i) => same(reading.words[at + i], of)))
    .map((at) => ({ ...span(reading, at, at + asked.length), matchKind: "exact", tie: null, at }));
}

/** "ban" after "ngung" is "bắn", alone it may be "bạn"; "thời" without "trang" next to it is no fashion. */
function tied(all: readonly (readonly Hit[])[], own: readonly Hit[], i: number): readonly Hit[] {
  const stands = (neighbour: number, at: number) => all[neighbour]?.some((hit) => hit.at === at) ?? false;
  return own.filter(({ tie, at }) => {
    if (tie === null || stands(i - 1, at - 1) || stands(i + 1, at + 1)) return true;
    return tie === "beside" && (stands(i - 1, at + 1) || stands(i + 1, at - 1));
  });
}

/** The thing the query names at this unit, where the text names it in other words. */
function namedHits(query: Query, i: number, reading: TextReading): readonly Hit[] {
  const asked = query.concepts.filter(({ from, to }) => from <= i && i < to).map(({ id }) => id);
  if (asked.length === 0) return [];
  return reading.concepts
    .filter(({ id }) => asked.includes(id))
    .map(({ from, to }) => ({ ...span(reading, from, to), matchKind: "named", tie: null, at: from }));
}

function best(hits: readonly Hit[]): UnitMatch | null {
  const matchKind = matchKinds.find((one) => hits.some((hit) => hit.matchKind === one));
  if (!matchKind) return null;
  // an inflected form next to the exact one is marked too; another name only where no form of the word is
  const shown = hits.filter(
    (hit) => hit.matchKind === matchKind || (matchKind === "exact" && hit.matchKind === "inflected"),
  );
  return { matchKind, ranges: shown };
}

function span(reading: TextReading, from: number, to: number): MatchRange {
  return { start: reading.words[from]?.start ?? 0, end: reading.words[to - 1]?.end ?? 0 };
}
