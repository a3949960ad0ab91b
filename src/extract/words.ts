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
  /** In capitals throughout: "NATO", or any word of a shouted text. */
  readonly upper: boolean;
}

type Class = "letter" | "digit" | "space" | "mark";

/** Classes of the first 8,192 characters, which hold all letters of the languages read; the rest is looked up. */
const classes: readonly Class[] = Array.from({ length: 0x2000 }, (_, code) =>
  lookUp(String.fromCharCode(code)),
);

function lookUp(character: string): Class {
  if (/[\p{L}\p{M}]/u.test(character)) return "letter";
  if (/\p{Nd}/u.test(character)) return "digit";
  return /\s/u.test(character) ? "space" : "mark";
}

/** Class and length in code units of the character at an offset. */
function classAt(text: string, at: number): Class {
  const code = text.charCodeAt(at);
  return classes[code] ?? lookUp(String.fromCodePoint(text.codePointAt(at) ?? code));
}

/** One code unit, or two for the characters beyond the first plane. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0xd800 || code > 0xdbff ? 1 : (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

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

/** Letters with their marks, digits, or one other character; an apostrophe inside a word stays in it ("Jum'at"). */
export function wordsOf(text: string, span: Span): readonly Word[] {
  const words: Word[] = [];
  for (let at = span.start; at < span.end; ) {
    const kind = classAt(text, at);
    let end = at + widthAt(text, at);
    if (kind === "space") {
      at = end;
      continue;
    }
    if (kind === "letter") end = initials(text, at, span.end) ?? wordEnd(text, end, span.end);
    else if (kind === "digit")
      while (end < span.end && classAt(text, end) === "digit") end += widthAt(text, end);
    words.push(wordAt(text, at, end, kind));
    at = end;
  }
  return words;
}

function wordAt(text: string, start: number, end: number, kind: Class): Word {
  const printed = text.slice(start, end);
  if (kind === "digit") return { start, end, text: printed, kind: "number", capital: false, upper: false };
  if (kind === "mark") {
    return {
      start,
      end,
      text: plainMarks.get(printed) ?? printed,
      kind: "mark",
      capital: false,
      upper: false,
    };
  }
  const lower = printed.toLowerCase();
  const capital = lower !== printed && lower.charCodeAt(0) !== printed.charCodeAt(0);
  const upper = capital && printed.length > 1 && printed === printed.toUpperCase();
  return { start, end, text: lower.replace("’", "'"), kind: "letters", capital, upper };
}

function wordEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit) {
    if (classAt(text, end) === "letter") end += widthAt(text, end);
    else if ("'’".includes(text.charAt(end)) && end + 1 < limit && classAt(text, end + 1) === "letter")
      end += 1;
    else break;
  }
  return end;
}

/** "U.S." is one word: capital letters, each with its full stop, two of them or more. */
function initials(text: string, from: number, limit: number): number | null {
  let end = from;
  while (end + 1 < limit && text.charAt(end + 1) === "." && /\p{Lu}/u.test(text.charAt(end))) end += 2;
  return end - from >= 4 ? end : null;
}
