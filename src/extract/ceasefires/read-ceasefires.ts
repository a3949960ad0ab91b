/**
 * Reads the ceasefire claims of a source: each ceasefire that a sentence names, with what it says of it. A call, a
 * plan, talks are statements of their own kind, never agreements; two statements in one sentence are two claims.
 */
import type { CeasefireClaim } from "../../model/claims/ceasefire-claim.ts";
import { claimId } from "../../model/claims/claim-id.ts";
import { nearby } from "../text/nearby.ts";
import { withOwnIds } from "../text/with-own-ids.ts";
import type { CeasefireAnalysis, Statement } from "./ceasefire-analysis.ts";
import { type CeasefireDraft, ceasefireDraft } from "./ceasefire-draft.ts";
import type { CeasefireMarks, Mention } from "./ceasefire-marks.ts";
import { classifyStatement, saidBefore } from "./classify-statement.ts";
import { ellipticalDrafts, laterDrafts } from "./elliptical-drafts.ts";
import { isOffTopic, isOtherTruce, namesFigure } from "./is-off-topic.ts";
import type { StatusReading } from "./status-reading.ts";

/** How many sentences back a pronoun may point to a ceasefire. */
const reach = 2;

/** @param all the sentences of one source, in the order of the text. */
export function readCeasefires(all: readonly CeasefireAnalysis[]): readonly CeasefireClaim[] {
  const drafts: CeasefireDraft[] = [];
  for (let from = 0; from < all.length; ) {
    const { item } = all[from]!.sentence;
    let to = from;
    while (all[to]?.sentence.item === item) to += 1;
    for (const draft of readItem(all.slice(from, to))) drafts.push(draft);
    from = to;
  }
  return withOwnIds(drafts.map(claimOf));
}

function readItem(item: readonly CeasefireAnalysis[]): readonly CeasefireDraft[] {
  const drafts: CeasefireDraft[] = [];
  let figure = false;
  for (const analysis of item) {
    if (!figure && analysis.ceasefire.marks.length > 0) figure = namesFigure(analysis);
    const last = drafts.at(-1);
    const near = last !== undefined && analysis.index - last.analysis.index <= reach ? last : null;
    for (const draft of readSentence(analysis, near, figure)) drafts.push(draft);
  }
  return drafts.length > 0 && isOffTopic(item) ? [] : drafts;
}

/**
 * From the ceasefires that a sentence names to claims, step by step: what is said of each, what is said of one and
 * holds for the next, what adds nothing, what was said first, the claims, the clauses that name none.
 * @param before the last claim of the sentences just before, to which "it" may point back.
 * @param figure the item has named a truce of trade or the like.
 */
function readSentence(
  analysis: CeasefireAnalysis,
  before: CeasefireDraft | null,
  figure: boolean,
): readonly CeasefireDraft[] {
  if (analysis.sentence.furniture !== null) return [];
  const { mentions } = analysis.ceasefire;
  if (mentions.length === 0) return before === null ? [] : laterDrafts(analysis, before);
  if (isOtherTruce(analysis, figure)) return [];
  const classified = mentions.map((mention) => ({ mention, reading: classifyStatement(analysis, mention) }));
  const statements = withoutBare(handedOn(analysis, classified)).flatMap(({ mention, reading }) =>
    withSaidBefore({ analysis, mention, reading }),
  );
  const drafts: CeasefireDraft[] = [];
  for (const statement of statements) drafts.push(ceasefireDraft(statement, drafts));
  return distinct([...drafts, ...ellipticalDrafts(analysis, drafts)]);
}

interface Classified {
  readonly mention: Mention;
  readonly reading: StatusReading | null;
}

/**
 * "the accord was signed and provides for a ceasefire": what was said of the accord is said of the ceasefire that is
 * named right after, unless more is said of that; the accord itself is no second statement.
 */
function handedOn(analysis: CeasefireAnalysis, all: readonly Classified[]): readonly Classified[] {
  const silent = all.map(
    ({ mention, reading }) =>
      (mention.kind === "anaphor" || mention.kind === "weak") &&
      reading?.status === "agreed" &&
      namedNext(analysis.ceasefire, mention),
  );
  return all.flatMap(({ mention, reading }, at) => {
    if (silent[at]) return [];
    const takes = silent[at - 1] === true && reading?.cues.length === 0;
    return [{ mention, reading: takes ? (all[at - 1]?.reading ?? null) : reading }];
  });
}

/** "the agreement … to extend the ceasefire": the ceasefire itself is named right after, in the same clause. */
function namedNext({ mentions, clause }: CeasefireMarks, mention: Mention): boolean {
  const next = nearby(mentions, ({ from }) => from, mention.to, 1).find(({ from }) => from >= mention.to);
  const strong = next?.kind === "truce" || next?.kind === "agreement";
  return next !== undefined && strong && clause[next.from] === clause[mention.from];
}

/** "the truce" next to another statement of the same sentence adds nothing by itself. */
function withoutBare(
  all: readonly Classified[],
): readonly { readonly mention: Mention; readonly reading: StatusReading }[] {
  const told = all.some(({ reading }) => reading !== null && reading.cues.length > 0);
  return all.flatMap(({ mention, reading }) =>
    reading === null || (reading.cues.length === 0 && mention.kind === "truce" && told)
      ? []
      : [{ mention, reading }],
  );
}

function withSaidBefore(statement: Statement): readonly Statement[] {
  const earlier = saidBefore(statement);
  return earlier === null ? [statement] : [{ ...statement, reading: earlier }, statement];
}

/** The same status told by the same words twice is one statement. */
function distinct(drafts: readonly CeasefireDraft[]): readonly CeasefireDraft[] {
  // the last few are enough: two drafts with the same words are next to each other
  const same = (a: CeasefireDraft, b: CeasefireDraft) =>
    a.status === b.status && a.trigger.end > b.trigger.start && b.trigger.end > a.trigger.start;
  return drafts
    .filter((draft, at) => !drafts.slice(Math.max(0, at - 8), at).some((other) => same(other, draft)))
    .sort((a, b) => a.trigger.start - b.trigger.start);
}

function claimOf({ analysis, ...claim }: CeasefireDraft): CeasefireClaim {
  const { source, sentence } = analysis;
  const trigger = source.text.slice(claim.trigger.start, claim.trigger.end);
  const id = claimId(source.id, claim.status, source.text.slice(sentence.start, sentence.end), trigger);
  return { id, source: source.id, ...claim, ...(analysis.unrelated ? { unrelated: true as const } : {}) };
}
