/** A headline whose lines never end inside a word that is written with a space, as most words of Vietnamese are. */
import { strings } from "./strings.ts";

const patterns = new Map<string, RegExp | null>();

/** The same text with no-break spaces inside the words that the edition lists; nothing else is changed. */
export function headline(text: string, language: string): string {
  const known = patterns.get(language);
  const pattern = known === undefined ? patternOf(language) : known;
  patterns.set(language, pattern);
  return pattern ? text.replace(pattern, (word) => word.replaceAll(" ", "\u00a0")) : text;
}

function patternOf(language: string): RegExp | null {
  const longestFirst = strings(language).compounds.toSorted((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${longestFirst.join("|")})(?![\\p{L}\\p{M}])`, "giu");
}
