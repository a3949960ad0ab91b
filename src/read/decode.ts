/** Bytes to text: strict UTF-8, or UTF-16 with its mark; no byte-order mark, NFC, line feeds only. Every offset counts in what this gives. */
import type { Problem } from "../model/problem.ts";
import { asWindows1252 } from "./as-windows1252.ts";

/** A form feed, which ends a page of a converted document, becomes a blank; where each page after the first begins is kept. */
interface DecodedText {
  readonly text: string;
  readonly pageStarts: readonly number[];
}
export type Decoded = DecodedText | { readonly problems: readonly Problem[] };

/** Byte-order marks of encodings we do not take, with the name a person can search for. */
const foreignMarks: readonly (readonly [name: string, mark: readonly number[]])[] = [
  ["UTF-32", [0xff, 0xfe, 0x00, 0x00]],
  ["UTF-32", [0x00, 0x00, 0xfe, 0xff]],
];

/** Byte-order marks of the encodings that are known by them. */
const knownMarks: readonly (readonly [label: string, mark: readonly number[]])[] = [
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * Characters that no news text holds and that XML or HTML forbid: control characters (tabs, line feeds, carriage
 * returns and form feeds are fine; U+0080 to U+009F betray a file read as Latin-1 and saved again) and noncharacters.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unprintable = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]|\p{Noncharacter_Code_Point}/u;

/**
 * Decodes one file. Problems (never exceptions): another encoding, bytes that are not UTF-8, control characters,
 * nothing but white space. Line and column count in the decoded text before normalisation.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const problem = (
    place: readonly [number, number],
    expected: string,
    found: string,
    todo: string,
  ): Decoded => ({
    problems: [{ file, line: place[0], column: place[1], expected, found, todo }],
  });
  for (const [name, mark] of foreignMarks) {
    if (mark.every((byte, i) => bytes[i] === byte)) {
      return problem([1, 1], "UTF-8 text", `a ${name} byte-order mark`, "save the file as UTF-8");
    }
  }
  const raw = decodeMarked(bytes) ?? decodeUtf8(bytes);
  if ("badByte" in raw) {
    const hex = `0x${bytes[raw.badByte]!.toString(16).padStart(2, "0")}`;
    const found = raw.cutOff ? "a character cut off at the end" : `the byte ${hex}`;
    return problem(placeOfByte(bytes, raw.badByte), "UTF-8 text", found, "save the file as UTF-8");
  }
  const printed = asWindows1252(raw.text);
  const odd = findUnprintable(printed);
  if (odd) return problem(placeOf(printed, odd.at), "printable text", odd.found, "remove it");
  const text = printed.replace(/\r\n?/gu, "\n").normalize("NFC");
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return problem(
      [1, 1],
      "a text with words",
      text.trim() ? "no letter or digit" : "an empty file",
      "put the document's text in, or remove the file",
    );
  }
  return withoutFormFeeds(text);
}

function withoutFormFeeds(text: string): DecodedText {
  const pageStarts = Array.from(text.matchAll(/\f/gu), ({ index }) => index + 1);
  // The last page's own end begins no page.
  const inside = pageStarts.filter((start) => text.slice(start).trim() !== "");
  return { text: text.replaceAll("\f", " "), pageStarts: inside };
}

/** The first character of a text that nothing can show, in words: `the control character U+0007`; null if there is none. */
export function findUnprintable(text: string): { readonly at: number; readonly found: string } | null {
  const odd = unprintable.exec(text);
  if (!odd) return null;
  const kind = /\p{Cc}/u.test(odd[0]) ? "control character" : "noncharacter";
  const code = odd[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
  return { at: odd.index, found: `the ${kind} U+${code}` };
}

/** Where decoding fails: the first byte of what is no character, and whether the file ends inside it. */
interface BadByte {
  readonly badByte: number;
  readonly cutOff: boolean;
}

/** UTF-16 with its mark; null = no such mark, or not well-formed. */
function decodeMarked(bytes: Uint8Array): { readonly text: string } | null {
  for (const [label, mark] of knownMarks) {
    if (!mark.every((byte, i) => bytes[i] === byte)) continue;
    try {
      return { text: new TextDecoder(label, { fatal: true }).decode(bytes) };
    } catch {
      return null;
    }
  }
  return null;
}

function decodeUtf8(bytes: Uint8Array): { readonly text: string } | BadByte {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return firstBadByte(bytes);
  }
}

/** Walks the well-formed byte sequences of the Unicode Standard, table 3-7. */
function firstBadByte(bytes: Uint8Array): BadByte {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at]!;
    const length = lengthAfter(lead);
    if (length === 0) return { badByte: at, cutOff: false };
    for (let i = 1; i < length; i++) {
      const next = bytes[at + i];
      if (next === undefined) return { badByte: at, cutOff: true };
      const [low, high] = i === 1 ? secondByte(lead) : [0x80, 0xbf];
      if (next < low || next > high) return { badByte: at, cutOff: false };
    }
    at += length;
  }
  throw new Error("the strict decoder refused bytes that are well-formed UTF-8");
}

/** Bytes of the character that a byte opens; 0 = it can open none. */
function lengthAfter(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2) return 0;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  return lead < 0xf5 ? 4 : 0;
}

/** Range of the second byte: narrower after E0 and F0 (overlong), ED (surrogates) and F4 (beyond U+10FFFF). */
function secondByte(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}

function placeOfByte(bytes: Uint8Array, at: number): readonly [number, number] {
  return placeOf(new TextDecoder("utf-8").decode(bytes.subarray(0, at)), Number.POSITIVE_INFINITY);
}

/** Line and column (from 1, UTF-16 code units) of an offset; a carriage return, a line feed or both end a line. */
function placeOf(text: string, offset: number): readonly [line: number, column: number] {
  const before = text.slice(0, Math.min(offset, text.length));
  const lines = before.split(/\r\n?|\n/u);
  return [lines.length, lines.at(-1)!.length + 1];
}
