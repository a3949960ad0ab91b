/**
 * How many bytes a claim takes in the open data, roughly: estimated, since the pages, which only name the files, must cut
 * them at the same places as those who write them. A test holds it to what is written.
 */
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";

/** Bytes of a letter in UTF-8: one in English and Indonesian, a third more in Vietnamese. */
const letter = 1.35;

/** As a row of JSON: the names of its fields and what is always there, and the texts. */
export function estimatedSize({ sentenceText, quote, translations }: LedgerClaim): number {
  let letters = sentenceText.length + quote.length;
  for (const language in translations) letters += translations[language]!.length;
  return 1450 + letter * letters;
}

/** Of all claims together. */
export function estimatedClaimsSize(claims: readonly LedgerClaim[]): number {
  return claims.reduce((sum, claim) => sum + estimatedSize(claim), 0);
}

/** As an annotation, which tells it in words of each edition. */
export function estimatedAnnotationSize({ quote }: LedgerClaim, editions: number): number {
  return 1300 + 300 * editions + letter * quote.length;
}
