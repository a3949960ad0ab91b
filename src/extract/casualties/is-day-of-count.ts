/** Whether a date is the day on which a toll was counted anew: "the toll rose to 59 on Saturday", "on Friday … was revised". */
import type { Language } from "../../model/language/language.ts";
import type { Dated } from "../dates/dated-sentences.ts";
import { wordFrom } from "../text/nearby.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, findPhrases, holdsPhrase } from "../text/phrases.ts";
import type { Word } from "../text/split-words.ts";
import type { CasualtyDraft } from "./casualty-draft.ts";

/** Words between the clause and its date: "on the evening of". */
const reach = 2;
/** Words from "revised" to its figure: "revised the toll of the flood upwards to". */
const farFigure = 8;

const counting = perLanguage(({ harm, speech }) => ({
  rising: compileList(harm.rising),
  reach: compileList(harm.reach),
  revises: compileList(speech.revises ?? []),
}));

export function isDayOfCount({ start, end }: Dated, { analysis, clause, role }: CasualtyDraft): boolean {
  const { words, language } = analysis;
  if (start < clause.end && end > clause.start) return false;
  const at = (offset: number) => wordFrom(words, offset);
  const [from, to] = [at(clause.start), at(clause.end)];
  const near = start >= clause.end ? at(start) - to <= reach : from - at(end) <= reach;
  if (role === "total" && near && holdsPhrase(counting(language).rising, words.slice(from, to))) return true;
  const revised = revisedAt(words, from, language);
  // "the toll of the quake of 1 March was revised to": before the verb only a day that leads the sentence
  return (
    revised >= 0 && ((near && start >= words[revised]!.start) || (at(start) < reach && revised > at(end)))
  );
}

/** The verb of "revised the toll to 279 dead", "was revised on Friday to 279 dead"; -1 = none. */
function revisedAt(words: readonly Word[], from: number, language: Language): number {
  const { reach: reaching, revises } = counting(language);
  const lead = words.slice(Math.max(0, from - farFigure), from);
  const verb = findPhrases(revises, lead).at(-1);
  if (verb === undefined || findPhrases(reaching, lead).at(-1)?.to !== lead.length) return -1;
  return lead.slice(verb.to).some(({ kind }) => kind === "mark") ? -1 : from - lead.length + verb.from;
}
