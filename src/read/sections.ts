/**
 * The parts of a document that stand alone. A listing page (a tag page, a column of news in brief) is a run of
 * leads about one topic, a line each, which do not refer to one another: no date, speaker or "this agreement" may
 * be carried from one to the next. Anything else is one item.
 */
import type { Span } from "../model/span.ts";
import type { Reader } from "./reader.ts";

/** Fewer lines than this are an article, whatever they look like. */
const fewestLines = 8;
/** Share of the lines that must name the topic: a lead introduces it each time, an article takes it as known. */
const topicShare = 0.6;

/** Number of the item of each paragraph, from 1. */
export function sections(text: string, paragraphs: readonly Span[], language: Reader): readonly number[] {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
  return isListing(lines, language) ? lines.map((_, i) => i + 1) : lines.map(() => 1);
}

function isListing(lines: readonly string[], language: Reader): boolean {
  if (lines.length < fewestLines) return false;
  const continuation = new Set(language.reading.continuations);
  return (
    lines.every((line) => /[.!?…"”’']$/u.test(line) && !opensAsContinuation(line, continuation)) &&
    haveOneTopic(lines)
  );
}

/** Words of the longest continuation. */
const longestOpening = 4;

/** Opens with a quotation ("…") or with words that lean on the line before: "However", "Ông", "Sementara itu". */
function opensAsContinuation(line: string, continuations: ReadonlySet<string>): boolean {
  if (/^["“«‘']/u.test(line)) return true;
  let opening = "";
  let count = 0;
  for (const [word] of line.matchAll(/[\p{L}\p{M}]+/gu)) {
    opening += opening === "" ? word.toLowerCase() : ` ${word.toLowerCase()}`;
    if (continuations.has(opening)) return true;
    count += 1;
    if (count === longestOpening) break;
  }
  return false;
}

/** Some capitalised word, not the first of its line, is in most of the lines. */
function haveOneTopic(lines: readonly string[]): boolean {
  const inLines = new Map<string, number>();
  let most = 0;
  for (const line of lines) {
    for (const name of new Set(
      Array.from(line.matchAll(/(?<=\P{L})\p{Lu}[\p{L}\p{M}]{2,}/gu), ([name]) => name),
    )) {
      const times = (inLines.get(name) ?? 0) + 1;
      inLines.set(name, times);
      most = Math.max(most, times);
    }
  }
  return most >= lines.length * topicShare;
}
