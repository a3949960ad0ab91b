/** Whether a clause tells what happened on a date before it: "since March 2022, when a bomb killed 58". */
import type { Span } from "../../model/span.ts";
import { wordFrom } from "../text/nearby.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, matchAt } from "../text/phrases.ts";
import type { DateAnalysis, Dated } from "./dated-sentences.ts";

/** How far behind its date such a word may come: "7 October 2023 against the town, in which". */
const reach = 4;

const links = perLanguage(({ time }) => compileList(time.onWhich));

/** @param strict `apart`: right behind the date or a comma. */
export function happenedOn(
  date: Dated,
  clause: Span,
  { words, language }: DateAnalysis,
  strict: "apart" | "any",
): boolean {
  if (date.end > clause.start) return false;
  const from = wordFrom(words, date.end);
  const to = wordFrom(words, clause.start);
  for (let at = from; at < Math.min(to, from + reach); at += 1) {
    const link = matchAt(links(language), words, at);
    // "dan sejak saat itu": since that time, and not when
    if (link === null || language.time.since.includes(words[at - 1]?.text ?? "")) continue;
    if (strict === "apart") return at === from || words[at - 1]?.text === ",";
    // "since 2014, when war came, 14,000 have died": told of all the time since
    return words.slice(at + link.length, to).every(({ text }) => text !== ",");
  }
  return false;
}
