/** Whether a day is that of what a relative clause tells of a person, and of no ceasefire. */
import type { Span } from "../../model/span.ts";
import { wordFrom } from "../text/nearby.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, matchAt } from "../text/phrases.ts";
import type { CeasefireAnalysis } from "./ceasefire-analysis.ts";

/** Words from "who" to its day: "who seized the town and the old harbour on". */
const farPerson = 10;

const persons = perLanguage(({ time }) => compileList(time.whoDid ?? []));

/** "the rebels, who seized the town on Monday, rejected the truce": what is told of a person, and names no ceasefire. */
export function isOfPerson({ words, ceasefire, language }: CeasefireAnalysis, date: Span): boolean {
  const own = wordFrom(words, date.start);
  for (let at = own - 1; at >= Math.max(0, own - farPerson); at -= 1) {
    if (words[at]!.kind === "mark") return false;
    if (matchAt(persons(language), words, at) !== null)
      return !ceasefire.mentions.some(({ from, to }) => from > at && to <= own);
  }
  return false;
}
