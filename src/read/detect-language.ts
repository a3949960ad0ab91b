/**
 * Which language a text is in. Frequent short words and telling letters of the packs vote; unless the vote is beyond
 * doubt, a detector of sixty languages is asked, too (`eld`: of three tried on one sentence each in 21 languages, it
 * named the most).
 */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Language } from "../model/language/language.ts";
import type { LanguageCode } from "../model/language-code.ts";
import { memoize } from "../text/memoize.ts";

type Detector = typeof import("eld/small");

/** Loaded for the first text in doubt: its tables are a megabyte and a half, which a start of the program would wait for. */
const detector = memoize(() => {
  const path = fileURLToPath(import.meta.resolve("eld/small"));
  return (createRequire(import.meta.url)(path) as Detector).eld;
});

/** Words looked at: enough for certainty, and a bound on the work for a very long document. */
const sample = 4000;
/** Least share of the words that must vote for the winner; prose has three to four times as many. */
const leastShare = 0.08;
/** Share of the votes that leaves no doubt: prose in a pack's language has it, Dutch or Afrikaans for English do not. */
const certainShare = 0.2;
/** Most votes that another language may have then. */
const strayShare = 0.05;

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
  const { voted, certain } = voteOf(words, languages);
  if (voted !== null && certain && words.length >= fewWords) return voted.code;
  const result = detector().detect(text.slice(0, detectorSample));
  const detected = packFor(result.language, languages) ?? nearPack(result, languages) ?? result.language;
  const isPack = languages.some(({ code }) => code === detected);
  if (voted !== null && (isPack || words.length < fewWords || !result.isReliable())) return voted.code;
  return detected === "" ? (voted?.code ?? undetermined) : detected;
}

/** Of a text too short for the detector to be sure, the pack's language whose score is nearly the best. */
function nearPack(
  result: ReturnType<Detector["eld"]["detect"]>,
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

/** The pack with the most votes, null when none has a clear lead; and whether the vote leaves any doubt. */
function voteOf(
  words: readonly string[],
  languages: readonly Language[],
): { readonly voted: Language | null; readonly certain: boolean } {
  const shares = votesOf(words, languages).map((votes) => votes / words.length);
  const [first, second] = languages
    .map((language, i) => ({ language, share: shares[i]! }))
    .sort((a, b) => b.share - a.share);
  if (!first || first.share < Math.max(1 / words.length, leastShare)) return { voted: null, certain: false };
  const other = second?.share ?? 0;
  if (other >= first.share * 0.8) return { voted: null, certain: false };
  return { voted: first.language, certain: first.share >= certainShare && other <= strayShare };
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
  const compiled = ballots.get(languages);
  if (compiled !== undefined) return compiled;
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
