/**
 * What a sentence says of one ceasefire, from its cues or without any: named only, brokered, broken by an attack
 * "despite" it; and whether words such as "the deal" mean a ceasefire at all.
 */

import { datedSentences } from "../dates/dated-sentences.ts";
import type { Context } from "../text/context.ts";
import { nearby } from "../text/nearby.ts";
import { brokersIn } from "./broker.ts";
import { type CeasefireMarks, ceasefireMarks, type Mark, type Mention } from "./ceasefire-marks.ts";
import { cuesOf } from "./cue.ts";
import { type StatusReading, statusOf } from "./status-of.ts";

/** A ceasefire is pointed back to ("this deal") over at most so many sentences. */
const memory = 10;

export function classifyStatement(
  found: CeasefireMarks,
  mention: Mention,
  context: Context,
): StatusReading | null {
  const { kind } = mention;
  const pointing = kind === "anaphor" || kind === "weak";
  const where = pointing ? named(found, mention, context) : null;
  if (pointing && where === null) return null;
  const verdict = statusOf(found, mention, cuesOf(found, mention));
  if (pointing) {
    if (verdict === null) return mediated(mention, context);
    const breaks =
      verdict.status === "violated" || verdict.status === "collapsed" || verdict.status === "extended";
    // "the agreement took effect", "was announced", "they keep to the agreement": it is the ceasefire named before
    const stands =
      /^ceasefire-(?:in-force|declared)-after$/u.test(verdict.rule) ||
      (verdict.status === "in-force" && verdict.cues.some((cue) => cue.parts.has("keeps")));
    if (kind === "anaphor" || where === "here" || breaks || stands) return verdict;
    return mediated(mention, context);
  }
  if (kind === "stop") {
    // "they stopped fighting" is no ceasefire by itself: somebody must ask for it, talk of it or agree to it
    const told: readonly (string | undefined)[] = ["called-for", "agreed", "rejected", "proposed"];
    return told.includes(verdict?.status) ? verdict : persuaded(found, mention);
  }
  if (kind === "peace" && !endsWar(found, mention)) return null;
  const stands = verdict === null || verdict.status === "in-force" || verdict.status === "agreed";
  if (stands && attackedDespite(found, mention)) {
    return { status: "violated", cues: despite(found, mention), rule: "ceasefire-attack-despite" };
  }
  return verdict ?? persuaded(found, mention) ?? bare(found, mention, context);
}

/** "took effect on Monday and was extended twice": what is said first, where the verdict is what is said last. */
export function saidBefore(
  found: CeasefireMarks,
  mention: Mention,
  { cues: [last], status }: StatusReading,
  { language }: Context,
): StatusReading | null {
  const broke = status === "extended" || status === "violated" || status === "collapsed";
  if (!broke || last === undefined || last.from < mention.to) return null;
  const first = cuesOf(found, mention).find((cue) => cue.side === "after");
  if (first?.name !== "inForce" || first.mark.to >= last.from) return null;
  const between = found.words.slice(first.mark.to, last.from);
  const bracketed = found.words[mention.to]?.text === ",";
  if (bracketed || !between.some(({ text }) => language.speech.ands.includes(text))) return null;
  return { status: "in-force", cues: [first.mark], rule: "ceasefire-in-force-after" };
}

/** Only named. An agreement was agreed, and so was "the truce of 1994"; a truce without more is in force. */
function bare(found: CeasefireMarks, mention: Mention, context: Context): StatusReading {
  if (mention.kind !== "truce") return { status: "agreed", cues: [], rule: "ceasefire-agreement-named" };
  const start = found.words[mention.from]?.start ?? 0;
  const end = found.words[mention.to - 1]?.end ?? start;
  const all = datedSentences(context.source, context.language)[context.index]?.dates ?? [];
  const dates = nearby(all, (date) => date.start, start, 3);
  const dated = dates.some(
    ({ kind, start: from, end: to }) =>
      (kind === "year" || kind === "month") &&
      ((to <= start && start - to <= 1) || (from >= end && from - end <= 4)),
  );
  return dated
    ? { status: "agreed", cues: [], rule: "ceasefire-dated" }
    : { status: "in-force", cues: [], rule: "ceasefire-named" };
}

/** "The deal, brokered by Norway, …": who brokered it tells that it was made. */
function mediated(mention: Mention, context: Context): StatusReading | null {
  const broker = brokersIn(context.source, context.sentence, context.language).find(
    ({ from }) => from >= mention.to && from - mention.to <= 3,
  );
  return broker === undefined ? null : { status: "agreed", cues: [], rule: "ceasefire-brokered" };
}

/** Marks around a ceasefire: no rule looks farther. */
function marksNear(found: CeasefireMarks, mention: Mention): readonly Mark[] {
  return nearby(found.marks, ({ from }) => from, mention.from, 40);
}

function persuaded(found: CeasefireMarks, mention: Mention): StatusReading | null {
  const mark = marksNear(found, mention).find(
    (m) =>
      m.parts.has("persuades") &&
      m.to <= mention.from &&
      mention.from - m.to <= 15 &&
      found.clause[m.from] === found.clause[mention.from],
  );
  return mark === undefined ? null : { status: "called-for", cues: [mark], rule: "ceasefire-persuasion" };
}

/** A peace deal counts where the sentence says that a war or its fighting ended with it. */
function endsWar(found: CeasefireMarks, mention: Mention): boolean {
  const near = marksNear(found, mention);
  return near.some(
    (end) =>
      end.parts.has("ends") &&
      Math.min(Math.abs(end.from - mention.to), Math.abs(mention.from - end.to)) <= 8 &&
      near.some((war) => war.parts.has("wars") && (war.to <= end.from || war.from - end.to <= 6)),
  );
}

function despite(found: CeasefireMarks, mention: Mention): readonly Mark[] {
  return marksNear(found, mention).filter(
    (m) => m.parts.has("despite") && m.to <= mention.from && mention.from - m.to <= 4,
  );
}

function attackedDespite(found: CeasefireMarks, mention: Mention): boolean {
  return despite(found, mention).length > 0 && marksNear(found, mention).some((m) => m.parts.has("attacks"));
}

/** Whether a ceasefire was named before: in this sentence, or in one of the last of the same item. */
function named(found: CeasefireMarks, mention: Mention, context: Context): "here" | "before" | null {
  const strong = (other: Mention) => other.kind === "truce" || other.kind === "agreement";
  if (found.mentions.slice(0, 8).some((other) => other.from < mention.from && strong(other))) return "here";
  const { source, sentences, sentence, language, index } = context;
  for (let at = index - 1; at >= 0 && at >= index - memory; at -= 1) {
    const before = sentences[at];
    if (before === undefined || before.item !== sentence.item) break;
    if (before.furniture === null && ceasefireMarks(source, before, language).naming) return "before";
  }
  // "seluruh kesepakatan" beside a truce that the same sentence names later
  return found.naming ? "here" : null;
}
