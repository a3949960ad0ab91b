/**
 * Who the text says said a clause. Named in the sentence, or carried: a quotation that goes on, a pronoun, an
 * office without a name ("the president"), a sentence that continues the figures of the one before.
 */

import type { Speaker } from "../../model/claims/speaker.ts";
import type { Span } from "../../model/span.ts";
import type { Context } from "../text/context.ts";
import { nearby } from "../text/nearby.ts";
import { insideQuotation, quoteAround } from "../text/sentence-words.ts";
import { findActors } from "./find-actors.ts";
import { type Frame, speechFrames } from "./speech-frames.ts";
import { speechMarks } from "./speech-marks.ts";

/** Verbs of speech looked at on each side of a clause. */
const nearFrames = 12;
/** How many sentences a speech or a name is followed across. */
const reach = 12;

export function speakerOf(clause: Span, context: Context): Speaker | null {
  const frame = governing(clause, context);
  if (frame !== null) return named(frame, context, context.index);
  return carried(clause, context);
}

/** The frame whose content the clause is: the last verb before it, or a verb right after what it says. */
function governing(clause: Span, context: Context): Frame | null {
  const { source, sentence, language } = context;
  const frames = nearby(
    speechFrames(source, sentence, language),
    (frame) => frame.start,
    clause.start,
    nearFrames,
  );
  const quoted = insideQuotation(context.source, context.index, clause.start);
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

function carried(clause: Span, context: Context): Speaker | null {
  const { source, sentences, index, sentence, language } = context;
  if (insideQuotation(context.source, context.index, clause.start)) {
    const opener = quoteOpener(context);
    return opener ?? quoteCloser(context);
  }
  const first = speechMarks(source, sentence, language).at[0];
  if (first?.parts.includes("continues")) return lastSpeaker(context, index - 1, 1);
  const previous = sentences[index - 1];
  if (previous !== undefined && source.text.slice(sentence.start, sentence.end).startsWith('"')) {
    return lastSpeaker(context, index - 1, 1);
  }
  return null;
}

/** The quotation began in a sentence before: who speaks there, before its first mark. */
function quoteOpener(context: Context): Speaker | null {
  const { source, sentences, index } = context;
  let at = index;
  while (at > 0 && index - at < reach && quoteAround(source, at).before) at -= 1;
  if (at === index) return null;
  const sentence = sentences[at];
  if (sentence === undefined) return null;
  const frames = speechFrames(source, sentence, context.language);
  const opening = Math.max(...['"', "“"].map((mark) => source.text.lastIndexOf(mark, sentence.end - 1)));
  const frame = frames.filter((candidate) => candidate.end <= opening).at(-1);
  return frame === undefined ? null : named(frame, context, at);
}

/** The quotation ends in a sentence after: '…", tổng thống nói'. */
function quoteCloser(context: Context): Speaker | null {
  const { source, sentences, index, sentence } = context;
  for (let at = index + 1; at <= index + reach; at += 1) {
    const next = sentences[at];
    if (next === undefined || next.item !== sentence.item || !quoteAround(source, at).before) return null;
    if (quoteAround(source, at).after) continue;
    const frame = speechFrames(source, next, context.language).find((candidate) => candidate.after);
    return frame === undefined ? null : named(frame, context, at);
  }
  return null;
}

/** The last one who spoke, at most `far` sentences back in the same item. */
function lastSpeaker(context: Context, from: number, far: number): Speaker | null {
  const { source, sentences, sentence, language } = context;
  for (let at = from; at >= 0 && at > from - far; at -= 1) {
    const before = sentences[at];
    if (before === undefined || before.item !== sentence.item) return null;
    const frame = speechFrames(source, before, language).at(-1);
    if (frame !== undefined) return named(frame, context, at);
    const opening = carriedInto(context, at);
    if (opening !== null) return opening;
  }
  return null;
}

function carriedInto(context: Context, at: number): Speaker | null {
  const sentence = context.sentences[at];
  if (sentence === undefined || !quoteAround(context.source, at).before) return null;
  return quoteOpener({ ...context, sentence, index: at });
}

/** The words that name a frame's speaker; looked up before it where the frame has only a pronoun or an office. */
function named(frame: Frame, context: Context, at: number): Speaker | null {
  const { source, sentences, sentence, language, index } = context;
  const here = at === index ? "stated" : "carried";
  if (frame.name === null) return nameBefore(frame, context, at);
  const name = source.text.slice(frame.name.start, frame.name.end);
  const [actor] = findActors(source, sentences[at] ?? sentence, frame.name, language);
  // "tổng thống", "the president": an office and no name
  const bare = actor?.words === name && actor.title === name.toLowerCase();
  const holder =
    bare || (actor === undefined && name === name.toLowerCase()) ? officeHolder(name, context, at) : null;
  return holder ?? { name, ...frame.name, basis: here };
}

/** "tổng thống nói": the person named last with that office. */
function officeHolder(office: string, context: Context, at: number): Speaker | null {
  const { source, sentences, sentence, language } = context;
  for (let back = at; back >= 0 && back > at - reach; back -= 1) {
    const before = sentences[back];
    if (before === undefined || before.item !== sentence.item) return null;
    for (const frame of [...speechFrames(source, before, language)].reverse()) {
      if (frame.name === null) continue;
      const around = { start: frame.name.start, end: frame.start };
      const actors = findActors(source, before, around, language);
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

function nameBefore(frame: Frame, context: Context, at: number): Speaker | null {
  const { source, sentences, sentence, language, index } = context;
  for (let back = at; back >= 0 && back > at - reach; back -= 1) {
    const before = sentences[back];
    if (before === undefined || before.item !== sentence.item) return null;
    const frames = speechFrames(source, before, language);
    const last = frames
      .filter((other) => other.name !== null && (back < at || other.start < frame.start))
      .at(-1);
    if (last?.name == null) continue;
    const name = source.text.slice(last.name.start, last.name.end);
    return { name, ...last.name, basis: back === index ? "stated" : "carried" };
  }
  return null;
}
