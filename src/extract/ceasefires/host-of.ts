/**
 * Who brought the sides together: "X met A and B in an effort to end the fighting", or in a sentence before, where this
 * one only tells of "the meetings". X, who is neither of them, mediates.
 */
import { actorsAmong } from "../people/find-actors.ts";
import { type NameSpan, subjectBefore } from "../people/name-span.ts";
import type { SpeechAnalysis } from "../people/speech-analysis.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, findPhrases } from "../text/phrases.ts";
import { joinedByAnd } from "../text/text-analysis.ts";
import { namesIn } from "./broker.ts";
import type { Statement } from "./ceasefire-analysis.ts";
import { type Mark, marksNear } from "./ceasefire-marks.ts";

/** How many sentences before one that speaks of meetings they may be told, in the same paragraph. */
const reach = 2;
/** How many words after "met" the second guest may come. */
const guestsWithin = 24;

const meetings = perLanguage(({ ceasefire }) => compileList(ceasefire.meets));

/** The host of the meeting that the sentence itself tells. */
export function hostOf(statement: Statement): NameSpan | null {
  const { analysis, mention } = statement;
  const meets = meetingsBefore(statement);
  if (meets === undefined || !twoGuests(analysis, meets.to, mention.from)) return null;
  return subjectBefore(analysis, meets.from);
}

/** The host of the meetings that a sentence before tells, where this one only points to them; none = no names. */
export function hostsBefore(statement: Statement): readonly string[] {
  if (meetingsBefore(statement) === undefined) return [];
  const { all, sentence, index } = statement.analysis;
  for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
    const before = all[at]!;
    if (before.sentence.paragraph !== sentence.paragraph || before.sentence.item !== sentence.item) return [];
    const names = hostsIn(before);
    if (names.length > 0) return names;
  }
  return [];
}

/** Meetings are told of plans and talks only. */
function meetingsBefore({ analysis, mention, reading }: Statement): Mark | undefined {
  if (reading.status !== "proposed") return undefined;
  const { clause } = analysis.ceasefire;
  return marksNear(analysis.ceasefire, mention)
    .filter((m) => m.parts.has("meets") && m.to <= mention.from && clause[m.from] === clause[mention.from])
    .at(-1);
}

function hostsIn(analysis: SpeechAnalysis): readonly string[] {
  const { source, words, language, speech, frames } = analysis;
  for (const { from, to } of findPhrases(meetings(language), words)) {
    if (!twoGuests(analysis, to, Math.min(words.length, to + guestsWithin))) continue;
    const subject = subjectBefore(analysis, from);
    const pronoun = subject === null || speech.at[subject.from]?.parts.includes("pronouns") === true;
    if (!pronoun) return namesIn(analysis, subject);
    const start = words[from]!.start;
    const speaker = frames.filter(({ name, end }) => name !== null && end <= start).at(-1)?.name;
    return speaker == null ? [] : [source.text.slice(speaker.start, speaker.end)];
  }
  return [];
}

function twoGuests(analysis: SpeechAnalysis, from: number, to: number): boolean {
  return joinedByAnd(analysis, from, to) && actorsAmong(analysis, { from, to }).length >= 2;
}
