/** The numbers of a sentence that are no casualty figure, each with its reason: what was left out is shown too. */
import type { RejectedNumber, RejectionReason } from "../../model/claims/rejected-number.ts";
import type { Quantity } from "../numbers/quantity.ts";
import type { Token } from "../numbers/token.ts";
import type { Context } from "../text/context.ts";
import { isAttachment, type Relation } from "./relation.ts";

export function rejectedNumbers(
  context: Context,
  lexemes: readonly Token[],
  quantities: readonly Quantity[],
  verdicts: readonly Relation[],
): readonly RejectedNumber[] {
  const { source, sentence } = context;
  const rejected: RejectedNumber[] = [];
  quantities.forEach((quantity, i) => {
    const verdict = verdicts[i]!;
    if (isAttachment(verdict) || quantity.kind === "article" || quantity.kind === "words") return;
    const start = lexemes[quantity.numberFrom]!.start;
    const end = lexemes[quantity.numberTo - 1]!.end;
    const { reason, rule } = verdict ?? because(quantity);
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
