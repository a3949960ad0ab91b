/** Which language a text is in, by its own words: frequent short words and telling letters vote. */
import type { Language } from "../model/language.ts";

/** Words looked at: enough for certainty, and a bound on the work for a very long document. */
const sample = 4000;
/** Least share of the words that must vote for the winner; prose has three to four times as many. */
const leastShare = 0.08;

/** The language with the most votes, or null when none has a clear lead: then the document needs a person. */
export function detectLanguage(text: string, languages: readonly Language[]): Language | null {
  const words: readonly string[] =
    text
      .slice(0, sample * 12)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu)
      ?.slice(0, sample) ?? [];
  if (words.length === 0) return null;
  const ranked = languages
    .map((language) => ({ language, votes: votesFor(language, words) }))
    .sort((a, b) => b.votes - a.votes);
  const [first, second] = ranked;
  if (!first || first.votes < Math.max(1, words.length * leastShare)) return null;
  return second && second.votes >= first.votes * 0.8 ? null : first.language;
}

function votesFor(language: Language, words: readonly string[]): number {
  const functionWords = new Set(language.reading.functionWords);
  const telling = new Set(language.reading.tellingLetters);
  let votes = 0;
  for (const word of words) {
    if (functionWords.has(word)) votes++;
    else if (telling.size > 0 && [...word].some((letter) => telling.has(letter))) votes++;
  }
  return votes;
}
