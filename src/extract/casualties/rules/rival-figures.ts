/**
 * What another speaker says of the same harm by the number alone, in the same sentence ("Police said 12 people had died,
 * but residents said 20.", "The army confirmed three deaths; the mayor spoke of five.") or in the next one ("The city
 * council stands by 188.").
 */

import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import type { CasualtyAnalysis } from "../casualty-analysis.ts";
import { isAttachment, type Relation } from "../relation.ts";
import { tollLead } from "../toll-lead.ts";

type Sentence = Pick<CasualtyAnalysis, "tokens" | "quantities" | "frames" | "all" | "index" | "sentence">;

/** @param relations what is found so far, one a quantity. */
export function rivalFigures(sentence: Sentence, relations: readonly Relation[]): readonly Relation[] {
  return relations.map((own, i) => own ?? rivalOf(sentence, relations, i));
}

function rivalOf(analysis: Sentence, found: readonly Relation[], i: number): Relation {
  const { tokens, quantities } = analysis;
  const quantity = quantities[i]!;
  if (!isBare(tokens, quantity) || (quantity.kind !== "number" && quantity.kind !== "range")) return null;
  let told = i - 1;
  // between them a number of another thing would be the one that is taken up; "a local doctor" is none
  while (told >= 0 && !isAttachment(found[told]!) && quantities[told]!.kind === "article") told -= 1;
  const base = found[told];
  if (!isAttachment(base)) return null;
  const end = tokens[Math.max(base.to, quantities[told]!.nounTo) - 1]!.end;
  const { start } = tokens[quantity.from]!;
  const says = analysis.frames.findLast(
    (frame) => frame.name !== null && frame.opens >= end && frame.end <= start,
  );
  const plain = (at: number) =>
    tokens[at]!.tags.filler || tokens[at]!.tags.plain || tokens[at]!.start < (says?.end ?? start);
  for (let at = quantity.from - 1; at >= 0 && tokens[at]!.start >= end; at -= 1) if (!plain(at)) return null;
  if (says === undefined) return null;
  return {
    harms: base.harms,
    rule: "rival-figure",
    words: base.words,
    from: quantity.from,
    to: quantity.nounTo,
    role: base.role,
    follows: told,
  };
}

/** A number that counts nothing named, with a mark behind it. */
function isBare(tokens: readonly Token[], { reason, head, others, nounTo }: Quantity): boolean {
  const next = tokens[nounTo];
  return (
    reason === null && head === "none" && !others && (next === undefined || /^[.,;)"]$/u.test(next.text))
  );
}

/** How many times another figure of the same people may be as large or as small. */
const likely = 5;

/** The only number of its sentence, right behind who gives it, and one harm told in the sentence before. */
export function rivalOfEarlier(analysis: Sentence, quantity: Quantity): Relation {
  const { tokens, quantities, all, index, sentence } = analysis;
  if (!isBare(tokens, quantity) || quantity.kind !== "number") return null;
  const before = all[index - 1];
  if (before === undefined || before.sentence.paragraph !== sentence.paragraph) return null;
  if (quantities.some((other) => other !== quantity && other.kind !== "article")) return null;
  const told = before.relations.filter(isAttachment);
  const [first] = told;
  const last = before.relations.findLastIndex(
    (relation) => isAttachment(relation) && relation.partOf === undefined,
  );
  const mixed = told.some(({ harms }) => harms.join() !== first?.harms.join());
  if (first === undefined || last < 0 || mixed) return null;
  const { start } = tokens[quantity.from]!;
  const says = analysis.frames.findLast((frame) => frame.name !== null && frame.end <= start && !frame.after);
  const value = quantity.bounds.value ?? 0;
  const other = before.quantities[last]!.bounds.low ?? 0;
  if (says === undefined || value > other * likely || value * likely < other) return null;
  for (let at = quantity.from - 1; at >= 0 && tokens[at]!.start >= says.end; at -= 1) {
    const { filler, plain, reach, reachMore, total } = tokens[at]!.tags;
    if (!filler && !plain && !reach && !reachMore && !total) return null;
  }
  return {
    harms: first.harms,
    rule: "rival-figure",
    words: [quantity.numberFrom],
    from: quantity.from,
    to: quantity.nounTo,
    role: "total",
    ...(tollLead(tokens, quantity) === "more" ? { hedge: "moreThan" as const } : {}),
    // of no figure of its own sentence: of the last told before
    follows: -1,
  };
}
