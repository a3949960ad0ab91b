/**
 * A clause that tells something of the ceasefire of the clause before without naming it: "…, but both sides
 * accuse each other of violations", "…, but the rebels dismissed it".
 */
import type { CeasefireStatus } from "../../model/claims/ceasefire-claim.ts";
import { actorsAmong } from "../people/find-actors.ts";
import { subjectBefore } from "../people/name-span.ts";
import { speakerOf } from "../people/speaker-of.ts";
import { whereOf } from "../people/where-of.ts";
import { spanOfWords } from "../text/text-analysis.ts";
import type { CeasefireAnalysis } from "./ceasefire-analysis.ts";
import { type CeasefireDraft, whenIn } from "./ceasefire-draft.ts";
import type { Mark } from "./ceasefire-marks.ts";
import type { CueName } from "./meaning.ts";
import { stanceOf } from "./stance-of.ts";

const statuses: Partial<Record<CueName, CeasefireStatus>> = {
  agreed: "agreed",
  violated: "violated",
  collapsed: "collapsed",
  extended: "extended",
  rejected: "rejected",
  calledFor: "called-for",
  inForce: "in-force",
};

/** @param drafts those of the ceasefires that the sentence names. */
export function ellipticalDrafts(
  analysis: CeasefireAnalysis,
  drafts: readonly CeasefireDraft[],
): readonly CeasefireDraft[] {
  const last = drafts.at(-1);
  if (last === undefined) return [];
  const { mentions, clause } = analysis.ceasefire;
  const naming = new Set(mentions.map((mention) => clause[mention.from]));
  const first = clause[mentions[0]?.from ?? 0] ?? 0;
  const end = mentions.at(-1)?.to ?? 0;
  return firstOfClauses(analysis, last, (mark, own) => {
    // "committed to the truce, and accused Israel of breaching it": a pronoun points back inside a clause too
    const points = mark.back.length > 0 && mark.from >= end;
    return points || (own > first && !naming.has(own)) ? mark.alone[0] : undefined;
  });
}

/** "Both have since accused each other of breaching it": of a ceasefire named in a sentence before. */
export function laterDrafts(analysis: CeasefireAnalysis, named: CeasefireDraft): readonly CeasefireDraft[] {
  const broken = named.status === "violated" || named.status === "collapsed";
  const next = analysis.index - named.analysis.index === 1;
  return firstOfClauses(analysis, named, (mark) => mark.back[0]).filter(
    // "denied any breach": of the ceasefire that somebody has just been said to have broken
    ({ stance, status }) => (stance !== "denies" || broken) && (status !== "in-force" || next),
  );
}

/** One draft a clause, of the first mark in it that tells a status. */
function firstOfClauses(
  analysis: CeasefireAnalysis,
  last: CeasefireDraft,
  cueOf: (mark: Mark, clause: number) => CueName | undefined,
): readonly CeasefireDraft[] {
  const { marks, clause } = analysis.ceasefire;
  const told = new Set<number>();
  return marks.flatMap((mark) => {
    const own = clause[mark.from] ?? 0;
    const name = cueOf(mark, own);
    const status = name === undefined ? undefined : statuses[name];
    if (status === undefined || told.has(own) || isUndone(marks, mark, clause)) return [];
    told.add(own);
    return [ellipticalDraft(analysis, mark, status, own, last)];
  });
}

/** How far before the words a "without" may come. */
const farWithout = 8;

/** "berakhir tanpa ada pihak yang setuju untuk memperpanjangnya": nobody prolongs it. */
function isUndone(
  marks: readonly Mark[],
  mark: Mark,
  clause: CeasefireAnalysis["ceasefire"]["clause"],
): boolean {
  return (
    mark.alone[0] === "extended" &&
    marks.some(
      ({ parts, from, to }) =>
        parts.has("nots") &&
        to <= mark.from &&
        mark.from - to <= farWithout &&
        clause[from] === clause[mark.from],
    )
  );
}

function ellipticalDraft(
  analysis: CeasefireAnalysis,
  mark: Mark,
  status: CeasefireStatus,
  clause: number,
  last: CeasefireDraft,
): CeasefireDraft {
  const { source, sentence, ceasefire } = analysis;
  const subject = subjectBefore(analysis, mark.from);
  const inside = subject !== null && ceasefire.clause[subject.from] === clause ? subject : null;
  const span = spanOfWords(analysis.words, { from: inside?.from ?? mark.from, to: mark.to });
  const trigger = spanOfWords(analysis.words, mark);
  const actors = inside === null ? [] : actorsAmong(analysis, inside);
  const when = whenIn(analysis, span, clause, status);
  const speaker = speakerOf(span, analysis) ?? speakerOf(trigger, analysis);
  return {
    ...last,
    analysis,
    sentence: sentence.id,
    ...span,
    quote: source.text.slice(span.start, span.end),
    trigger,
    speaker,
    stance: stanceOf(analysis, { status, at: mark.to - 1, subject: inside, cleft: false, speaker }),
    when,
    where: whereOf(span, analysis),
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
