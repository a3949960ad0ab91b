/**
 * Ceasefire statements of one sentence: each ceasefire it names, with what it says of it. A call, a plan, talks
 * are statements of their own kind, never agreements; two statements in one sentence are two claims.
 */
import { around } from "./around.ts";
import { aloneDrafts } from "./ceasefire-alone.ts";
import { type CeasefireDraft, draftOf } from "./ceasefire-draft.ts";
import { judge } from "./ceasefire-judge.ts";
import { type CeasefireMarks, ceasefireMarks, type Mention } from "./ceasefire-marks.ts";
import type { Context } from "./context.ts";

export type { CeasefireDraft } from "./ceasefire-draft.ts";

export function ceasefireClaims(context: Context): readonly CeasefireDraft[] {
  const { source, sentence, language } = context;
  if (sentence.furniture !== null) return [];
  const found = ceasefireMarks(source, sentence, language);
  if (found.mentions.length === 0) return [];
  const drafts: CeasefireDraft[] = [];
  const judged = found.mentions.map((mention) => ({ mention, verdict: judge(found, mention, context) }));
  const told = judged.some(({ verdict }) => verdict !== null && verdict.cues.length > 0);
  for (const { mention, verdict } of judged) {
    // "the truce" beside another statement of the same sentence adds nothing by itself
    const bare = verdict?.cues.length === 0 && mention.kind === "truce" && told;
    const points = (mention.kind === "anaphor" || mention.kind === "weak") && verdict?.status === "agreed";
    if (verdict === null || bare || (points && namedNext(found, mention))) continue;
    drafts.push(draftOf(found, mention, verdict, context, drafts));
  }
  return distinct([...drafts, ...aloneDrafts(found, context, drafts)]);
}

/** "the agreement … to extend the ceasefire": the ceasefire itself is named right after, in the same clause. */
function namedNext(found: CeasefireMarks, mention: Mention): boolean {
  const next = around(found.mentions, ({ from }) => from, mention.to, 1).find(
    ({ from }) => from >= mention.to,
  );
  const strong = next?.kind === "truce" || next?.kind === "agreement";
  return next !== undefined && strong && found.clause[next.from] === found.clause[mention.from];
}

/** The same status told by the same words twice is one statement. */
function distinct(drafts: readonly CeasefireDraft[]): readonly CeasefireDraft[] {
  // the last few are enough: two drafts with the same words stand side by side
  return drafts
    .filter(
      (draft, at) =>
        !drafts
          .slice(Math.max(0, at - 8), at)
          .some(
            (other) =>
              other.status === draft.status &&
              other.trigger.end > draft.trigger.start &&
              draft.trigger.end > other.trigger.start,
          ),
    )
    .sort((a, b) => a.trigger.start - b.trigger.start);
}
