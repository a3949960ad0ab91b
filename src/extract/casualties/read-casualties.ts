/** Reads the casualty claims of a source, sentence by sentence, and tells of each number left why. */
import type { CasualtyClaim, Harm } from "../../model/claims/casualty-claim.ts";
import type { Count } from "../../model/claims/count.ts";
import type { RejectedNumber } from "../../model/claims/rejected-number.ts";
import type { HarmName } from "../../model/language/harm-words.ts";
import type { Span } from "../../model/span.ts";
import { datedSentences } from "../dates/dated-sentences.ts";
import { numberBounds } from "../numbers/number-bounds.ts";
import { prefilter } from "../numbers/prefilter.ts";
import { type Quantity, quantitiesOf } from "../numbers/quantity.ts";
import { type Token, tokensOf } from "../numbers/token.ts";
import type { Context } from "../text/context.ts";
import { sentenceWords } from "../text/sentence-words.ts";
import { attach } from "./attach.ts";
import { exerciseEnd } from "./exercise-end.ts";
import { rejectedNumbers } from "./rejected-numbers.ts";
import { type Attachment, isAttachment, type Relation } from "./relation.ts";
import { unquantified } from "./unquantified.ts";
import { type Victims, victimsOf } from "./victims.ts";

/** A claim as read from the sentence alone: no id, speaker, date or links yet. */
export interface CasualtyDraft
  extends Pick<CasualtyClaim, "harm" | "harms" | "count" | "victims" | "role" | "rule" | "stance"> {
  readonly context: Context;
  readonly clause: Span;
  readonly trigger: Span;
  /** Where the people stand, to look for whose they were. */
  readonly people: Span;
  /** The harm words. */
  readonly decided: readonly Span[];
  /** The draft this one is a part of. */
  readonly whole: CasualtyDraft | null;
}

export interface CasualtyReading {
  readonly drafts: readonly CasualtyDraft[];
  readonly rejected: readonly RejectedNumber[];
}

export function readCasualties(contexts: readonly Context[]): CasualtyReading {
  const drafts: CasualtyDraft[] = [];
  const rejected: RejectedNumber[] = [];
  let scenarioUntil = -1;
  for (const context of contexts) {
    if (context.sentence.furniture !== null) continue;
    const { source, sentence, language } = context;
    const dates = datedSentences(source, language)[context.index]?.dates ?? [];
    const lexemes = tokensOf(source.text, sentenceWords(source, sentence), dates, language);
    const hints = hintsAmong(lexemes);
    if (!mayTell(hints, dates.length > 0)) continue;
    const quantities = (hints & prefilter.quantity) === 0 ? [] : quantitiesOf(lexemes, language);
    if ((hints & prefilter.scenario) !== 0)
      scenarioUntil = Math.max(scenarioUntil, exerciseEnd(lexemes, context));
    const made = context.index <= scenarioUntil;
    const harmful = (hints & prefilter.harm) !== 0;
    const verdicts =
      harmful && quantities.length > 0 ? attach(lexemes, quantities) : quantities.map(() => null);
    const told = made ? verdicts.map(madeUp) : verdicts;
    if (harmful) {
      const found = draftsOf(context, lexemes, quantities, told, drafts.at(-1) ?? null);
      const bare = made || (hints & prefilter.bare) === 0 ? [] : unquantified(context, lexemes, found);
      for (const draft of bare.length === 0 ? found : inOrder([...found, ...bare])) drafts.push(draft);
    }
    for (const number of rejectedNumbers(context, lexemes, quantities, told)) rejected.push(number);
  }
  return { drafts, rejected };
}

/** The hints (see `hint`) of all its lexemes together. */
function hintsAmong(lexemes: readonly Token[]): number {
  let hints = 0;
  for (const { tags } of lexemes) hints |= tags.hints;
  return hints;
}

/** Most sentences tell of no number, no harm and no exercise; "one" is a number only inside a date. */
function mayTell(hints: number, dated: boolean): boolean {
  const telling = prefilter.number | prefilter.harm | prefilter.scenario | (dated ? prefilter.one : 0);
  return (hints & telling) !== 0;
}

function inOrder(drafts: readonly CasualtyDraft[]): readonly CasualtyDraft[] {
  return drafts.toSorted((a, b) => a.clause.start - b.clause.start || a.trigger.start - b.trigger.start);
}

function madeUp(verdict: Relation): Relation {
  return isAttachment(verdict) ? { reason: "hypothetical", rule: "exercise-scenario" } : verdict;
}

function draftsOf(
  context: Context,
  lexemes: readonly Token[],
  quantities: readonly Quantity[],
  verdicts: readonly Relation[],
  last: CasualtyDraft | null,
): readonly CasualtyDraft[] {
  if (!verdicts.some(isAttachment)) return [];
  const made = new Map<number, CasualtyDraft>();
  quantities.forEach((quantity, i) => {
    const verdict = verdicts[i];
    if (!isAttachment(verdict)) return;
    const followed = verdict.follows === undefined ? undefined : made.get(verdict.follows);
    const whole = verdict.partOf === undefined ? null : (made.get(verdict.partOf) ?? null);
    const victims = victimsOf({ lexemes, quantities, verdicts, i, before: followed ?? near(context, last) });
    made.set(i, draftOf(context, lexemes, quantity, verdict, victims, whole));
  });
  return [...made.values()];
}

/** "Seven others were wounded" speaks of the people of the sentence before. */
function near(context: Context, last: CasualtyDraft | null): CasualtyDraft | null {
  if (last === null || context.index - last.context.index > 2) return null;
  return last.context.sentence.item === context.sentence.item ? last : null;
}

function draftOf(
  context: Context,
  lexemes: readonly Token[],
  quantity: Quantity,
  attachment: Attachment,
  victims: Victims,
  whole: CasualtyDraft | null,
): CasualtyDraft {
  const { text } = context.source;
  const trigger = { start: lexemes[quantity.from]!.start, end: lexemes[quantity.to - 1]!.end };
  const from = Math.min(attachment.from, quantity.from);
  const to = Math.max(attachment.to, quantity.nounTo);
  const harms = harmsOf(attachment.harms);
  return {
    context,
    clause: { start: lexemes[from]!.start, end: lexemes[to - 1]!.end },
    trigger,
    people: {
      start: lexemes[quantity.numberTo - 1]!.end,
      end: lexemes[Math.max(to, quantity.nounTo) - 1]!.end,
    },
    decided: attachment.words.map((at) => ({ start: lexemes[at]!.start, end: lexemes[at]!.end })),
    whole,
    harm: harms[0]!,
    harms: [...harms],
    stance: under("suspect", lexemes, quantity) ? "suspects" : "states",
    count: { stated: text.slice(trigger.start, trigger.end), ...countOf(lexemes, quantity, attachment) },
    victims,
    role: attachment.role,
    rule: attachment.rule,
  };
}

function countOf(
  lexemes: readonly Token[],
  quantity: Quantity,
  attachment: Attachment,
): Omit<Count, "stated"> {
  const { bounds } = quantity;
  if (bounds.value === null) return bounds;
  if (attachment.hedge === "moreThan" && bounds.qualifier === "exact")
    return numberBounds(bounds.value, "moreThan");
  if (attachment.hedge === "exact" && bounds.qualifier === "up-to") return numberBounds(bounds.value, null);
  const round = bounds.value >= 100 && bounds.value % 100 === 0;
  if (bounds.qualifier === "exact" && round && under("estimate", lexemes, quantity))
    return numberBounds(bounds.value, "about");
  return bounds;
}

/** Whether a verb of estimating (then a round number is "about", R2) or of suspicion stands before the number. */
function under(verb: "estimate" | "suspect", lexemes: readonly Token[], quantity: Quantity): boolean {
  for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - 12); at -= 1) {
    const { tags, text } = lexemes[at]!;
    if (tags[verb]) return true;
    if (text === ";" || text === ".") return false;
  }
  return false;
}

/** Casualties are the dead and the wounded together. */
export function harmsOf(names: readonly HarmName[]): readonly Harm[] {
  const harms = new Set<Harm>();
  for (const name of names) {
    if (name === "casualties") harms.add("killed").add("wounded");
    else harms.add(name);
  }
  return [...harms];
}
