/** The paragraphs of a text: its lines that are not blank, or several where they are broken to a width. */
import type { Span } from "../model/span.ts";

/** @returns spans in UTF-16 code units of the text, in order, without blank space at their ends. */
export function paragraphs(text: string): readonly Span[] {
  return blocks(text, linesOf(text));
}

interface Line extends Span {
  /** A blank line, or the start of the text, is before. */
  readonly afterBlank: boolean;
  /** Ends like a sentence. */
  readonly closed: boolean;
  /** Blanks before it. */
  readonly indent: number;
}

function linesOf(text: string): readonly Line[] {
  const found: Line[] = [];
  let afterBlank = true;
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf("\n", at);
    const stop = next === -1 ? text.length : next;
    const line = text.slice(at, stop);
    const start = at + (line.length - line.trimStart().length);
    const end = at + line.trimEnd().length;
    if (end > start) {
      const closed = /[.!?…:]["”’»')\]*]*$/u.test(text.slice(Math.max(start, end - 8), end));
      found.push({ start, end, afterBlank, closed, indent: start - at });
      afterBlank = false;
    } else {
      afterBlank = true;
    }
    at = stop + 1;
  }
  return found;
}

/** Where lines run on to the next, each block of lines between blank ones judged by itself, then by the others. */
function blocks(text: string, lines: readonly Line[]): readonly Span[] {
  const all: (readonly Line[])[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && !lines[to]!.afterBlank) to += 1;
    all.push(lines.slice(from, to));
    from = to;
  }
  const widths = all.map(widthOf);
  const wrapped = all.map((block, i) => isWrapped(text, block, widths[i]!));
  const known = widths.reduce((most, width, i) => (wrapped[i] ? Math.max(most, width) : most), 0);
  const found: { start: number; end: number }[] = [];
  all.forEach((block, i) => {
    // "have killed at least | 194 people": two lines tell too little by themselves
    const asOthers = !wrapped[i] && widths[i]! <= known && isFilled(text, block, known);
    joinLines(text, block, { width: asOthers ? known : widths[i]!, wrapped: wrapped[i]! || asOthers }, found);
  });
  return found;
}

const widthOf = (block: readonly Line[]): number =>
  block.reduce((most, line) => Math.max(most, lengthOf(line)), 0);

/** Every line that ends no sentence had no room for the word behind it. */
function isFilled(text: string, block: readonly Line[], width: number): boolean {
  const open = block.slice(0, -1).flatMap((line, i) => (line.closed ? [] : [[line, block[i + 1]!] as const]));
  return open.length > 0 && open.every(([line, next]) => isFull(text, line, next, width));
}

function joinLines(
  text: string,
  block: readonly Line[],
  shape: Block,
  found: { start: number; end: number }[],
): void {
  block.forEach((line, i) => {
    const before = block[i - 1];
    if (before !== undefined && runsOn(text, before, line, shape)) found.at(-1)!.end = line.end;
    else found.push({ start: line.start, end: line.end });
  });
}

/** No line of a text that is broken to a width is longer. */
const widest = 120;

/**
 * Old agency copy, mail and text out of a PDF break their lines in the middle of sentences: some line ends no sentence
 * and the next begins like the middle of one, and hardly a line would have had room for the word behind it.
 */
function isWrapped(text: string, block: readonly Line[], width: number): boolean {
  if (width > widest) return false;
  const open = block.slice(0, -1).flatMap((line, i) => (line.closed ? [] : [[line, block[i + 1]!] as const]));
  const full = open.filter(([line, next]) => isFull(text, line, next, width));
  const middle = open.some(([line, next]) => goesOn(text, line, next)) || inCapitals(text, block, width);
  return middle && open.length > 0 && full.length >= open.length * 0.6;
}

/** Lines of a text in capitals are this wide where they are broken to a width; headlines are mostly shorter. */
const wideCapitals = 55;

/** Old wires in capitals: no line begins in lower case there. */
function inCapitals(text: string, block: readonly Line[], width: number): boolean {
  if (block.length < 2 || width < wideCapitals) return false;
  const words = text.slice(block[0]!.start, block.at(-1)!.end);
  return !/\p{Ll}/u.test(words) && /\p{Lu}{2}/u.test(words);
}

/** The first word of the next line would not have stood in this one. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const first = /^\S+/u.exec(text.slice(next.start, Math.min(next.end, next.start + width)))?.[0].length ?? 0;
  return lengthOf(line) + 1 + first > width;
}

/** A shorter line is a title or an entry of a list. */
const longEntry = 25;

/** Begins in lower case, with the rest of a number or with what is counted: the line before has not ended. */
function goesOn(text: string, line: Line, next: Line): boolean {
  if (line.closed || isEntry(text, line)) return false;
  const opening = text.slice(next.start, next.start + 8);
  return (
    /^\p{Ll}/u.test(opening) ||
    // "menewaskan | 12 pedagang"; "The toll was corrected to | 16.": a number that stands alone, of two digits or more
    (lengthOf(line) > longEntry &&
      (/^\d{1,4} \p{Ll}/u.test(opening) || /^\d{2,4}\.$/u.test(text.slice(next.start, next.end))) &&
      /\p{Ll}$/u.test(text.slice(line.start, line.end))) ||
    (/^\d{3}(?!\d)/u.test(opening) && /\d[.,'’]?$/u.test(text.slice(line.start, line.end)))
  );
}

/** "killed: 12": a line of a list, however the next one begins. */
function isEntry(text: string, { start, end }: Line): boolean {
  return /^[^:=]{1,40}[:=–-]\s*\p{Nd}[^:=]{0,20}$/u.test(text.slice(start, end));
}

interface Block {
  readonly width: number;
  readonly wrapped: boolean;
}

function runsOn(text: string, before: Line, line: Line, { width, wrapped }: Block): boolean {
  if (/^[-–—*•·]\s/u.test(text.slice(line.start, line.start + 2))) return false;
  if (goesOn(text, before, line)) return true;
  if (!wrapped || isEntry(text, before)) return false;
  // an indented line begins a paragraph
  if (before.closed && line.indent > before.indent + 1) return false;
  return (
    isFull(text, before, line, width) || (!before.closed && /^\p{Nd}/u.test(text.slice(line.start, line.end)))
  );
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
