/** The stems of a word in a language: what "clash" and "clashes" have in common. Vietnamese does not inflect. */
import { englishStems } from "./english-stems.ts";
import { indonesianStems } from "./indonesian-stems.ts";

const stemmers: Readonly<Record<string, (word: string) => readonly string[]>> = {
  en: englishStems,
  id: indonesianStems,
};

/** Languages that have stems. */
export const inflecting: readonly string[] = Object.keys(stemmers);

const none: readonly string[] = [];
const memory: Readonly<Record<string, Map<string, readonly string[]>>> = Object.fromEntries(
  inflecting.map((language) => [language, new Map()]),
);

/** @param word folded. Empty for a language that does not inflect, and for words too short to have endings. */
export function stems(word: string, language: string): readonly string[] {
  const known = memory[language];
  const stemmer = stemmers[language];
  if (!known || !stemmer || word.length < 4) return none;
  const before = known.get(word);
  if (before) return before;
  const made = stemmer(word).filter((stem) => stem.length > 2);
  known.set(word, made);
  return made;
}
