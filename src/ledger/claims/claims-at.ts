/** Which claims an editor means who quotes some words of a document. */
import type { Claim } from "../../model/claims/claim.ts";
import { labelsOf } from "../../model/claims/claim-kinds.ts";
import type { Span } from "../../model/span.ts";

/**
 * The claims meant by the words at `place`: those whose clause or figure is just these words; otherwise those whose
 * figure lies inside them; otherwise those whose clause touches them.
 * @param label the harm or status meant, where the words carry several claims.
 */
export function claimsAt(claims: readonly Claim[], place: Span, label?: string): readonly Claim[] {
  const touched = claims.filter(
    (claim) => touches(claim, place) && (!label || labelsOf(claim).includes(label)),
  );
  const same = touched.filter((claim) => equal(claim, place) || equal(claim.trigger, place));
  if (same.length > 0) return same;
  const inside = touched.filter(({ trigger }) => trigger.start >= place.start && trigger.end <= place.end);
  return inside.length > 0 ? inside : touched;
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function equal(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
