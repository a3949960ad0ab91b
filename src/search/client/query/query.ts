/** Reads what a reader typed: words, numbers, dates, "phrases", and -words that must not be there. */
import { conceptsAsked } from "../../words/concept-index.ts";
import { findDates } from "../../words/find-dates.ts";
import { numbersIn } from "../../words/numbers-in.ts";
import type { WordKit } from "../../words/read-text.ts";
import { type Token, tokens } from "../../words/tokens.ts";

/** One thing that a sentence must hold. */
export type Unit =
  /** `slight`: it may be missing. `last`: the reader may still be typing it. */
  | { readonly kind: "word"; readonly word: Token; readonly slight: boolean; readonly last: boolean }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "date"; readonly edtf: string }
  /** `telling`: those of its words by which the index can find it. */
  | { readonly kind: "phrase"; readonly words: readonly Token[]; readonly telling: readonly Token[] };

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

export function readQuery(typed: string, kit: WordKit): Query {
  const text = typed.normalize("NFC").replace(/[“”„«»]/gu, '"');
  const units: Unit[] = [];
  const concepts: AskedConcept[] = [];
  const without: (readonly Token[])[] = [];
  for (const [piece, refused, quoted] of text.matchAll(pieces)) {
    if (refused !== undefined) without.push(tokens(refused));
    if (quoted !== undefined && tokens(quoted).length > 0) units.push(phrase(tokens(quoted), kit));
    if (refused !== undefined || quoted !== undefined) continue;
    const plain = piece.replace(/(?<=^|\s)-([\p{L}\p{N}]\S*)/gu, (whole, word: string) => {
      without.push(tokens(word));
      return " ".repeat(whole.length);
    });
    readPlain(plain, kit, units, concepts);
  }
  return { text, units: markWords(units, text), concepts, without };
}

/** Dates are taken out first; what stands between them is words and numbers. */
function readPlain(text: string, kit: WordKit, units: Unit[], concepts: AskedConcept[]): void {
  let start = 0;
  for (const date of findDates(text, kit.dates)) {
    readRun(text.slice(start, date.start), kit, units, concepts);
    units.push({ kind: "date", edtf: date.edtf });
    start = date.end;
  }
  readRun(text.slice(start), kit, units, concepts);
}

function readRun(text: string, kit: WordKit, units: Unit[], concepts: AskedConcept[]): void {
  const words = tokens(text);
  const numbers = new Map(
    numbersIn(text, words, kit.scales, kit.numerals).map((number) => [number.from, number]),
  );
  const placed: Placed[] = [];
  for (let at = 0; at < words.length; ) {
    const unit = joinedAt(text, words, at, kit) ?? numberAt(numbers.get(at)) ?? wordAt(words, at, kit);
    placed.push(unit);
    at = unit.to;
  }
  const unitAt = (word: number) => placed.findIndex(({ from, to }) => from <= word && word < to);
  for (const { id, from, to } of conceptsAsked(words, kit.concepts))
    concepts.push({ id, from: units.length + unitAt(from), to: units.length + unitAt(to - 1) + 1 });
  units.push(...placed.map(({ unit }) => unit));
}

const wordAt = (words: readonly Token[], at: number, kit: WordKit): Placed => {
  const word = words[at]!;
  return {
    unit: { kind: "word", word, slight: kit.slight.has(word.spelling), last: false },
    from: at,
    to: at + 1,
  };
};

function phrase(words: readonly Token[], kit: WordKit): Unit {
  return { kind: "phrase", words, telling: words.filter(({ spelling }) => !kit.slight.has(spelling)) };
}

function numberAt(number: { value: number; from: number; to: number } | undefined): Placed | null {
  return number ? { unit: { kind: "number", value: number.value }, from: number.from, to: number.to } : null;
}

/** "F-16", "F16" and "Tochka-U" are one thing: a part of a letter or two says nothing alone. */
function joinedAt(text: string, words: readonly Token[], at: number, kit: WordKit): Placed | null {
  let to = at + 1;
  while (to < words.length && /^-?$/u.test(text.slice(words[to - 1]!.end, words[to]!.start))) to++;
  const parts = words.slice(at, to);
  if (parts.length < 2 || parts.every(({ value }) => value !== null)) return null;
  const weak = parts.some(({ fold, value }) => value === null && fold.length < 3);
  return weak ? { unit: phrase(parts, kit), from: at, to } : null;
}

/** Slight words count where there is nothing else; the last word may be unfinished. */
function markWords(units: readonly Unit[], text: string): readonly Unit[] {
  const allSlight = units.every((unit) => unit.kind === "word" && unit.slight);
  const unfinished = !/\s$/u.test(text);
  return units.map((unit, i) =>
    unit.kind === "word"
      ? { ...unit, slight: unit.slight && !allSlight, last: unfinished && i === units.length - 1 }
      : unit,
  );
}
