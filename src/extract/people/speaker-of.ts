/**
 * Who the text says said a clause. Named in the sentence, or carried: a quotation that goes on, a pronoun, an
 * office without a name ("the president"), a sentence that continues the figures of the one before.
 */

import type { Speaker } from "../../model/claims/speaker.ts";
import type { Stance } from "../../model/claims/stance.ts";
import type { Span } from "../../model/span.ts";
import { nearby, wordFrom } from "../text/nearby.ts";
import { holdsPhrase } from "../text/phrases.ts";
import { insideQuotation } from "../text/text-analysis.ts";
import { truceNames } from "../text/truce-names.ts";
import { actorsAmong, findActors } from "./find-actors.ts";
import type { Frame } from "./frame.ts";
import type { SpeechAnalysis } from "./speech-analysis.ts";
import type { SpeechMark } from "./speech-marks.ts";

/** Verbs of speech looked at on each side of a clause. */
const nearFrames = 12;
/** How many sentences a speech or a name is followed across. */
const reach = 12;
/** Words between a verb of speech and a clause from which it is far before it, and up to which near behind it. */
const farBefore = 9;
const nearAfter = 7;
/** Words of a name at the head of a sentence. */
const longestName = 10;

/** Who says a clause, and how that stands to it by the verb of speech. */
export interface Attribution {
  readonly speaker: Speaker | null;
  readonly stance: Stance;
}

export function speakerOf(clause: Span, analysis: SpeechAnalysis): Speaker | null {
  const frames = analysis.frames.filter(({ nobody }) => nobody !== true);
  const frame = governing(clause, frames, analysis);
  return frame === null ? carried(clause, analysis) : named(frame, analysis, analysis.index);
}

/** "The president declared a truce": who does by speaking what the clause tells; the verb is one of its words. */
export function announcerOf(clause: Span, analysis: SpeechAnalysis): Speaker | null {
  const frame = analysis.frames.find(
    ({ kind, start, end }) => kind === "announces" && start >= clause.start && end <= clause.end,
  );
  return frame === undefined ? null : named(frame, analysis, analysis.index);
}

/**
 * Of a clause that tells of people harmed: who only hopes, calls for or plans something tells no toll.
 * @param harm its words of harm.
 * @param goesOn it tells more of those of whom the sentence before told.
 */
export function tollAttribution(
  clause: Span,
  harm: readonly Span[],
  analysis: SpeechAnalysis,
  goesOn: boolean,
): Attribution {
  // "the storm has claimed 40 lives": a word of harm is none of speech
  const told = ({ start, end }: Frame) => harm.some((word) => word.start < end && start < word.end);
  const telling = analysis.frames.filter((frame) => tellsToll(frame, clause, analysis) && !told(frame));
  const frame = governing(
    clause,
    telling.filter(({ nobody }) => nobody !== true),
    analysis,
  );
  if (frame !== null) {
    return { speaker: named(frame, analysis, analysis.index), stance: stanceBy(frame) };
  }
  const speaker = goesOn ? lastSpeaker(analysis, analysis.index - 1, 1) : carried(clause, analysis);
  const unnamed = telling.findLast(({ nobody, start }) => nobody === true && start < clause.start);
  return { speaker, stance: speaker === null && unnamed !== undefined ? stanceBy(unnamed) : "states" };
}

function stanceBy({ kind }: Frame): Stance {
  return kind === "accuses" || kind === "suspects" || kind === "denies" ? kind : "states";
}

function tellsToll(frame: Frame, clause: Span, analysis: SpeechAnalysis): boolean {
  const { kind, end, future } = frame;
  if (kind === "calls" || kind === "wishes" || future === true) return false;
  if (kind === "accuses" && isPresupposed(frame, clause, analysis)) return false;
  if (kind === "says" || kind === "according" || end > clause.start) return true;
  // "mengumumkan gencatan senjata, mengakhiri pertempuran yang menewaskan 232": what is announced is no toll
  if (kind === "announces" && isOfTruce(end, clause.start, analysis)) return false;
  // "declared an emergency as the toll rose", "accused them of a breach, hours after fighting that killed 38"
  return !between(end, clause.start, analysis).some(
    ({ parts }) =>
      parts.includes("divides") &&
      !parts.includes("relatives") &&
      // "menyalahkan militer karena membunuh 50 warga": of what they are accused
      !(kind === "accuses" && parts.includes("grounds")),
  );
}

/** A truce is announced, and a relative clause behind a comma tells of the fighting that it ends. */
function isOfTruce(start: number, end: number, analysis: SpeechAnalysis): boolean {
  const { words, language } = analysis;
  const told = words.slice(wordFrom(words, start), wordFrom(words, end));
  const comma = told.findIndex(({ text }) => text === ",");
  return (
    comma > 0 &&
    holdsPhrase(truceNames(language), told.slice(0, comma)) &&
    between(start, end, analysis).some(({ parts }) => parts.includes("relatives"))
  );
}

/** "blamed each other for a blast that killed nine": who did it is blamed on somebody, that it killed nine is not. */
function isPresupposed({ start, end }: Frame, clause: Span, analysis: SpeechAnalysis): boolean {
  const { speech, words } = analysis;
  return (
    speech.at[wordFrom(words, start)]?.parts.includes("blames") === true &&
    between(end, clause.start, analysis).some(({ parts }) => parts.includes("presupposed"))
  );
}

/** The marks of speech and conjunctions that begin between two places. */
function between(start: number, end: number, { speech, words }: SpeechAnalysis): readonly SpeechMark[] {
  const found: SpeechMark[] = [];
  for (let at = wordFrom(words, start); (words[at]?.start ?? end) < end; at += 1) {
    const mark = speech.at[at];
    if (mark !== undefined) found.push(mark);
  }
  return found;
}

/** The frame whose content the clause is: the last verb before it, or a verb right after what it says. */
function governing(clause: Span, all: readonly Frame[], analysis: SpeechAnalysis): Frame | null {
  if (all.length === 0) return null;
  const frames = nearby(all, (frame) => frame.start, clause.start, nearFrames);
  const within = (frame: Frame) => frame.start >= clause.start && frame.end <= clause.end;
  const inside = frames.find(
    (frame) =>
      within(frame) &&
      // "34 orang yang menurut militer telah tewas"
      ((frame.kind === "according" && frame.opens > clause.start) ||
        frame.kind === "calls" ||
        frame.kind === "accuses" ||
        (frame.after && frame.opens > clause.start)),
  );
  // "119 of whom Israel says were assailants": the clause goes on behind the verb
  const straddling = frames.find(
    ({ opens, start, end }) =>
      opens > clause.start && opens <= clause.end && start > opens && end > clause.end,
  );
  if (straddling !== undefined) return straddling;
  if (inside !== undefined) {
    // '"We all call on the parties to extend the truce," the minister told reporters': the "we" is the minister's
    const own = inside.name === null && insideQuotation(analysis.quotation, inside.start);
    return (own ? frames.find(({ opens, after }) => opens >= clause.end && after) : undefined) ?? inside;
  }
  const before = frames.filter(
    (frame) =>
      !isPartedFrom(frame, clause, analysis) &&
      // "announced a truce" is the act itself, where the verb is a word of the clause
      (frame.kind === "announces" ? frame.end <= clause.start : frame.opens < clause.start),
  );
  const after = frames.find(
    (frame) => frame.opens >= clause.end && frame.after && !isFronted(clause, frame, analysis),
  );
  const lead = sayer(before, analysis);
  if (after === undefined || lead === undefined) return lead ?? after ?? null;
  // '"When we counted there were 40 dead," said the chief': the "we" is the chief's
  const quoted = lead.name === null && insideQuotation(analysis.quotation, lead.start);
  if (quoted && !insideQuotation(analysis.quotation, after.start)) return after;
  if (isCitedFor(clause, lead, after, analysis)) return after;
  // "…, the mayor said; …, the clinic reported": the words before each are its own
  // "the county recorded nine deaths, the agency said"
  return lead.after || lead.records || isNearer(after, lead, clause, analysis) ? after : lead;
}

/** Words before the conjunction of a clause at the head of a sentence: "Two days after". */
const farConjunction = 3;
/** Words behind a verb of speech that are content: more than "told reporters". */
const leastContent = 2;

/** "After a blast killed nine, the army said it had arrested two men": the clause at the head is the writer's. */
function isFronted(clause: Span, frame: Frame, { speech, words }: SpeechAnalysis): boolean {
  const conjunction = speech.at.findIndex(
    (mark, at) => mark?.parts.includes("divides") || at > farConjunction,
  );
  if (!speech.at[conjunction]?.parts.includes("divides") || clause.end <= words[conjunction]!.start)
    return false;
  // '"When we counted we found 40 dead," said the chief'
  if (frame.name !== null && frame.name.start > frame.start) return false;
  const subject = wordFrom(words, frame.opens);
  const comma = [subject - 1, subject - 2].find((at) => words[at]?.text === ",");
  if (comma === undefined || words[comma]!.start < clause.end) return false;
  if (frame.kind === "according") return false;
  let content = wordFrom(words, frame.end);
  while (speech.skip[content] === true) content += 1;
  if (words[content]?.text === ":") return true;
  const behind = words.slice(content, content + leastContent);
  const occasion = speech.at[content]?.parts.includes("stops") === true;
  return !occasion && behind.length === leastContent && behind.every(({ kind }) => kind !== "mark");
}

/** "The mayor said more were feared dead, with 1,200 missing, according to the Red Cross": the last part is its figure. */
function isCitedFor(clause: Span, lead: Frame, after: Frame, { speech, words }: SpeechAnalysis): boolean {
  const at = wordFrom(words, clause.start) - 1;
  const parts = speech.at[at]?.parts ?? [];
  return (
    after.kind === "according" &&
    lead.kind === "says" &&
    (parts.includes("divides") || parts.includes("ands")) &&
    words[at - 1]?.text === "," &&
    words[at]!.start >= lead.end
  );
}

/** "Lebanon counts 1,190 dead; Israel lost 119 soldiers": behind the semicolon another side is the subject. */
function isPartedFrom({ end }: Frame, clause: Span, analysis: SpeechAnalysis): boolean {
  const { words } = analysis;
  const to = wordFrom(words, clause.start);
  const mark = words.slice(0, to + 1).findLastIndex(({ text }) => text === ";");
  const from = mark + 1;
  if (mark < 0 || words[mark]!.start < end || words[from] === undefined) return false;
  const [actor] = actorsAmong(analysis, { from, to: Math.min(words.length, from + longestName) });
  const side = actor?.kind === "country" || actor?.kind === "organisation" || actor?.kind === "group";
  return side && actor?.start === words[from]!.start && wordFrom(words, actor.end) === to;
}

/** Words between a verb of speech and an outlet that is cited behind it. */
const citedBehind = 2;

/** The last frame; of "the observatory says, as cited by the Courier, …" the observatory. */
function sayer(frames: readonly Frame[], { words }: SpeechAnalysis): Frame | undefined {
  const before = frames.at(-2);
  const last = frames.at(-1);
  // "menuduh Houthi menolak tawaran": of what somebody is accused
  const accused = before?.kind === "accuses" && last?.kind === "wishes" ? last.name : null;
  if (accused != null && wordFrom(words, accused.start) === wordFrom(words, before!.end)) return before;
  if (last?.cited !== true || before?.kind !== "says" || before.after) return last;
  const at = (offset: number) => wordFrom(words, offset);
  return at(last.opens) - at(before.end) <= citedBehind ? before : last;
}

/** "X says … At least nine dead, a doctor says": lines run into one; who speaks right behind a clause far from X. */
function isNearer(after: Frame, lead: Frame, clause: Span, { words }: SpeechAnalysis): boolean {
  const wordsBetween = (start: number, end: number) => wordFrom(words, end) - wordFrom(words, start);
  return (
    lead.kind === "says" &&
    wordsBetween(lead.end, clause.start) > farBefore &&
    wordsBetween(clause.end, after.opens) <= nearAfter
  );
}

function carried(clause: Span, analysis: SpeechAnalysis): Speaker | null {
  const { all, index, words, speech } = analysis;
  if (insideQuotation(analysis.quotation, clause.start)) {
    const speaker = quoteOpener(analysis) ?? quoteCloser(analysis);
    if (speaker !== null || words[0]?.text !== '"') return speaker;
  }
  if (speech.at[0]?.parts.includes("continues")) return lastSpeaker(analysis, index - 1, 1);
  if (all[index - 1] !== undefined && words[0]?.text === '"') {
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
    const frame = before.frames.findLast(({ kind }) => kind !== "calls" && kind !== "wishes");
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

/** The one named last by a frame before, or who comes at the head of the sentence or of the one before it. */
function nameBefore(frame: Frame, analysis: SpeechAnalysis, at: number): Speaker | null {
  const { source, all, sentence, index } = analysis;
  for (let back = at; back >= 0 && back > at - reach; back -= 1) {
    const before = all[back];
    if (before === undefined || before.sentence.item !== sentence.item) return null;
    // an outlet that is only cited is no "he"
    const tellers = before.frames.filter(
      (other) =>
        other.name !== null &&
        other.cited !== true &&
        other.aside !== true &&
        (back < at || other.start < frame.start),
    );
    // "Marwan said the army stood by the truce", "he added": nor is the army
    const persons = isPerson(frame, analysis, at)
      ? tellers.filter(({ name }) => isPersonal(name!, before))
      : [];
    const last = teller(persons.length > 0 ? persons : tellers);
    // "The rebels raided it, killing nine, he added": the head belongs to what was said
    const headed = at - back <= 1 && !(back === at && frame.after);
    const head =
      headed || isPerson(frame, analysis, at) ? headOf(before, back === at ? frame.opens : null) : null;
    const name = last?.name ?? (headed || isFullName(head, source.text) ? head : null);
    if (name === null) continue;
    const { start, end } = name;
    return { name: source.text.slice(start, end), start, end, basis: back === index ? "stated" : "carried" };
  }
  return null;
}

/** A person, by an office or by two capitals, and no body. */
function isPersonal(name: Span, analysis: SpeechAnalysis): boolean {
  const [actor] = findActors(analysis, name);
  return actor?.kind === "person" || (actor?.kind === "name" && isFullName(name, analysis.source.text));
}

/** "she told": one person, who may have been named some sentences before. */
function isPerson({ opens, after }: Frame, { all, index }: SpeechAnalysis, at: number): boolean {
  const { words, language } = all[at] ?? all[index]!;
  const word = words[wordFrom(words, opens)];
  return after && (language.speech.persons?.includes(word?.text ?? "") ?? false);
}

/** Two capitals, "Margaret Hollis". */
function isFullName(head: Span | null, text: string): boolean {
  return (
    head !== null &&
    /^\p{Lu}[\p{L}\p{M}.'’-]+ (?:\S+ )?\p{Lu}[\p{L}\p{M}.'’-]+$/u.test(text.slice(head.start, head.end))
  );
}

/** Of "…, said Mir Zakwal, the Lorn Courier reported" who said it, not who reports that; otherwise the last of them. */
function teller(frames: readonly Frame[]): Frame | undefined {
  const before = frames.at(-2);
  const last = frames.at(-1);
  return before?.after && last?.after && before.kind === "says" ? before : last;
}

/** "The mayor spoke at noon.", "Moscow, when it …": the actor with which a sentence begins. */
function headOf(analysis: SpeechAnalysis, until: number | null): Span | null {
  const { speech, words } = analysis;
  let from = 0;
  // "On August 23, the contact group": a date is nobody
  while (
    speech.at[from]?.parts.includes("openers") ||
    speech.skip[from] === true ||
    words[from]?.text === ","
  )
    from = Math.max(from + 1, speech.at[from]?.parts.includes("openers") ? speech.at[from]!.to : 0);
  const [actor] = actorsAmong(analysis, { from, to: Math.min(words.length, from + longestName) });
  if (actor === undefined || actor.start !== words[from]?.start) return null;
  return until !== null && actor.end >= until ? null : { start: actor.start, end: actor.end };
}
