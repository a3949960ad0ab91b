/**
 * A text cut into words, numbers and marks, once, so that every rule walks the same short list instead of
 * scanning the letters again. A hyphen is a mark of its own: "cease-fire" is three words, and so is its entry
 * in a language pack.
 */
import type { Span } from "../../model/span.ts";
import { ignored } from "../../text/reading-view.ts";
import { addEntry, entryAt, type VocabEntry } from "./vocab-entry.ts";

/** A word of the text: its form, read so often that what it tells is kept here too. */
export interface Word extends Pick<VocabEntry, "text" | "kind" | "capital"> {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly form: VocabEntry;
}

const mark = 0;
const space = 1;
const digit = 2;
const letter = 3;
/** What the reading view puts for an invisible character: no word begins or ends with it. */
const nothing = 4;
/** "½": a numeral of its own. */
const vulgar = /[¼-¾⅐-⅞]/u;

/** Classes of the first 8,192 characters, which hold all letters of the languages read; the rest is looked up. */
const classes = Uint8Array.from({ length: 0x2000 }, (_, code) => lookUp(String.fromCharCode(code)));

function lookUp(character: string): number {
  if (character === ignored) return nothing;
  if (/[\p{L}\p{M}]/u.test(character)) return letter;
  if (/\p{Nd}/u.test(character) || vulgar.test(character)) return digit;
  return /\s/u.test(character) ? space : mark;
}

/** Class of the character at an offset. */
function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < classes.length ? classes[code]! : lookUp(String.fromCodePoint(text.codePointAt(at)!));
}

/** One code unit, or two for the characters beyond the first plane. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0xd800 || code > 0xdbff ? 1 : text.codePointAt(at)! > 0xffff ? 2 : 1;
}

const kinds = ["mark", "mark", "number", "letters"] as const;

/** Letters with their marks, digits, or one other character; an apostrophe inside a word stays in it ("Jum'at"). */
export function splitWords(text: string, span: Span): readonly Word[] {
  const words: Word[] = [];
  const limit = span.end;
  for (let start = span.start; start < limit; ) {
    const found = classAt(text, start);
    if (found === space || found === nothing) {
      start += 1;
      continue;
    }
    let end = start;
    let sum = 0;
    if (found !== mark) {
      for (; end < limit; end += 1) {
        const code = text.charCodeAt(end);
        if (code >= classes.length || classes[code] !== found) break;
        sum = addEntry(sum, code);
      }
    }
    if (end === start || (found !== mark && mayGoOn(text, start, end, limit))) {
      end = endOf(text, start, found, limit);
      sum = sumOf(text, start, end);
    }
    const form = entryAt(text, start, end, sum, kinds[found]!);
    words.push({ start, end, text: form.text, kind: form.kind, capital: form.capital, form });
    start = end;
  }
  return words;
}

/** Behind its first letters a word may go on with an apostrophe, a full stop or a character that is looked up. */
function mayGoOn(text: string, start: number, end: number, limit: number): boolean {
  if (end >= limit) return false;
  const code = text.charCodeAt(end);
  return (
    code === 0x27 ||
    code >= classes.length ||
    classes[code] === nothing ||
    (code === 0x2e && end === start + 1)
  );
}

function sumOf(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at += 1) sum = addEntry(sum, text.charCodeAt(at));
  return sum;
}

function endOf(text: string, start: number, found: number, limit: number): number {
  let end = start + widthAt(text, start);
  if (found === digit) return runEnd(text, end, digit, limit);
  if (found !== letter) return end;
  const initials = initialsEnd(text, start, limit);
  if (initials !== null) return initials;
  for (;;) {
    end = runEnd(text, end, letter, limit);
    if (!joinsLetters(text, end, limit)) return end;
    end += 1;
  }
}

/** Where a run of characters of one class ends, across those that are ignored. */
function runEnd(text: string, from: number, found: number, limit: number): number {
  let end = from;
  let at = from;
  while (at < limit) {
    const next = classAt(text, at);
    if (next !== found && next !== nothing) break;
    at += widthAt(text, at);
    if (next === found) end = at;
  }
  return end;
}

/** An apostrophe before another letter. */
function joinsLetters(text: string, at: number, limit: number): boolean {
  if (at >= limit) return false;
  const code = text.charCodeAt(at);
  return (code === 0x27 || code === 0x2019) && at + 1 < limit && classAt(text, at + 1) === letter;
}

/** "U.S." is one word: capital letters, each with its full stop, two of them or more. */
function initialsEnd(text: string, from: number, limit: number): number | null {
  let end = from;
  while (end + 1 < limit && text.charAt(end + 1) === "." && /\p{Lu}/u.test(text.charAt(end))) end += 2;
  return end - from >= 4 ? end : null;
}
