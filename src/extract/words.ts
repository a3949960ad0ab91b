/**
 * A text cut into words, numbers and marks, once, so that every rule walks the same short list instead of
 * scanning the letters again. A hyphen is a mark of its own: "cease-fire" is three words, and so is its entry
 * in a language pack.
 */
import type { Span } from "../model/span.ts";
import { type Form, formOf } from "./word-forms.ts";

/** A word of the text: its form, read so often that what it tells stands here too. */
export interface Word extends Omit<Form, "known"> {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly form: Form;
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

const kinds = { letter: "letters", digit: "number", space: "mark", mark: "mark" } as const;

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

function wordAt(source: string, start: number, end: number, of: Class): Word {
  const form = formOf(source.slice(start, end), kinds[of]);
  const { text, kind, capital, upper } = form;
  return { start, end, text, kind, capital, upper, form };
}

function wordEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit) {
    if (classAt(text, end) === "letter") end += widthAt(text, end);
    else if (isApostrophe(text.charCodeAt(end)) && end + 1 < limit && classAt(text, end + 1) === "letter")
      end += 1;
    else break;
  }
  return end;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** "U.S." is one word: capital letters, each with its full stop, two of them or more. */
function initials(text: string, from: number, limit: number): number | null {
  let end = from;
  while (end + 1 < limit && text.charAt(end + 1) === "." && /\p{Lu}/u.test(text.charAt(end))) end += 2;
  return end - from >= 4 ? end : null;
}
