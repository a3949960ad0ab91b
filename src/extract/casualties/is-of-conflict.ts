/**
 * "Since the war began", "trong chiến tranh", "perang itu menewaskan": the figure next to it counts a whole war so far;
 * "the battle", "bị vây hãm", "pertempuran itu": it counts the battle of which the text tells.
 */
import type { Span } from "../../model/span.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, matchAt } from "../text/phrases.ts";
import { type TextAnalysis, wordsWithin } from "../text/text-analysis.ts";

/** Words between the figure and what says so. */
const reach = 7;

const phrases = perLanguage(({ time }) => ({
  war: compileList(time.ofWar),
  battle: compileList(time.ofBattle ?? []),
}));

export function isOfConflict(what: "war" | "battle", clause: Span, analysis: TextAnalysis): boolean {
  const { words, language } = analysis;
  const known = phrases(language)[what];
  const { from, to } = wordsWithin(words, clause);
  for (let at = Math.max(0, from - reach - 5); at < Math.min(words.length, to + reach); at += 1) {
    const match = matchAt(known, words, at);
    if (match !== null && at + match.length >= from - reach && !apart(analysis, at, from)) return true;
  }
  return false;
}

/** In another clause: a semicolon between. */
function apart({ words }: TextAnalysis, a: number, b: number): boolean {
  return words.slice(Math.min(a, b), Math.max(a, b)).some(({ text }) => text === ";");
}
