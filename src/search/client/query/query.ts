/** Reads what a reader typed: words, numbers, dates, "phrases", and -words that must not be there. */
import { conceptsAsked } from "../../words/concept-index.ts";
import { findDates } from "../../words/find-dates.ts";
import { numbersIn } from "../../words/numbers-in.ts";
import type { Dictionary } from "../../words/read-text.ts";
import { type Token, tokens } from "../../words/tokens.ts";

/** One thing that a sentence must hold. */
export type Unit =
  /** `isStopWord`: it may be missing. `last`: the reader may still be typing it. */
  | { readonly kind: "word"; readonly word: Token; readonly isStopWord: boolean; readonly last: boolean }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "date"; readonly edtf: string }
  /** `contentWords`: those of its words by which the index can find it. */
  | { readonly kind: "phrase"; readonly words: readonly Token[]; readonly contentWords: readonly Token[] };

/** A thing the query names, in whatever words, over the units `from` to `to` (half-open). */
interface AskedConcept {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export interface Query {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly concepts: readonly AskedConcept[];
  readonly without: readonly (readonly Token[])[];
}

/** A unit with the places of its words in the run of plain text it comes from. */
interface Placed {
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
}

/** A refused phrase, a phrase, or plain text up to the next of them. */
const pieces = /(?:^|\s)-"([^"]*)"?|"([^"]*)"?|[^"]+?(?=\s-"|"|$)/gu;

export function readQuery(typed: string, dictionary: Dictionary): Query {
  const text = typed.normalize("NFC").replace(/[“”„«»]/gu, '"');
  const units: Unit[] = [];
  const concepts: AskedConcept[] = [];
  const without: (readonly Token[])[] = [];
  for (const [piece, refused, quoted] of text.matchAll(pieces)) {
    if (refused !== undefined) without.push(tokens(refused));
    if (quoted !== undefined && tokens(quoted).length > 0) units.push(phrase(tokens(quoted), dictionary));
    if (refused !== undefined || quoted !== undefined) continue;
    const plain = piece.replace(/(?<=^|\s)-([\p{L}\p{N}]\S*)/gu, (whole, word: string) => {
      without.push(tokens(word));
      return " ".repeat(whole.length);
    });
    readPlain(plain, dictionary, units, concepts);
  }
  return { text, units: markWords(units, text), concepts, without };
}

/** Dates are taken out first; what is between them is words and numbers. */
function readPlain(text: string, dictionary: Dictionary, units: Unit[], concepts: AskedConcept[]): void {
  let start = 0;
  for (const date of findDates(text, dictionary.dates)) {
    readRun(text.slice(start, date.start), dictionary, units, concepts);
    units.push({ kind: "date", edtf: date.edtf });
    start = date.end;
  }
  readRun(text.slice(start), dictionary, units, concepts);
}

function readRun(text: string, dictionary: Dictionary, units: Unit[], concepts: AskedConcept[]): void {
  const words = tokens(text);
  const numbers = new Map(
    numbersIn(text, words, dictionary.scales, dictionary.numerals).map((number) => [number.from, number]),
  );
  const placed: Placed[] = [];
  for (let at = 0; at < words.length; ) {
    const unit =
      joinedAt(text, words, at, dictionary) ?? numberAt(numbers.get(at)) ?? wordAt(words, at, dictionary);
    placed.push(unit);
    at = unit.to;
  }
  const unitAt = (word: number) => placed.findIndex(({ from, to }) => from <= word && word < to);
  for (const { id, from, to } of conceptsAsked(words, dictionary.concepts))
    concepts.push({ id, from: units.length + unitAt(from), to: units.length + unitAt(to - 1) + 1 });
  units.push(...placed.map(({ unit }) => unit));
}

const wordAt = (words: readonly Token[], at: number, dictionary: Dictionary): Placed => {
  const word = words[at]!;
  return {
    unit: { kind: "word", word, isStopWord: dictionary.stopWords.has(word.spelling), last: false },
    from: at,
    to: at + 1,
  };
};

function phrase(words: readonly Token[], dictionary: Dictionary): Unit {
  return {
    kind: "phrase",
    words,
    contentWords: words.filter(({ spelling }) => !dictionary.stopWords.has(spelling)),
  };
}

function numberAt(number: { value: number; from: number; to: number } | undefined): Placed | null {
  return number ? { unit: { kind: "number", value: number.value }, from: number.from, to: number.to } : null;
}

/** "F-16", "F16" and "Tochka-U" are one thing: a part of a letter or two says nothing alone. */
function joinedAt(text: string, words: readonly Token[], at: number, dictionary: Dictionary): Placed | null {
  let to = at + 1;
  while (to < words.length && /^-?$/u.test(text.slice(words[to - 1]!.end, words[to]!.start))) to++;
  const parts = words.slice(at, to);
  if (parts.length < 2 || parts.every(({ value }) => value !== null)) return null;
  const weak = parts.some(({ fold, value }) => value === null && fold.length < 3);
  return weak ? { unit: phrase(parts, dictionary), from: at, to } : null;
}

/** Slight words count where there is nothing else; the last word may be unfinished. */
function markWords(units: readonly Unit[], text: string): readonly Unit[] {
  const allStopWords = units.every((unit) => unit.kind === "word" && unit.isStopWord);
  const unfinished = !/\s$/u.test(text);
  return units.map((unit, i) =>
    unit.kind === "word"
      ? { ...unit, isStopWord: unit.isStopWord && !allStopWords, last: unfinished && i === units.length - 1 }
      : unit,
  );
}
