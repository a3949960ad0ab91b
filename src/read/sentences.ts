/**
 * The sentences of one paragraph: split too often by `Intl.Segmenter` and before numbers, then merged back in named
 * passes, each of which knows one reason why a full stop ends no sentence.
 */
import type { ReadingWords } from "../model/language/reading-words.ts";
import type { Span } from "../model/span.ts";
import { readingView } from "../text/reading-view.ts";
import type { Reader } from "./reader.ts";

/** Says whether the piece that ends here runs on into the next one. */
type MergePass = (piece: string, next: string, words: ReadingWords) => boolean;

const passes: Readonly<Record<string, MergePass>> = {
  // "Prof. Dr. Widodo", "TP. Hồ Chí Minh", "on Sept. 27"
  abbreviation: (piece, _next, words) => endsWithOneOf(piece.trimEnd(), words.abbreviations),
  // "Donald J. Trump", "A. H. Nasution"
  initial: (piece) => /(?:^|[\s(“"'])\p{Lu}\.\s*$/u.test(piece),
  // "No. 5", "10. 000 orang": a stop between digits is a mark of the number
  number: (piece, next) => /\d\.\s*$/u.test(piece) && /^\d/u.test(next) && !/\d{4}\.\s+$/u.test(piece),
  // "… tiếp diễn?" ông nói: what follows a closing quotation mark goes on in lower case
  goesOn: (piece, next) => /["”’»')\]]\s*$/u.test(piece) && /^[\p{Ll}–—,;]/u.test(next),
  // "(… pada 2020.)" or a lone quotation mark left over: a piece without a letter belongs to the one before
  leftover: (_piece, next) => !/[\p{L}\p{N}]/u.test(next),
  // "… lower case": no sentence begins so in these languages, unless after a question or exclamation
  lowerCase: (piece, next) => /^\p{Ll}/u.test(next) && !/[?!]["”’»')\]]*\s*$/u.test(piece),
};

const allPasses = Object.values(passes);

/** Spans of the sentences in `text` between `paragraph.start` and `paragraph.end`, white space trimmed. */
export function sentences(text: string, paragraph: Span, language: Reader): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { index, segment } of pieces(
    readingView(text.slice(paragraph.start, paragraph.end)),
    language,
  )) {
    const last = merged.at(-1);
    const lastPiece = last ? text.slice(Math.max(last.start, last.end - 40), last.end) : "";
    if (last && runsOn(lastPiece, segment, language.reading)) last.end += segment.length;
    else merged.push({ start: paragraph.start + index, end: paragraph.start + index + segment.length });
  }
  const found: Span[] = [];
  for (const span of merged) {
    for (const { start, end } of cut(text, span)) {
      const trimmed = trim(text, start, end);
      if (trimmed.end > trimmed.start) found.push(trimmed);
    }
  }
  return found;
}

/**
 * Longest sentence, in UTF-16 code units. Prose stays far below it; what goes on longer is a list or a table without
 * a full stop, and is cut at a space, so that the cost of reading a document grows with its length and no faster.
 */
const longest = 2000;

function cut(text: string, span: Span): readonly Span[] {
  const { start, end } = span;
  if (end - start <= longest) return [span];
  const cuts: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const space = text.lastIndexOf(" ", from + longest);
    let to = space > from ? space : from + longest;
    // Never inside a character that takes two code units.
    if (/[\ud800-\udbff]/.test(text.charAt(to - 1))) to--;
    cuts.push({ start: from, end: to });
    from = to;
  }
  return [...cuts, { start: from, end }];
}

interface SentencePiece {
  readonly index: number;
  readonly segment: string;
}

/**
 * Where the segmenter sees no sentence begin: with a number, as news tolls often do ("… died. 20 were hurt."), and right
 * behind a stop without a blank, as in text out of web pages ("… hurt.The mayor").
 */
const unseen =
  /(?=["“«]?\p{Nd})(?<=[\p{L}\p{M}]{2}[.!?]["”’»')]?\s+)|(?=\p{Lu}[\p{Ll}\p{M}])(?<=[\p{Ll}\p{M}]{2}[.!?])/u;

function pieces(paragraph: string, language: Reader): readonly SentencePiece[] {
  // a line broken to a width ends no sentence, but the segmenter thinks so
  const line = paragraph.replaceAll("\n", " ");
  const hidden = unseen.test(line);
  const found: SentencePiece[] = [];
  for (const { index, segment } of segmenterOf(language.code).segment(line)) {
    if (!hidden) {
      found.push({ index, segment });
      continue;
    }
    let at = index;
    for (const part of segment.split(unseen)) {
      found.push({ index: at, segment: part });
      at += part.length;
    }
  }
  return found;
}

function runsOn(piece: string, next: string, words: ReadingWords): boolean {
  for (const pass of allPasses) if (pass(piece, next, words)) return true;
  return false;
}

function endsWithOneOf(piece: string, shorts: readonly string[]): boolean {
  for (const short of shorts) {
    if (piece.endsWith(short) && !/[\p{L}\p{M}\p{N}]$/u.test(piece.slice(0, -short.length))) return true;
  }
  return false;
}

function trim(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  return { start: start + (piece.length - piece.trimStart().length), end: start + piece.trimEnd().length };
}

const segmenters = new Map<string, Intl.Segmenter>();
function segmenterOf(code: string): Intl.Segmenter {
  const known = segmenters.get(code) ?? new Intl.Segmenter(code, { granularity: "sentence" });
  segmenters.set(code, known);
  return known;
}
