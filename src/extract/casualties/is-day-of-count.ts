/** Whether a date is the day on which a toll was counted anew: "the toll rose to 59 on Saturday", "on Friday … was revised". */
import type { Dated } from "../dates/dated-sentences.ts";
import { wordFrom } from "../text/nearby.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, holdsPhrase } from "../text/phrases.ts";
import type { CasualtyDraft } from "./casualty-draft.ts";

/** Words between the clause and its date: "on the evening of". */
const reach = 2;

const rising = perLanguage(({ harm }) => compileList(harm.rising));

export function isDayOfCount({ start, end }: Dated, { analysis, clause, role }: CasualtyDraft): boolean {
  const { words, language } = analysis;
  if (role !== "total" || (start < clause.end && end > clause.start)) return false;
  const at = (offset: number) => wordFrom(words, offset);
  const [from, to] = [at(clause.start), at(clause.end)];
  const near = start >= clause.end ? at(start) - to <= reach : from - at(end) <= reach;
  return near && holdsPhrase(rising(language), words.slice(from, to));
}
