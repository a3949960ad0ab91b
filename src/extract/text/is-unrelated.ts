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
  const { words, language } = analysis;
  const { said, abroad, attacks } = compiled(language);
  if (holdsPhrase(said, words)) return true;
  if (findPhrases(abroad, words).some(({ from }) => from <= beginning)) return true;
  return tellsDisaster(analysis) && !holdsPhrase(attacks, words) && !isSubject(analysis);
}

function tellsDisaster({ words, language }: TextAnalysis): boolean {
  return memoizeFor(words, "tells a disaster", () => holdsPhrase(compiled(language).disasters, words));
}

/** The text is about it: another sentence of the item tells one too. */
function isSubject({ all, index, sentence }: TextAnalysis): boolean {
  return all.some(
    (other) => other.index !== index && other.sentence.item === sentence.item && tellsDisaster(other),
  );
}
