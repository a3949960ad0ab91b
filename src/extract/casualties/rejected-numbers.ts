/** The numbers of a sentence that are no casualty figure, each with its reason: what was left out is shown too. */
import type { RejectedNumber, RejectionReason } from "../../model/claims/rejected-number.ts";
import type { Quantity } from "../numbers/quantity.ts";
import type { CasualtyAnalysis } from "./casualty-analysis.ts";
import { isAttachment } from "./relation.ts";

export function rejectedNumbers({
  source,
  sentence,
  tokens,
  quantities,
  relations,
}: CasualtyAnalysis): readonly RejectedNumber[] {
  const rejected: RejectedNumber[] = [];
  quantities.forEach((quantity, i) => {
    const relation = relations[i]!;
    if (isAttachment(relation) || quantity.kind === "article" || quantity.kind === "words") return;
    const start = tokens[quantity.numberFrom]!.start;
    const end = tokens[quantity.numberTo - 1]!.end;
    const { reason, rule } = relation ?? because(quantity);
    rejected.push({ sentence: sentence.id, start, end, words: source.text.slice(start, end), reason, rule });
  });
  return rejected;
}

function because(quantity: Quantity): { readonly reason: RejectionReason; readonly rule: string } {
  if (quantity.reason !== null) return { reason: quantity.reason, rule: `counts-${quantity.reason}` };
  if (quantity.head === "people" || quantity.head === "counted")
    return { reason: "people-not-harmed", rule: "people-without-harm" };
  return { reason: "other-count", rule: "no-harm-word" };
}
