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
      .match(/[\p{L}\p{M}]+/gu)
      ?.slice(0, sample) ?? [];
  if (words.length === 0) return null;
  const votes = votesOf(words, languages);
  const ranked = languages
    .map((language, i) => ({ language, votes: votes[i]! }))
    .sort((a, b) => b.votes - a.votes);
  const [first, second] = ranked;
  if (!first || first.votes < Math.max(1, words.length * leastShare)) return null;
  return second && second.votes >= first.votes * 0.8 ? null : first.language;
}

/** How many of the words vote for each language. */
function votesOf(words: readonly string[], languages: readonly Language[]): readonly number[] {
  const ballot = ballotOf(languages);
  const votes = languages.map(() => 0);
  for (const word of words) {
    for (const i of ballot.known.get(word) ?? ballot.ask(word)) votes[i]! += 1;
  }
  return votes;
}

interface Ballot {
  /** Places of the languages that a word votes for. */
  readonly known: ReadonlyMap<string, readonly number[]>;
  /** The same for a word that is not known yet; it is kept. */
  readonly ask: (word: string) => readonly number[];
}

/** So many words are kept: a text repeats few words many times, and memory must not grow with the texts read. */
const most = 10_000;
const ballots = new WeakMap<readonly Language[], Ballot>();

function ballotOf(languages: readonly Language[]): Ballot {
  const made = ballots.get(languages);
  if (made !== undefined) return made;
  const signs = languages.map(({ reading }) => ({
    words: new Set(reading.functionWords),
    letters: new Set(reading.tellingLetters),
  }));
  const known = new Map<string, readonly number[]>();
  const ask = (printed: string) => {
    const word = printed.toLowerCase();
    const letters = [...word];
    const votes = signs.flatMap((sign, i) =>
      sign.words.has(word) || letters.some((letter) => sign.letters.has(letter)) ? [i] : [],
    );
    if (known.size >= most) known.clear();
    known.set(printed, votes);
    return votes;
  };
  const ballot = { known, ask };
  ballots.set(languages, ballot);
  return ballot;
}
