/**
 * Whether a date is the day of another act than a clause tells: "born in 1961", "a report of 14 March", the day of a
 * trial or a funeral in the same sentence.
 */
import type { Span } from "../../model/span.ts";
import { bisectLeft } from "../text/nearby.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, matchAt, type Phrases, phraseAt } from "../text/phrases.ts";
import type { DateAnalysis, Dated } from "./dated-sentences.ts";

/** Words that may stand between such an act and its date: "born in Orsk in". */
const reach = 3;
/** Words of the longest such act, and a few more. */
const longest = 5;

const acts = perLanguage(({ time }) => ({
  before: compileList(time.actsBefore),
  between: compileList(time.actsBetween),
}));

export function isDayOfOtherAct(date: Dated, clause: Span, { words, language }: DateAnalysis): boolean {
  const { before, between } = acts(language);
  const at = (offset: number) => bisectLeft(words, (word) => word.start, offset);
  const own = at(date.start);
  for (let from = Math.max(0, own - longest - reach); from < own; from += 1) {
    const act = phraseAt(before, words, from);
    if (act === null || act.to > own + 1) continue;
    // "đóng năm 1987": the last word of the act is the first of the date
    const between = words.slice(act.to, Math.max(act.to, own));
    if (between.length <= reach && between.every(({ kind }) => kind !== "mark")) return true;
  }
  const [from, to] = date.end <= clause.start ? [at(date.end), at(clause.start)] : [at(clause.end), own];
  return holds(between, words, from, to);
}

function holds(phrases: Phrases<true>, words: DateAnalysis["words"], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const match = matchAt(phrases, words, at);
    if (match !== null && at + match.length <= to) return true;
  }
  return false;
}
