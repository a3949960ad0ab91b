/**
 * Stage "conflicts": "since the war began", "trong chiến tranh", "perang itu menewaskan": the figure next to it counts a
 * whole war so far; "the battle", "bị vây hãm", "pertempuran itu": it counts the battle of which the text tells.
 */
import type { Span } from "../../model/span.ts";
import { bisectLeft } from "../text/nearby.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileLists, type Found, findPhrases } from "../text/phrases.ts";
import { type TextAnalysis, wordsWithin } from "../text/text-analysis.ts";

export type Conflict = "war" | "battle";

const phrases = perLanguage(({ time }) => compileLists<Conflict>({ war: time.ofWar, battle: time.ofBattle }));

export function conflictsIn({ words, language }: TextAnalysis): readonly Found<Conflict>[] {
  return findPhrases(phrases(language), words);
}

/** Words between the figure and what says so, and of the longest phrase that begins before. */
const reach = 7;
const longest = 5;

/** Whether the figure of a clause counts a whole war or battle. */
export function isOfConflict(
  what: Conflict,
  clause: Span,
  analysis: TextAnalysis & { readonly conflicts: readonly Found<Conflict>[] },
): boolean {
  const { conflicts, words } = analysis;
  if (conflicts.length === 0) return false;
  const { from, to } = wordsWithin(words, clause);
  let at = bisectLeft(conflicts, (conflict) => conflict.from, from - reach - longest);
  for (; at < conflicts.length && conflicts[at]!.from < to + reach; at += 1) {
    const conflict = conflicts[at]!;
    const near = conflict.to >= from - reach && conflict.values.includes(what);
    if (near && !apart(analysis, conflict.from, from)) return true;
  }
  return false;
}

/** In another clause: a semicolon between. */
function apart({ words }: TextAnalysis, a: number, b: number): boolean {
  return words.slice(Math.min(a, b), Math.max(a, b)).some(({ text }) => text === ";");
}
