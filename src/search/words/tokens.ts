/**
 * Cuts a text into words and numbers, with their places. Letters and digits never share a word: F-16 is "f", 16.
 *
 * Why extraction has a splitter of its own (`src/extract/text/split-words.ts`): it keeps every mark, the groups of a
 * number and the vocabulary of a pack, where the browser needs folded words and whole numbers only.
 */
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

/** A group of three digits after a mark belongs to the number; a plain space only where the first group is short. */
const number = /\p{Nd}{1,3}(?:[.,'’\u00a0\u2009\u202f\u066c\uff0c\uff0e ]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+/uy;

/** It looks at each letter once, which takes a third of the time of one expression over the text. */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === kinds.other) {
      at++;
      continue;
    }
    const start = at;
    if (kind === kinds.digit) at = endOfNumber(text, at);
    else while (at < text.length && kindAt(text, at) === kinds.letter) at++;
    const written = text.slice(start, at);
    if (kind === kinds.digit) {
      const digits = plainDigits(written);
      found.push({ start, end: at, spelling: digits, fold: digits, value: Number(digits) });
    } else if (!isPossessive(text, start, written)) {
      const level = levelled(written);
      // marks without a width that stand alone are no word
      if (level.fold !== "")
        found.push({ start, end: at, spelling: level.spelling, fold: level.fold, value: null });
    }
  }
  return found;
}

/** Digits of any script as those of ASCII, without the marks between them. */
function plainDigits(written: string): string {
  const digits = written.replace(/\P{Nd}/gu, "");
  return isAscii(digits) ? digits : digits.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** The ten digits of a script follow one another, zero first. */
function digitValue(digit: string): number {
  const plain = digit.normalize("NFKC");
  if (isAscii(plain)) return Number(plain);
  const code = digit.codePointAt(0)!;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}

const isAscii = (text: string) => /^\p{ASCII}*$/u.test(text);

/** The "s" of "Armenia's" is no word. */
const isPossessive = (text: string, start: number, written: string) =>
  /^s$/iu.test(written) && /\p{L}['’ʼ]$/u.test(text.slice(Math.max(0, start - 2), start));

function endOfNumber(text: string, at: number): number {
  number.lastIndex = at;
  number.test(text);
  return number.lastIndex;
}

const kinds = { other: 1, letter: 2, digit: 3 } as const;
type Kind = (typeof kinds)[keyof typeof kinds];
/** Kinds by code unit, each looked up when it is first met; 0 was not met yet. */
const kindOf = new Uint8Array(0x10000);

function kindAt(text: string, at: number): Kind {
  const unit = text.charCodeAt(at);
  const before = kindOf[unit] as Kind | 0;
  if (before !== 0) return before;
  // half of a letter beyond the first plane is of the kind of the whole
  if (unit >= 0xd800 && unit < 0xe000) return kindOfLetter(wholeAt(text, at));
  const kind = kindOfLetter(String.fromCharCode(unit));
  kindOf[unit] = kind;
  return kind;
}

function kindOfLetter(one: string): Kind {
  if (/^\p{Nd}/u.test(one)) return kinds.digit;
  // a soft hyphen and marks without a width come with text that is copied, and part no word
  return /^[\p{L}\p{M}\p{Default_Ignorable_Code_Point}]/u.test(one) ? kinds.letter : kinds.other;
}

function wholeAt(text: string, at: number): string {
  const isSecond = /^[\u{10000}-\u{10ffff}]$/u.test(text.slice(Math.max(0, at - 1), at + 1));
  return String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at)!);
}

interface Level {
  readonly spelling: string;
  readonly fold: string;
}

// texts repeat their words: levelling each once makes reading a document three times as fast
const known = new Map<string, Level>();

function levelled(written: string): Level {
  const word = /\p{Default_Ignorable_Code_Point}/u.test(written)
    ? written.replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    : written;
  const before = known.get(word);
  if (before) return before;
  const spelled = spelling(word);
  const level = { spelling: spelled, fold: fold(spelled) };
  known.set(word, level);
  return level;
}
