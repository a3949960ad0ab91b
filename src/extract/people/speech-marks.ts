/** Stage "speech": which words of a sentence are words of speech, conjunctions and fillers. */
import type { Language } from "../../model/language/language.ts";
import type { DateAnalysis } from "../dates/dated-sentences.ts";
import { wordFrom } from "../text/nearby.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileLists, joinValues, matchAt } from "../text/phrases.ts";
import type { Word } from "../text/split-words.ts";
import type { TextAnalysis } from "../text/text-analysis.ts";

export type SpeechPart = keyof Language["speech"];

export interface SpeechMark {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly SpeechPart[];
}

export interface Marked {
  readonly words: readonly Word[];
  /** For each word the mark that begins at it. */
  readonly at: readonly (SpeechMark | undefined)[];
  /** For each word whether it is a filler or part of a date: skipped between subject and verb. */
  readonly skip: readonly boolean[];
  /** Words that a stop behind them does not end: "dr". */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that lead to a day before the verb: "hingga" (until). */
  readonly untils: ReadonlySet<string>;
  /** The marks of verbs of speech, in order. */
  readonly verbs: readonly SpeechMark[];
}

const verbParts: readonly SpeechPart[] = [
  "says",
  "announces",
  "calls",
  "accuses",
  "denies",
  "suspects",
  "quotes",
  "quotesOwn",
  "according",
  "accusedOf",
  "rumours",
  "puts",
  "shows",
  "saidBy",
  "cites",
  "closers",
  "revises",
  "counts",
];

/** "first reports suggest": a report, and no verb, since a verb follows. */
export function isReportNoun({ at }: Pick<Marked, "at">, from: number): boolean {
  const mark = at[from];
  return (
    mark?.parts.includes("reportNouns") === true &&
    (at[mark.to]?.parts.some((part) => part === "says" || part === "shows" || part === "puts") ?? false)
  );
}

/** All that the words of one phrase may do in a sentence. */
interface SpeechPhrase {
  readonly parts: readonly SpeechPart[];
  readonly filler: boolean;
  readonly verb: boolean;
  /** No other phrase begins inside it. */
  readonly closed: boolean;
}

const speechPhrases = perLanguage(({ speech }) => joinValues(compileLists<SpeechPart>(speech), speechPhrase));

const abbreviations = perLanguage(
  ({ reading }) => new Set(reading.abbreviations.map((form) => form.slice(0, -1).toLowerCase())),
);

const untils = perLanguage(({ time }) => new Set(time.until));

function speechPhrase(parts: readonly SpeechPart[]): SpeechPhrase {
  const has = (part: SpeechPart) => parts.includes(part);
  const head = has("notAccording") || has("asSaying");
  // "a report by" holds no verb
  const verb = !head && verbParts.some(has);
  return { parts, filler: has("fillers"), verb, closed: head || verb || has("reportHeads") };
}

/** "United States", "Associated Press Reports": a capital after a capital is part of a name. */
export function isNamePart(analysis: TextAnalysis, at: number): boolean {
  const { [at]: word, [at - 1]: before } = analysis.words;
  return (
    word?.capital === true && before?.capital === true && before.kind === "letters" && !analysis.shouting
  );
}

/** A capital "The" or "Namun" behind a name; not the preposition in "Kementerian Dalam Negeri Kuwara". */
function opensAnew(words: readonly Word[], { to, parts }: SpeechMark): boolean {
  return parts.includes("openers") && !(parts.includes("stops") && words[to]?.capital === true);
}

/** "Organisasi Internasional untuk Migrasi": a small word of names between two capitals. */
function linksNames({ words, language }: TextAnalysis, at: number): boolean {
  const { [at - 1]: before, [at]: word, [at + 1]: next } = words;
  return before?.capital === true && next?.capital === true && language.actors.links.includes(word!.text);
}

export function speechMarks(analysis: DateAnalysis): Marked {
  const { words, language, dated } = analysis;
  const phrases = speechPhrases(language);
  const at = new Array<SpeechMark | undefined>(words.length).fill(undefined);
  const skip = new Array<boolean>(words.length).fill(false);
  const verbs: SpeechMark[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const match = matchAt(phrases, words, from);
    if (match === null) continue;
    const { parts, filler, verb, closed } = match.values[0]!;
    const mark: SpeechMark = { from, to: from + match.length, parts };
    if (isNamePart(analysis, from) && !opensAnew(words, mark)) continue;
    if (match.length === 1 && linksNames(analysis, from)) continue;
    at[from] = mark;
    if (filler) skip.fill(true, from, mark.to);
    if (verb) verbs.push(mark);
    if (closed) from = mark.to - 1;
  }
  for (const date of dated.dates) {
    let index = wordFrom(words, date.start);
    for (; (words[index]?.end ?? Number.POSITIVE_INFINITY) <= date.end; index += 1) skip[index] = true;
  }
  return { words, at, skip, verbs, abbreviations: abbreviations(language), untils: untils(language) };
}
