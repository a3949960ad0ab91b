/**
 * How well one sentence answers a query, over its own words and its translations. Own words as typed come first,
 * then other forms of them, then the same thing named otherwise or met in a translation; among equals, words that
 * stand near each other.
 */
import type { SearchSentence } from "../../model/search-record.ts";
import { dateParts } from "../words/date-parts.ts";
import { readText, type TextReading, type WordKit } from "../words/read-text.ts";
import { type Manner, type MatchOptions, type Met, matchText, phraseHits, type Spot } from "./match-text.ts";
import type { Query, Unit } from "./query.ts";

export interface RankedSentence {
  readonly sentence: SearchSentence;
  readonly score: number;
  /** What to mark in the sentence itself. */
  readonly marks: readonly Spot[];
  /** What the sentence calls it, where the words of the query are not in it: "gencatan senjata". */
  readonly also: readonly string[];
  /** The day of the claim, where the query is a date that the sentence does not write. */
  readonly day: string | null;
  /** The translation in which the words were met, where the sentence itself does not hold them. */
  readonly translated: { readonly language: string; readonly marks: readonly Spot[] } | null;
  /** How many of the query's units are met; all, unless partial answers were asked for. */
  readonly met: number;
}

const own: Readonly<Record<Manner, number>> = { exact: 40, inflected: 30, begun: 25, named: 20 };
const foreign: Readonly<Record<Manner, number>> = { exact: 18, inflected: 16, begun: 13, named: 12 };
const order: Readonly<Record<Manner, number>> = { exact: 3, inflected: 2, begun: 1, named: 0 };

export interface RankOptions extends MatchOptions {
  /** Accept a sentence that holds at least so many of the units; null = all. */
  readonly atLeast: number | null;
}

export function rankSentence(
  query: Query,
  sentence: SearchSentence,
  language: string,
  kit: WordKit,
  options: RankOptions,
): RankedSentence | null {
  const readings = readingsOf(sentence, language, kit);
  if (readings.some((reading) => query.without.some((words) => phraseHits(words, reading).length > 0)))
    return null;
  const needed = query.units.filter((unit) => !isSlight(unit)).length;
  const scored = readings
    .map((reading, i) => scoreText(query, sentence, reading, i === 0 ? own : foreign, options))
    .filter(({ met }) => met >= (options.atLeast ?? needed) && met > 0)
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
    met: best.met,
  };
}

const isSlight = (unit: Unit) => unit.kind === "word" && unit.slight;

const memory = new WeakMap<SearchSentence, readonly TextReading[]>();
/** The sentence itself first, then its translations. */
function readingsOf(sentence: SearchSentence, language: string, kit: WordKit): readonly TextReading[] {
  const before = memory.get(sentence);
  if (before) return before;
  const translations = Object.entries(sentence.translations).filter(([code]) => code !== language);
  const readings = [
    readText(sentence.text, language, kit),
    ...translations.map(([code, text]) => readText(text, code, kit)),
  ];
  memory.set(sentence, readings);
  return readings;
}

function scoreText(
  query: Query,
  sentence: SearchSentence,
  reading: TextReading,
  worth: Readonly<Record<Manner, number>>,
  options: MatchOptions,
) {
  const facts = worth === own;
  const found = matchText(query, reading, options).map(
    (met, i) => met ?? (facts ? fromFacts(query.units[i], sentence) : null),
  );
  const needed = found.filter((met, i) => met && !isSlight(query.units[i]!)) as readonly Met[];
  const worst = needed.reduce<Manner>(
    (least, { manner }) => (order[manner] < order[least] ? manner : least),
    "exact",
  );
  const slight = found.filter((met, i) => met && isSlight(query.units[i]!)).length;
  const mean = needed.reduce((sum, { manner }) => sum + order[manner], 0) / Math.max(1, needed.length);
  const times = needed.reduce((sum, { spots }) => sum + spots.length, 0);
  const marks = found.flatMap((met, i) => (met && !isSlight(query.units[i]!) ? met.spots : []));
  return {
    reading,
    worst,
    met: needed.length,
    marks,
    also: alsoNamed(needed, reading),
    day: needed.some(({ spots }) => spots.length === 0) ? dayOfClaims(query, sentence) : null,
    score: worth[worst] + mean + nearness(needed) + slight * 0.1 + Math.min(0.3, times * 0.05),
  };
}

/** Dates are read off the record, in any notation; numbers and days of claims count though other words tell them. */
function fromFacts(unit: Unit | undefined, { text, dates, facts }: SearchSentence): Met | null {
  if (unit?.kind === "number") {
    const stated = facts.flatMap((fact) => (fact.value === unit.value && fact.stated ? [fact.stated] : []));
    const spots = stated.map((words) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    }));
    return stated.length > 0 ? { manner: "named", spots: spots.filter(({ start }) => start >= 0) } : null;
  }
  if (unit?.kind !== "date") return null;
  const exact = dates.filter(({ edtf }) => edtf === unit.edtf || dateParts(edtf).includes(unit.edtf));
  if (exact.length > 0) return { manner: "exact", spots: exact };
  // a date typed with its year may stand in the text without
  const open = dates.filter(({ edtf }) => edtf.startsWith("XXXX") && dateParts(unit.edtf).includes(edtf));
  if (open.length > 0) return { manner: "inflected", spots: open };
  const days = facts.flatMap(({ day }) => (day ? dateParts(day) : []));
  return days.includes(unit.edtf) ? { manner: "named", spots: [] } : null;
}

function dayOfClaims(query: Query, { facts }: SearchSentence): string | null {
  const asked = query.units.flatMap((unit) => (unit.kind === "date" ? [unit.edtf] : []));
  return facts.find(({ day }) => day && dateParts(day).some((part) => asked.includes(part)))?.day ?? null;
}

function alsoNamed(met: readonly Met[], { text }: TextReading): readonly string[] {
  const spots = met.filter(({ manner }) => manner === "named").flatMap((one) => one.spots);
  return [...new Set(spots.map(({ start, end }) => text.slice(start, end)))];
}

const near = 3;
/** Up to `near`, for units that follow each other; 0 for a single one. */
function nearness(met: readonly Met[]): number {
  if (met.length < 2 || met.some(({ spots }) => spots.length === 0)) return 0;
  const all = met.flatMap(({ spots }, unit) => spots.map((spot) => ({ ...spot, unit })));
  all.sort((a, b) => a.start - b.start);
  const letters = met.reduce((sum, { spots }) => sum + (spots[0]!.end - spots[0]!.start), 0);
  let shortest = Number.POSITIVE_INFINITY;
  all.forEach((first, i) => {
    const missing = new Set(met.keys());
    for (const spot of all.slice(i)) {
      missing.delete(spot.unit);
      if (missing.size === 0) {
        shortest = Math.min(shortest, spot.end - first.start);
        break;
      }
    }
  });
  // side by side but the other way round is nearly as good
  const inOrder = all.some(
    (spot, i) => spot.unit === 0 && met.every((_, unit) => all[i + unit]?.unit === unit),
  );
  return near * Math.min(1, (letters + met.length - 1) / Math.max(1, shortest)) - (inOrder ? 0 : 0.3);
}
