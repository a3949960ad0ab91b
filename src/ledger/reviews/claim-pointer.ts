/** The words by which an entry of `review.yaml` finds just one claim again, as few of them as will do. */

import type { Claim } from "../../model/claims/claim.ts";
import { labelsOf } from "../../model/claims/claim-kinds.ts";
import type { ReviewEntry } from "../../model/editorial/review-entry.ts";
import type { Span } from "../../model/span.ts";
import { claimsAt } from "../claims/claims-at.ts";
import { placesOf } from "../editorial/find-passage.ts";

export type ClaimPointer = Pick<ReviewEntry, "source" | "quote" | "within" | "occurrence" | "claim">;

/**
 * @param claims all claims of the document, as the program reads them. @param text that of the document.
 * @param sentence where the claim's sentence is.
 */
export function claimPointer(
  claim: Claim,
  claims: readonly Claim[],
  text: string,
  sentence: Span,
): ClaimPointer {
  // Its clause; where other claims share that, the words of its figure.
  for (const span of [claim, claim.trigger]) {
    const label = labelFor(claim, claims, span);
    if (label !== null) return { source: claim.source, ...placeOf(span, text, sentence), ...label };
  }
  return { source: claim.source, ...placeOf(claim, text, sentence), claim: labelsOf(claim)[0]! };
}

/** What must be given besides the words to point to this claim alone; null = nothing does. */
function labelFor(claim: Claim, claims: readonly Claim[], span: Span): Pick<ReviewEntry, "claim"> | null {
  const alone = (label?: string) => {
    const [meant, second] = claimsAt(claims, span, label);
    return meant?.id === claim.id && second === undefined;
  };
  if (alone()) return {};
  const label = labelsOf(claim).find((each) => alone(each));
  return label === undefined ? null : { claim: label };
}

/** Words of a document, and what tells which place is meant where they occur at several. */
export function placeOf(
  { start, end }: Span,
  text: string,
  sentence: Span,
): Pick<ReviewEntry, "quote" | "within" | "occurrence"> {
  const quote = text.slice(start, end);
  const places = placesOf(text, quote, Number.POSITIVE_INFINITY);
  if (places.length === 1) return { quote };
  const within = text.slice(sentence.start, sentence.end);
  if (placesOf(text, within, 2).length === 1 && placesOf(within, quote, 2).length === 1)
    return { quote, within };
  return { quote, occurrence: places.findIndex((place) => place.start === start) + 1 };
}
