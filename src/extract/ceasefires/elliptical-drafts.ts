/**
 * A clause that tells something of the ceasefire of the clause before without naming it: "…, but both sides
 * accuse each other of violations", "…, but the rebels dismissed it".
 */
import type { CeasefireStatus } from "../../model/claims/ceasefire-claim.ts";
import { actorsAmong } from "../people/find-actors.ts";
import { subjectBefore } from "../people/name-span.ts";
import { speakerOf } from "../people/speaker-of.ts";
import { speechMarks } from "../people/speech-marks.ts";
import { whereOf } from "../people/where-of.ts";
import type { Context } from "../text/context.ts";
import { type CeasefireDraft, offsets, whenIn } from "./ceasefire-draft.ts";
import type { CeasefireMarks, Mark } from "./ceasefire-marks.ts";
import type { CueName } from "./meaning.ts";

const statuses: Partial<Record<CueName, CeasefireStatus>> = {
  agreed: "agreed",
  violated: "violated",
  collapsed: "collapsed",
  extended: "extended",
  rejected: "rejected",
  calledFor: "called-for",
};

export function ellipticalDrafts(
  found: CeasefireMarks,
  context: Context,
  drafts: readonly CeasefireDraft[],
): readonly CeasefireDraft[] {
  const last = drafts.at(-1);
  if (last === undefined) return [];
  const naming = new Set(found.mentions.map((mention) => found.clause[mention.from]));
  const first = found.clause[found.mentions[0]?.from ?? 0] ?? 0;
  const end = found.mentions.at(-1)?.to ?? 0;
  const told = new Set<number>();
  const made: CeasefireDraft[] = [];
  for (const mark of found.marks) {
    const [name] = mark.alone;
    const status = name === undefined ? undefined : statuses[name];
    const clause = found.clause[mark.from] ?? 0;
    // "committed to the truce, and accused Israel of breaching it": a pronoun points back inside a clause too
    const points = mark.back.length > 0 && mark.from >= end;
    if (status === undefined || told.has(clause)) continue;
    if (!points && (clause <= first || naming.has(clause))) continue;
    told.add(clause);
    made.push(aloneDraft(found, mark, status, clause, context, last));
  }
  return made;
}

/** "Both have since accused each other of breaching it": of a ceasefire named in a sentence before. */
export function laterDrafts(
  found: CeasefireMarks,
  context: Context,
  named: CeasefireDraft,
): readonly CeasefireDraft[] {
  const told = new Set<number>();
  return found.marks.flatMap((mark) => {
    const [name] = mark.back;
    const status = name === undefined ? undefined : statuses[name];
    const clause = found.clause[mark.from] ?? 0;
    if (status === undefined || told.has(clause)) return [];
    told.add(clause);
    return [aloneDraft(found, mark, status, clause, context, named)];
  });
}

function aloneDraft(
  found: CeasefireMarks,
  mark: Mark,
  status: CeasefireStatus,
  clause: number,
  context: Context,
  last: CeasefireDraft,
): CeasefireDraft {
  const { source, sentence, language } = context;
  const subject = subjectBefore(speechMarks(source, sentence, language), mark.from, source.text, language);
  const inside = subject !== null && found.clause[subject.from] === clause ? subject : null;
  const span = offsets(found, { from: inside?.from ?? mark.from, to: mark.to });
  const trigger = offsets(found, mark);
  const actors = inside === null ? [] : actorsAmong(source.text, found.words, language, inside);
  const when = whenIn(found, span, clause, context);
  return {
    ...last,
    sentence: sentence.id,
    ...span,
    quote: source.text.slice(span.start, span.end),
    trigger,
    speaker: speakerOf(span, context),
    when,
    where: whereOf(span, context),
    rule: `ceasefire-alone-${status}`,
    words: [source.text.slice(trigger.start, trigger.end)],
    status,
    declared: null,
    effective: null,
    ended: status === "collapsed" ? when : null,
    parties: actors.length > 0 ? actors.map((actor) => actor.words) : last.parties,
    purpose: null,
    duration: null,
  };
}
