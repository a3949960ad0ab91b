/** The claims nobody has checked, each with its sentence and the entry to paste into `review.yaml`. */
import { stringify } from "yaml";
import { claimFingerprint } from "../../../ledger/reviews/claim-fingerprint.ts";
import { claimPointer } from "../../../ledger/reviews/claim-pointer.ts";
import type { Ledger } from "../../../model/ledger/ledger.ts";
import type { LedgerClaim } from "../../../model/ledger/ledger-claim.ts";

/** @param textOf the normalised text of a document. @returns one draft a claim, in the order of the ledger. */
export function reviewDrafts(
  claims: Ledger["claims"],
  textOf: (source: string) => string,
): readonly string[] {
  const bySource = Map.groupBy(claims, ({ source }) => source);
  return claims
    .filter(({ review }) => review.state === "unreviewed")
    .map((claim) => draft(claim, bySource.get(claim.source)!, textOf(claim.source)));
}

function draft(claim: LedgerClaim, others: readonly LedgerClaim[], text: string): string {
  const { source, sentence, sentenceText, sentenceStart: start, sentenceEnd: end } = claim;
  const pointer = claimPointer(claim, others, text, { start, end });
  const entry = { ...pointer, verdict: "confirmed", reading: claimFingerprint(claim) };
  const head = sentenceText.replace(/\s+/gu, " ");
  return `# ${source} ${sentence}: ${head}\n${stringify([entry], { lineWidth: 0 })}`;
}
