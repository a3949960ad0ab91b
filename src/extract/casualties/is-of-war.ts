/** "Since the war began", "trong chiến tranh", "perang itu menewaskan": the figure beside it counts a whole war so far. */
import type { Span } from "../../model/span.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, matchAt } from "../text/phrases.ts";
import { type TextAnalysis, wordsWithin } from "../text/text-analysis.ts";

/** Words between the figure and what says so. */
const reach = 7;

const phrases = perLanguage(({ time }) => compileList(time.ofWar));

export function isOfWar(clause: Span, analysis: TextAnalysis): boolean {
  const { words, language } = analysis;
  const { from, to } = wordsWithin(words, clause);
  for (let at = Math.max(0, from - reach - 5); at < Math.min(words.length, to + reach); at += 1) {
    const match = matchAt(phrases(language), words, at);
    if (match !== null && at + match.length >= from - reach && !apart(analysis, at, from)) return true;
  }
  return false;
}

/** In another clause: a semicolon or a stop between. */
function apart({ words }: TextAnalysis, a: number, b: number): boolean {
  return words.slice(Math.min(a, b), Math.max(a, b)).some(({ text }) => text === ";" || text === ".");
}
