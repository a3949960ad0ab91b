/**
 * Who brought the sides together: "X met A and B in an effort to end the fighting", or in a sentence after it, "at the
 * meetings they discussed the ceasefire". X, who is neither of them, mediates.
 */
import type { Language } from "../../model/language.ts";
import { actorsAmong } from "../people/find-actors.ts";
import { type NameSpan, subjectBefore } from "../people/name-span.ts";
import { speechFrames } from "../people/speech-frames.ts";
import { speechMarks } from "../people/speech-marks.ts";
import type { Context } from "../text/context.ts";
import { nearby } from "../text/nearby.ts";
import { compilePhrases, findPhrases, type Phrases } from "../text/phrases.ts";
import { sentenceWords } from "../text/sentence-words.ts";
import { namesIn } from "./broker.ts";
import type { CeasefireMarks, Mention } from "./ceasefire-marks.ts";
import type { StatusReading } from "./status-of.ts";

/** How many sentences before one that speaks of meetings they may be told, in the same paragraph. */
const reach = 2;
/** How many words after "met" the second guest may stand. */
const guestsWithin = 24;

/** The host of the meeting that the sentence itself tells. */
export function hostOf(
  found: CeasefireMarks,
  mention: Mention,
  verdict: StatusReading,
  context: Context,
  clause: number,
): NameSpan | null {
  if (verdict.status !== "proposed") return null;
  const { source, sentence, language } = context;
  const meets = meetingsBefore(found, mention, clause);
  if (meets === undefined || !twoGuests(found.words, meets.to, mention.from, source.text, language))
    return null;
  return subjectBefore(speechMarks(source, sentence, language), meets.from, source.text, language);
}

/** The host of the meetings that a sentence before tells, where this one only points to them; none = no names. */
export function hostsBefore(
  found: CeasefireMarks,
  mention: Mention,
  verdict: StatusReading,
  context: Context,
  clause: number,
): readonly string[] {
  if (verdict.status !== "proposed" || meetingsBefore(found, mention, clause) === undefined) return [];
  const { sentences, sentence, index } = context;
  for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
    const before = sentences[at]!;
    if (before.paragraph !== sentence.paragraph || before.item !== sentence.item) return [];
    const names = hostsIn({ ...context, sentence: before, index: at });
    if (names.length > 0) return names;
  }
  return [];
}

function meetingsBefore(found: CeasefireMarks, mention: Mention, clause: number) {
  return nearby(found.marks, ({ from }) => from, mention.from, 40)
    .filter((m) => m.parts.has("meets") && m.to <= mention.from && found.clause[m.from] === clause)
    .at(-1);
}

function hostsIn({ source, sentence, language }: Context): readonly string[] {
  const words = sentenceWords(source, sentence);
  for (const { from, to } of findPhrases(meetingsOf(language), words)) {
    if (!twoGuests(words, to, Math.min(words.length, to + guestsWithin), source.text, language)) continue;
    const marked = speechMarks(source, sentence, language);
    const subject = subjectBefore(marked, from, source.text, language);
    const pronoun = subject === null || marked.at[subject.from]?.parts.includes("pronouns") === true;
    if (!pronoun) return namesIn(source.text, words, subject, language);
    const start = words[from]!.start;
    const speaker = speechFrames(source, sentence, language)
      .filter(({ name, end }) => name !== null && end <= start)
      .at(-1)?.name;
    return speaker == null ? [] : [source.text.slice(speaker.start, speaker.end)];
  }
  return [];
}

function twoGuests(
  words: CeasefireMarks["words"],
  from: number,
  to: number,
  text: string,
  language: Language,
): boolean {
  const two = words.slice(from, to).some((word) => language.speech.ands.includes(word.text));
  return two && actorsAmong(text, words, language, { from, to }).length >= 2;
}

const compiled = new WeakMap<Language, Phrases<true>>();

function meetingsOf(language: Language): Phrases<true> {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const made = compilePhrases(language.ceasefire.meets.map((words) => [words, true] as const));
  compiled.set(language, made);
  return made;
}
