/**
 * Ceasefire statements of one sentence: each ceasefire it names, with what it says of it. A call, a plan, talks
 * are statements of their own kind, never agreements; two statements in one sentence are two claims.
 */

import type { Context } from "../text/context.ts";
import { nearby } from "../text/nearby.ts";
import { type CeasefireDraft, draftOf } from "./ceasefire-draft.ts";
import { type CeasefireMarks, ceasefireMarks, type Mention } from "./ceasefire-marks.ts";
import { classifyStatement, saidBefore } from "./classify-statement.ts";
import { ellipticalDrafts, laterDrafts } from "./elliptical-drafts.ts";
import { isOffTopic } from "./is-off-topic.ts";
import type { StatusReading } from "./status-of.ts";

/** A ceasefire statement with the sentence that makes it. */
export interface CeasefireReading {
  readonly context: Context;
  readonly draft: CeasefireDraft;
}

/** How many sentences back a pronoun may point to a ceasefire. */
const reach = 2;

/** @param contexts the sentences of one source, in the order of the text. */
export function readCeasefires(contexts: readonly Context[]): readonly CeasefireReading[] {
  const read: CeasefireReading[] = [];
  for (let from = 0; from < contexts.length; ) {
    const item = contexts[from]!.sentence.item;
    let to = from;
    while (contexts[to]?.sentence.item === item) to += 1;
    for (const reading of readItem(contexts.slice(from, to))) read.push(reading);
    from = to;
  }
  return read;
}

function readItem(contexts: readonly Context[]): readonly CeasefireReading[] {
  const read: CeasefireReading[] = [];
  for (const context of contexts) {
    const last = read.at(-1);
    const near = last !== undefined && context.index - last.context.index <= reach;
    for (const draft of ceasefireClaims(context, near ? last.draft : null)) read.push({ context, draft });
  }
  const [first] = contexts;
  if (first === undefined || read.length === 0) return read;
  const { source, language, index } = first;
  return isOffTopic(source, language, index, index + contexts.length) ? [] : read;
}

/** @param before the last statement of the sentences just before, to which "it" may point back. */
export function ceasefireClaims(context: Context, before: CeasefireDraft | null): readonly CeasefireDraft[] {
  const { source, sentence, language } = context;
  if (sentence.furniture !== null) return [];
  const found = ceasefireMarks(source, sentence, language);
  if (found.mentions.length === 0) return before === null ? [] : laterDrafts(found, context, before);
  const drafts: CeasefireDraft[] = [];
  const judged = handedOn(
    found,
    found.mentions.map((mention) => ({ mention, verdict: classifyStatement(found, mention, context) })),
  );
  const told = judged.some(({ verdict }) => verdict !== null && verdict.cues.length > 0);
  for (const { mention, verdict } of judged) {
    // "the truce" beside another statement of the same sentence adds nothing by itself
    const bare = verdict?.cues.length === 0 && mention.kind === "truce" && told;
    if (verdict === null || bare) continue;
    const earlier = saidBefore(found, mention, verdict, context);
    if (earlier !== null) drafts.push(draftOf(found, mention, earlier, context, drafts));
    drafts.push(draftOf(found, mention, verdict, context, drafts));
  }
  return distinct([...drafts, ...ellipticalDrafts(found, context, drafts)]);
}

interface Judged {
  readonly mention: Mention;
  readonly verdict: StatusReading | null;
}

/**
 * "the accord was signed and provides for a ceasefire": what was said of the accord is said of the ceasefire that is
 * named right after, unless more is said of that; the accord itself is no second statement.
 */
function handedOn(found: CeasefireMarks, judged: readonly Judged[]): readonly Judged[] {
  const silent = judged.map(
    ({ mention, verdict }) =>
      (mention.kind === "anaphor" || mention.kind === "weak") &&
      verdict?.status === "agreed" &&
      namedNext(found, mention),
  );
  return judged.flatMap(({ mention, verdict }, at) => {
    if (silent[at]) return [];
    const takes = silent[at - 1] === true && verdict?.cues.length === 0;
    return [{ mention, verdict: takes ? (judged[at - 1]?.verdict ?? null) : verdict }];
  });
}

/** "the agreement … to extend the ceasefire": the ceasefire itself is named right after, in the same clause. */
function namedNext(found: CeasefireMarks, mention: Mention): boolean {
  const next = nearby(found.mentions, ({ from }) => from, mention.to, 1).find(
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
