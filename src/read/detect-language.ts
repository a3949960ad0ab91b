/**
 * Which language a text is in. Frequent short words and telling letters of the packs vote; where none of them has a
 * clear lead, or the text is long enough to be sure that it is in no pack's language, a detector of sixty languages
 * decides (`eld`: of three tried on one sentence each in 21 languages, it named the most).
 */
import { eld } from "eld/small";
import type { Language } from "../model/language/language.ts";
import type { LanguageCode } from "../model/language-code.ts";

/** Words looked at: enough for certainty, and a bound on the work for a very long document. */
const sample = 4000;
/** Least share of the words that must vote for the winner; prose has three to four times as many. */
const leastShare = 0.08;

/** Letters that the detector looks at. */
const detectorSample = 2000;
/** Fewer words than this are no evidence against the packs' own words. */
const fewWords = 20;
/** Share of the best score from which another is nearly as good. */
const nearly = 0.9;
/** BCP 47 for a language that cannot be told. */
const undetermined = "und";
/** The detector has one model for Malay and Indonesian, under the name of the first. */
const sameModel: Readonly<Record<string, LanguageCode>> = { ms: "id" };

/** A tag of BCP 47: that of a pack, of another language, or `und`. */
export function detectLanguage(text: string, languages: readonly Language[]): LanguageCode {
  const words: readonly string[] =
    text
      .slice(0, sample * 12)
      .match(/[\p{L}\p{M}]+/gu)
      ?.slice(0, sample) ?? [];
  if (words.length === 0) return undetermined;
  const voted = voteOf(words, languages);
  const result = eld.detect(text.slice(0, detectorSample));
  const detected = packFor(result.language, languages) ?? nearPack(result, languages) ?? result.language;
  const isPack = languages.some(({ code }) => code === detected);
  if (voted !== null && (isPack || words.length < fewWords || !result.isReliable())) return voted.code;
  return detected === "" ? (voted?.code ?? undetermined) : detected;
}

/** Of a text too short for the detector to be sure, the pack's language whose score is nearly the best. */
function nearPack(
  result: ReturnType<typeof eld.detect>,
  languages: readonly Language[],
): LanguageCode | null {
  if (result.isReliable()) return null;
  const scores = Object.entries(result.getScores());
  const best = scores.reduce((most, [, score]) => Math.max(most, score), 0);
  const near = scores.flatMap(([tag, score]) => {
    const code = packFor(tag, languages);
    return code !== null && score >= best * nearly ? [{ code, score }] : [];
  });
  return near.sort((a, b) => b.score - a.score)[0]?.code ?? null;
}

function packFor(tag: string, languages: readonly Language[]): LanguageCode | null {
  return languages.find(({ code }) => code === tag || code === sameModel[tag])?.code ?? null;
}

/** The pack with the most votes, or null when none has a clear lead. */
function voteOf(words: readonly string[], languages: readonly Language[]): Language | null {
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
