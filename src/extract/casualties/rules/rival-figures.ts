/**
 * What another speaker says of the same harm in the same sentence, by the number alone: "Police said 12 people had died,
 * but residents said 20.", "The army confirmed three deaths; the mayor spoke of five."
 */
import type { CasualtyAnalysis } from "../casualty-analysis.ts";
import { isAttachment, type Relation } from "../relation.ts";

type Sentence = Pick<CasualtyAnalysis, "tokens" | "quantities" | "frames">;

/** @param relations what is found so far, one a quantity. */
export function rivalFigures(sentence: Sentence, relations: readonly Relation[]): readonly Relation[] {
  return relations.map((own, i) => own ?? rivalOf(sentence, relations, i));
}

function rivalOf({ tokens, quantities, frames }: Sentence, found: readonly Relation[], i: number): Relation {
  const quantity = quantities[i]!;
  const next = tokens[quantity.nounTo];
  const bare = quantity.reason === null && quantity.head === "none" && !quantity.others;
  if (!bare || (quantity.kind !== "number" && quantity.kind !== "range")) return null;
  if (next !== undefined && !/^[.,;)"]$/u.test(next.text)) return null;
  let told = i - 1;
  // between them a number of another thing would be the one that is taken up; "a local doctor" is none
  while (told >= 0 && !isAttachment(found[told]!) && quantities[told]!.kind === "article") told -= 1;
  const base = found[told];
  if (!isAttachment(base)) return null;
  const end = tokens[Math.max(base.to, quantities[told]!.nounTo) - 1]!.end;
  const { start } = tokens[quantity.from]!;
  const says = frames.findLast((frame) => frame.name !== null && frame.opens >= end && frame.end <= start);
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
