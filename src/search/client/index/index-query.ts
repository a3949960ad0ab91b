/**
 * The questions put to the index for one query, the strictest first: its words side by side, its words, their stems
 * in each language, the things they name. The index only brings documents near; `rankSentence` decides.
 */
import { dateKeys } from "../../../dates/date-keys.ts";
import { inflecting } from "../../words/stems.ts";
import type { Token } from "../../words/tokens.ts";
import {
  conceptKey,
  dateKey,
  facetKey,
  markedKey,
  numberKey,
  pairKeys,
  wordKeys,
} from "../../words/word-keys.ts";
import type { Query, Unit } from "../query/query.ts";
import { isFiltered, type SearchState } from "../query/search-state.ts";

type Keys = readonly string[];

/** Keys that a document must have all of. */
export type IndexQuery = Keys;

/** The word with its marks, without them, then in each language that inflects; several roots are asked for each. */
const readings: readonly Reading[] = [
  { language: null, root: 0, marked: true },
  { language: null, root: 0 },
  ...[0, 1, 2, 3].flatMap((root) => inflecting.map((language) => ({ language, root }))),
];
interface Reading {
  readonly language: string | null;
  readonly root: number;
  readonly marked?: true;
}

/** @param completions words that the last word may be the beginning of; null where it is a word itself. */
export function indexQueries(query: Query, completions: readonly string[] | null): readonly IndexQuery[] {
  const units = query.units.filter((unit) => unit.kind !== "word" || !unit.isStopWord);
  const last = units.at(-1);
  if (completions && last?.kind === "word")
    return distinct(
      completions.flatMap((word) => {
        const whole = { ...last, word: { ...last.word, spelling: word, fold: word } };
        return readings.map((reading) => keysOf([...units.slice(0, -1), whole], reading));
      }),
    );
  return distinct([
    sideBySide(units),
    ...readings.map((reading) => keysOf(units, reading)),
    keysOf(units.map(withoutYear), readings[0]!),
    ...nameKeys(query),
  ]);
}

/** Each unit by itself, in all its forms: for partial answers. */
export function indexQueriesOfUnit(query: Query, at: number): readonly IndexQuery[] {
  const unit = query.units[at];
  if (!unit) return [];
  const ids = query.concepts
    .filter(({ from, to }) => from <= at && at < to)
    .map(({ id }) => [conceptKey(id)]);
  return distinct([...readings.map((reading) => keysOf([unit], reading)), ...ids]);
}

function distinct(all: readonly Keys[]): readonly IndexQuery[] {
  const asked = all.filter((keys) => keys.length > 0);
  return [...new Map(asked.map((keys) => [[...keys].sort().join(" "), keys])).values()];
}

function keysOf(units: readonly Unit[], reading: Reading): Keys {
  return units.flatMap((unit) => unitKeys(unit, reading));
}

function unitKeys(unit: Unit, reading: Reading): Keys {
  switch (unit.kind) {
    case "word":
      return wordKey(unit.word, reading);
    case "number":
      return [numberKey(unit.value)];
    case "date":
      return [dateKey(unit.edtf)];
    case "phrase":
      return unit.contentWords.flatMap((word) => wordKey(word, reading));
  }
}

function wordKey(word: Token, { language, root, marked }: Reading): Keys {
  if (marked && word.spelling !== word.fold) return [markedKey(word)];
  const keys = wordKeys(word, language);
  return [keys[Math.min(root, keys.length - 1)]!];
}

const withoutYear = (unit: Unit): Unit =>
  unit.kind === "date" ? { ...unit, edtf: dateKeys(unit.edtf)[1] ?? unit.edtf } : unit;

/** Neighbouring words as pairs; nothing when there are none. */
function sideBySide(units: readonly Unit[]): Keys {
  const beside = (i: number) => units[i]?.kind === "word";
  const keys = units.flatMap((unit, i) => {
    const next = units[i + 1];
    if (unit.kind === "phrase") return pairKeys(unit.contentWords);
    return unit.kind === "word" && next?.kind === "word" ? pairKeys([unit.word, next.word]) : [];
  });
  const alone = units.filter(
    (unit, i) => unit.kind !== "phrase" && !(beside(i) && (beside(i - 1) || beside(i + 1))),
  );
  return keys.length > 0 ? [...keys, ...keysOf(alone, readings[0]!)] : [];
}

/** Each thing the query names stands for its words; the words around it in each reading. */
function nameKeys({ units, concepts }: Query): readonly Keys[] {
  if (concepts.length === 0) return [];
  const starts = [...new Set(concepts.map(({ from }) => from))];
  const choices = Math.max(...starts.map((start) => concepts.filter(({ from }) => from === start).length));
  return Array.from({ length: Math.min(choices, 3) }, (_, choice) => {
    const ids = starts.map((start) => {
      const here = concepts.filter(({ from }) => from === start);
      return here[Math.min(choice, here.length - 1)]!;
    });
    const covered = (i: number) => ids.some(({ from, to }) => from <= i && i < to);
    const rest = units.filter((unit, i) => !covered(i) && !(unit.kind === "word" && unit.isStopWord));
    return readings.map((reading) => [...ids.map(({ id }) => conceptKey(id)), ...keysOf(rest, reading)]);
  }).flat();
}

const most = 6;

/** Keys that narrow a question to the documents a filter can be met by; a choice of several is one set each. */
export function filterKeys(state: SearchState): readonly Keys[] {
  if (!isFiltered(state)) return [[]];
  const choices = [
    state.documents.map((id) => facetKey("document", id)),
    state.languages.map((id) => facetKey("language", id)),
    state.kinds.map((id) => facetKey("kind", id)),
    state.events.map((id) => facetKey("event", id)),
    state.min === null && state.max === null ? [] : [facetKey("kind", "figure")],
  ];
  return choices
    .filter((list) => list.length > 0)
    .reduce<readonly Keys[]>(
      (sets, list) => {
        const crossed = sets.flatMap((set) => list.map((key) => [...set, key]));
        return crossed.length > most ? sets : crossed;
      },
      [[]],
    );
}
