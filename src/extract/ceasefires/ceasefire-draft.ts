/** One ceasefire statement as a claim: its words, its dates, who brokered, who holds or breaks it. */
import type { CeasefireClaim, CeasefireStatus } from "../../model/claims/ceasefire-claim.ts";
import type { When } from "../../model/claims/when.ts";
import { whenOf } from "../dates/when-of.ts";
import { actorsAmong } from "../people/find-actors.ts";
import type { NameSpan } from "../people/name-span.ts";
import { speakerOf } from "../people/speaker-of.ts";
import { speechMarks } from "../people/speech-marks.ts";
import { whereOf } from "../people/where-of.ts";
import type { Context } from "../text/context.ts";
import { bisectLeft, nearby } from "../text/nearby.ts";
import { brokersIn, namesIn } from "./broker.ts";
import type { CeasefireMarks, Mention } from "./ceasefire-marks.ts";
import { detailsOf } from "./details.ts";
import { hostOf, hostsBefore } from "./host-of.ts";
import { belongs, partiesOf, subjectOf } from "./parties-of.ts";
import type { StatusReading } from "./status-of.ts";

export type CeasefireDraft = Omit<CeasefireClaim, "id" | "source">;

export function offsets(
  found: CeasefireMarks,
  { from, to }: NameSpan,
): { readonly start: number; readonly end: number } {
  const start = found.words[from]?.start ?? 0;
  return { start, end: found.words[to - 1]?.end ?? start };
}

export function draftOf(
  found: CeasefireMarks,
  mention: Mention,
  verdict: StatusReading,
  context: Context,
  before: readonly CeasefireDraft[],
): CeasefireDraft {
  const { source, sentence, language } = context;
  const speech = speechMarks(source, sentence, language);
  const clause = found.clause[mention.from] ?? 0;
  const from = Math.min(mention.from, ...verdict.cues.map((cue) => cue.from));
  const to = Math.max(mention.to, ...verdict.cues.map((cue) => cue.to));
  const subject = subjectOf(found, mention, verdict, from, context);
  const brokers = nearby(
    brokersIn(source, sentence, language),
    (broker) => broker.from,
    mention.from,
    4,
  ).filter((broker) => belongs(found, broker, mention));
  const first = Math.min(from, subject?.from ?? from, ...brokers.map((broker) => broker.from));
  const last = Math.max(to, ...brokers.filter((broker) => broker.from - to <= 4).map((broker) => broker.to));
  const bounds: NameSpan = { from: first, to: endOf(found, last, clause) };
  const details = detailsOf(source.text, found, mention, bounds, speech, language, brokers);
  const trigger = offsets(found, { from, to });
  const { start, end } = offsets(found, { from: Math.min(first, details.from), to: last });
  const persuader =
    verdict.rule === "ceasefire-persuasion" ? subject : hostOf(found, mention, verdict, context, clause);
  const mediators =
    persuader === null
      ? brokers.flatMap((broker) => broker.names)
      : namesIn(source.text, found.words, persuader, language);
  const inherited = details.pointsBack ? before.at(-1) : undefined;
  const told = mediators.length > 0 ? mediators : (inherited?.mediators ?? []);
  const kept = told.length > 0 ? told : hostsBefore(found, mention, verdict, context, clause);
  const status = declaredStatus(verdict, found, mention, subject, context, kept.length > 0);
  const when = whenIn(found, { start, end }, clause, context);
  return {
    kind: "ceasefire",
    sentence: sentence.id,
    start,
    end,
    quote: source.text.slice(start, end),
    trigger,
    speaker: speakerOf(trigger, context),
    stance: "states",
    when,
    where: whereOf(trigger, context),
    rule: verdict.rule,
    words: wordsOf(found, mention, verdict, source.text),
    status,
    ...datesOf(status, when, found, bounds),
    mediators: [...new Set(kept)],
    parties: partiesOf(details, kept, subject, verdict, found, context, inherited),
    purpose: details.purpose,
    duration: details.duration,
    ordinal: details.ordinal,
    ceasefires: details.ceasefires,
  };
}

/** To the end of its part of the sentence; at most forty words on. */
function endOf(found: CeasefireMarks, to: number, clause: number): number {
  let end = to;
  while (end < found.words.length && end - to < 40 && found.clause[end] === clause) end += 1;
  return end;
}

function wordsOf(found: CeasefireMarks, mention: Mention, verdict: StatusReading, text: string): string[] {
  const parts = [...verdict.cues, mention]
    .sort((a, b) => a.from - b.from)
    .map((part) => offsets(found, part));
  return [...new Set(parts.map(({ start, end }) => text.slice(start, end)))];
}

/** Announced by two sides or as an agreement: agreed. Declared by one alone: in force. */
function declaredStatus(
  verdict: StatusReading,
  found: CeasefireMarks,
  mention: Mention,
  subject: NameSpan | null,
  context: Context,
  mediated: boolean,
): CeasefireStatus {
  const declared =
    verdict.rule.startsWith("ceasefire-declared") &&
    verdict.cues.some((c) => [...c.before, ...c.after].includes("declared"));
  if (!declared) return verdict.status;
  const clause = found.clause[mention.from];
  const near = nearby(found.marks, ({ from }) => from, mention.from, 40);
  if (near.some((m) => m.parts.has("unilateral") && found.clause[m.from] === clause)) return "in-force";
  if (mention.kind === "agreement" || mediated) return "agreed";
  if (subject === null) return "in-force";
  const { language, source } = context;
  const words = found.words.slice(subject.from, subject.to);
  const actors = actorsAmong(source.text, found.words, language, subject);
  const two = actors.length >= 2 && words.some((word) => language.speech.ands.includes(word.text));
  return two || actors.some((actor) => actor.kind === "both-sides") ? "agreed" : "in-force";
}

/** A date of the same part of the sentence; else of the head of the sentence; never of what a later "that" tells. */
export function whenIn(
  found: CeasefireMarks,
  claim: { readonly start: number; readonly end: number },
  clause: number,
  context: Context,
): When | null {
  const { words, clause: clauses } = found;
  const speech = speechMarks(context.source, context.sentence, context.language);
  const at = bisectLeft(words, (word) => word.start, claim.start);
  let first = at;
  while (first > 0 && clauses[first - 1] === clause && at - first < 120) first -= 1;
  let last = bisectLeft(words, (word) => word.start, claim.end);
  for (; last < words.length && (words[last]?.start ?? 0) <= claim.end + 70; last += 1) {
    const divides = speech.skip[last] !== true && (speech.at[last]?.parts.includes("divides") ?? false);
    if (clauses[last] !== clause || divides) break;
  }
  const within = {
    start: words[first]?.start ?? context.sentence.start,
    end: words[last - 1]?.end ?? context.sentence.end,
  };
  return whenOf(claim, context, { within, openEnds: false, running: false });
}

function datesOf(
  status: CeasefireStatus,
  when: When | null,
  found: CeasefireMarks,
  bounds: NameSpan,
): Pick<CeasefireClaim, "declared" | "effective" | "ended"> {
  const begins = nearby(found.marks, ({ from }) => from, bounds.from, 40).some(
    (m) => m.parts.has("effective") && m.from >= bounds.from && m.to <= bounds.to,
  );
  const none = { declared: null, effective: null, ended: null };
  if (when === null) return none;
  if (status === "collapsed") return { ...none, ended: when };
  if (status === "in-force" || (status === "agreed" && begins)) return { ...none, effective: when };
  return status === "agreed" ? { ...none, declared: when } : none;
}
