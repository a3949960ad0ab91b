/**
 * Whether a sentence says by itself that what it tells is no part of the fighting: in so many words, by a country next
 * door in which it begins, or by a disaster that the text names only once and no attack next to it.
 */
import { memoizeFor } from "../../text/memoize.ts";
import { perLanguage } from "./per-language.ts";
import { compileList, findPhrases, holdsPhrase } from "./phrases.ts";
import type { TextAnalysis } from "./text-analysis.ts";

/** Words within which a sentence begins. */
const beginning = 2;

const compiled = perLanguage(({ harm, ceasefire }) => ({
  said: compileList(harm.unrelated ?? []),
  abroad: compileList(harm.abroad ?? []),
  disasters: compileList(harm.disasters ?? []),
  attacks: compileList(ceasefire.attacks),
}));

export function isUnrelated(analysis: TextAnalysis): boolean {
  return memoizeFor(analysis.words, "unrelated", () => tellsOther(analysis));
}

function tellsOther(analysis: TextAnalysis): boolean {
  const { words, language } = analysis;
  const { said, abroad, disasters, attacks } = compiled(language);
  if (holdsPhrase(said, words)) return true;
  if (findPhrases(abroad, words).some(({ from }) => from <= beginning)) return true;
  return holdsPhrase(disasters, words) && !holdsPhrase(attacks, words) && !isSubject(analysis);
}

/** The text is about it: more than one sentence of the item tells a disaster. */
function isSubject({ all, sentence }: TextAnalysis): boolean {
  const counts = memoizeFor(all, "disasters", () => disastersByItem(all));
  return (counts.get(sentence.item) ?? 0) > 1;
}

function disastersByItem(all: readonly TextAnalysis[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { words, language, sentence } of all)
    if (holdsPhrase(compiled(language).disasters, words))
      counts.set(sentence.item, (counts.get(sentence.item) ?? 0) + 1);
  return counts;
}
