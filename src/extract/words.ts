/**
 * A text cut into words, numbers and marks, once, so that every rule walks the same short list instead of
 * scanning the letters again. A hyphen is a mark of its own: "cease-fire" is three words, and so is its entry
 * in a language pack.
 */
import type { Span } from "../model/span.ts";

export interface Word {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** In lower case; any apostrophe and quotation mark in its plain form. */
  readonly text: string;
  readonly kind: "letters" | "number" | "mark";
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

/** "U.S.", letters with their marks, digits, or one other character; an apostrophe inside a word stays ("Jum'at"). */
const pattern = /((?:\p{Lu}\.){2,}|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|(\p{Nd}+)|[^\s\p{L}\p{M}\p{Nd}]/gu;

const plainMarks: ReadonlyMap<string, string> = new Map([
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["«", '"'],
  ["»", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["–", "-"],
  ["—", "-"],
  ["‐", "-"],
  ["‑", "-"],
]);

export function wordsOf(text: string, span: Span): readonly Word[] {
  const words: Word[] = [];
  const part = text.slice(span.start, span.end);
  for (const match of part.matchAll(pattern)) {
    const printed = match[0];
    const start = span.start + match.index;
    const end = start + printed.length;
    if (match[1] !== undefined) {
      const lower = printed.toLowerCase().replace("’", "'");
      const first = printed.charAt(0);
      words.push({ start, end, text: lower, kind: "letters", capital: first !== first.toLowerCase() });
    } else if (match[2] !== undefined) {
      words.push({ start, end, text: printed, kind: "number", capital: false });
    } else {
      words.push({ start, end, text: plainMarks.get(printed) ?? printed, kind: "mark", capital: false });
    }
  }
  return words;
}
