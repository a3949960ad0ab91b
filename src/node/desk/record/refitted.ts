/** An entry of `review.yaml` that fitted nothing, made to fit the document as it stands. */
import { rulingsOf } from "../../../ledger/reviews/apply-reviews.ts";
import { claimFingerprint } from "../../../ledger/reviews/claim-fingerprint.ts";
import { claimPointer } from "../../../ledger/reviews/claim-pointer.ts";
import type { ReviewEntry } from "../../../model/editorial/review-entry.ts";
import { UserError } from "../../user-error.ts";
import type { DeskDocument } from "./desk-corpus.ts";

/** @param words the sentence it is to be about; null = where it is. Throws a UserError where it cannot be. */
export function refitted(
  old: ReviewEntry,
  { source, claims }: DeskDocument,
  words: string | null,
): ReviewEntry {
  const { reading, ...rest } = { reading: undefined, ...old };
  const { within: _, occurrence: __, quote: ___, ...elsewhere } = rest;
  const moved = (words === null ? rest : { ...elsewhere, quote: words }) as ReviewEntry;
  const [result] = rulingsOf(source, claims, [moved]);
  if (!result || !("id" in result))
    throw new UserError("that sentence has no such claim, or several; decide it there");
  const claim = claims.find(({ id }) => id === result.id);
  const sentence = claim && source.sentences.find(({ id }) => id === claim.sentence);
  const pointed =
    claim && sentence ? { ...moved, ...claimPointer(claim, claims, source.text, sentence) } : moved;
  if (reading === undefined || !result.claim) return pointed;
  return { ...pointed, reading: claimFingerprint(result.claim) } as ReviewEntry;
}
