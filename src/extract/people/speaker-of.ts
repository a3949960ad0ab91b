/**
 * Who the text says said a clause. Named in the sentence, or carried: a quotation that goes on, a pronoun, an
 * office without a name ("the president"), a sentence that continues the figures of the one before.
 */

import type { Speaker } from "../../model/claims/speaker.ts";
import type { Span } from "../../model/span.ts";
import { nearby } from "../text/nearby.ts";
import { insideQuotation } from "../text/text-analysis.ts";
import { findActors } from "./find-actors.ts";
import type { Frame } from "./frame.ts";
import type { SpeechAnalysis } from "./speech-analysis.ts";

/** Verbs of speech looked at on each side of a clause. */
const nearFrames = 12;
/** How many sentences a speech or a name is followed across. */
const reach = 12;

export function speakerOf(clause: Span, analysis: SpeechAnalysis): Speaker | null {
  const frame = governing(clause, analysis);
  if (frame !== null) return named(frame, analysis, analysis.index);
  return carried(clause, analysis);
}

/** The frame whose content the clause is: the last verb before it, or a verb right after what it says. */
function governing(clause: Span, analysis: SpeechAnalysis): Frame | null {
  const frames = nearby(analysis.frames, (frame) => frame.start, clause.start, nearFrames);
  const quoted = insideQuotation(analysis.quotation, clause.start);
  const before = frames.filter((frame) => frame.end <= clause.start);
  const inside = frames.find(
    (frame) =>
      frame.start >= clause.start &&
      frame.end <= clause.end &&
      (frame.kind === "calls" || frame.kind === "accuses"),
  );
  const after = frames.find((frame) => frame.opens >= clause.end && frame.after);
  if (inside !== undefined) return inside;
  // in a quotation that the next speaker closes: "…", X said
  if (quoted && after !== undefined && before.length === 0) return after;
  return before.at(-1) ?? after ?? null;
}

function carried(clause: Span, analysis: SpeechAnalysis): Speaker | null {
  const { source, all, index, sentence, speech } = analysis;
  if (insideQuotation(analysis.quotation, clause.start)) {
    const opener = quoteOpener(analysis);
    return opener ?? quoteCloser(analysis);
  }
  if (speech.at[0]?.parts.includes("continues")) return lastSpeaker(analysis, index - 1, 1);
  if (all[index - 1] !== undefined && source.text.slice(sentence.start, sentence.end).startsWith('"')) {
    return lastSpeaker(analysis, index - 1, 1);
  }
  return null;
}

/** The quotation began in a sentence before: who speaks there, before its first mark. */
function quoteOpener(analysis: SpeechAnalysis): Speaker | null {
  const { source, all, index } = analysis;
  let at = index;
  while (at > 0 && index - at < reach && all[at]?.quotation.open) at -= 1;
  const opener = all[at];
  if (at === index || opener === undefined) return null;
  const { sentence, frames } = opener;
  const opening = Math.max(...['"', "“"].map((mark) => source.text.lastIndexOf(mark, sentence.end - 1)));
  const frame = frames.filter((candidate) => candidate.end <= opening).at(-1);
  return frame === undefined ? null : named(frame, analysis, at);
}

/** The quotation ends in a sentence after: '…", tổng thống nói'. */
function quoteCloser(analysis: SpeechAnalysis): Speaker | null {
  const { all, index, sentence } = analysis;
  for (let at = index + 1; at <= index + reach; at += 1) {
    const next = all[at];
    if (next === undefined || next.sentence.item !== sentence.item || !next.quotation.open) return null;
    if (next.quotation.leftOpen) continue;
    const frame = next.frames.find((candidate) => candidate.after);
    return frame === undefined ? null : named(frame, analysis, at);
  }
  return null;
}

/** The last one who spoke, at most `far` sentences back in the same item. */
function lastSpeaker(analysis: SpeechAnalysis, from: number, far: number): Speaker | null {
  const { all, sentence } = analysis;
  for (let at = from; at >= 0 && at > from - far; at -= 1) {
    const before = all[at];
    if (before === undefined || before.sentence.item !== sentence.item) return null;
    const frame = before.frames.at(-1);
    if (frame !== undefined) return named(frame, analysis, at);
    const opening = before.quotation.open ? quoteOpener(before) : null;
    if (opening !== null) return opening;
  }
  return null;
}

/** The words that name a frame's speaker; looked up before it where the frame has only a pronoun or an office. */
function named(frame: Frame, analysis: SpeechAnalysis, at: number): Speaker | null {
  const { source, all, index } = analysis;
  const here = at === index ? "stated" : "carried";
  if (frame.name === null) return nameBefore(frame, analysis, at);
  const name = source.text.slice(frame.name.start, frame.name.end);
  const [actor] = findActors(all[at] ?? analysis, frame.name);
  // "tổng thống", "the president": an office and no name
  const bare = actor?.words === name && actor.title === name.toLowerCase();
  const holder =
    bare || (actor === undefined && name === name.toLowerCase()) ? officeHolder(name, analysis, at) : null;
  return holder ?? { name, ...frame.name, basis: here };
}

/** "tổng thống nói": the person named last with that office. */
function officeHolder(office: string, analysis: SpeechAnalysis, at: number): Speaker | null {
  const { all, sentence } = analysis;
  for (let back = at; back >= 0 && back > at - reach; back -= 1) {
    const before = all[back];
    if (before === undefined || before.sentence.item !== sentence.item) return null;
    for (const frame of before.frames.toReversed()) {
      if (frame.name === null) continue;
      const around = { start: frame.name.start, end: frame.start };
      const actors = findActors(before, around);
      const holds = actors.some((actor) => actor.title === office.toLowerCase());
      const [person] = actors;
      const bare = person?.words.toLowerCase() === office.toLowerCase();
      if (holds && person?.kind === "person" && !bare) {
        return { name: person.words, start: person.start, end: person.end, basis: "carried" };
      }
    }
  }
  return null;
}

function nameBefore(frame: Frame, analysis: SpeechAnalysis, at: number): Speaker | null {
  const { source, all, sentence, index } = analysis;
  for (let back = at; back >= 0 && back > at - reach; back -= 1) {
    const before = all[back];
    if (before === undefined || before.sentence.item !== sentence.item) return null;
    const last = before.frames
      .filter((other) => other.name !== null && (back < at || other.start < frame.start))
      .at(-1);
    if (last?.name == null) continue;
    const name = source.text.slice(last.name.start, last.name.end);
    return { name, ...last.name, basis: back === index ? "stated" : "carried" };
  }
  return null;
}
