/** Stage "speech": which words of a sentence are words of speech, conjunctions and fillers. */
import type { Language } from "../../model/language/language.ts";
import type { DateAnalysis } from "../dates/dated-sentences.ts";
import { bisectLeft } from "../text/nearby.ts";
import { perLanguage } from "../text/per-language.ts";
import { compilePhrases, type Found, type Phrases, phraseAt } from "../text/phrases.ts";
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
  "puts",
  "shows",
  "saidBy",
  "cites",
];

/** "first reports suggest": a report, and no verb, since a verb follows. */
export function isReportNoun({ at }: Pick<Marked, "at">, from: number): boolean {
  const mark = at[from];
  return (
    mark?.parts.includes("reportNouns") === true &&
    (at[mark.to]?.parts.some((part) => part === "says" || part === "shows" || part === "puts") ?? false)
  );
}

const speechPhrases = perLanguage(({ speech }): Phrases<SpeechPart> => {
  const parts = Object.entries(speech) as [SpeechPart, readonly string[]][];
  return compilePhrases(parts.flatMap(([part, words]) => words.map((word) => [word, part] as const)));
});

/** "United States", "Associated Press Reports": a capital after a capital is part of a name. */
export function isNamePart(analysis: TextAnalysis, at: number): boolean {
  const { [at]: word, [at - 1]: before } = analysis.words;
  return (
    word?.capital === true && before?.capital === true && before.kind === "letters" && !analysis.shouting
  );
}

/** A capital "The" or "Namun" behind a name; not the preposition in "Kementerian Dalam Negeri Kuwara". */
function opensAnew(words: readonly Word[], { to, values }: Found<SpeechPart>): boolean {
  return values.includes("openers") && !(values.includes("stops") && words[to]?.capital === true);
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
    const found = phraseAt(phrases, words, from);
    if (found === null || (isNamePart(analysis, from) && !opensAnew(words, found))) continue;
    if (found.to - from === 1 && linksNames(analysis, from)) continue;
    const mark: SpeechMark = { from, to: found.to, parts: found.values };
    at[from] = mark;
    if (found.values.includes("fillers")) skip.fill(true, from, found.to);
    const verb = found.values.some((part) => verbParts.includes(part));
    // "a report by" holds no verb
    const noun = !verb && found.values.includes("reportHeads");
    if (noun || found.values.includes("notAccording") || found.values.includes("asSaying")) {
      from = found.to - 1;
    } else if (verb) {
      verbs.push(mark);
      from = found.to - 1;
    }
  }
  for (const date of dated.dates) {
    let index = bisectLeft(words, (word) => word.start, date.start);
    for (; (words[index]?.end ?? Number.POSITIVE_INFINITY) <= date.end; index += 1) skip[index] = true;
  }
  return { words, at, skip, verbs };
}
