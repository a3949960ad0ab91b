/** The claims nobody has checked, each with its sentence and the entry to paste into `review.yaml`. */
import { stringify } from "yaml";
import { claimsAt, labelsOf } from "../../../ledger/claims/claims-at.ts";
import { placesOf } from "../../../ledger/editorial/find-passage.ts";
import { claimFingerprint } from "../../../ledger/reviews/claim-fingerprint.ts";
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
  const { source, quote, sentence, sentenceText, start, end } = claim;
  const alone = placesOf(text, quote, 2).length === 1;
  const several = claimsAt(others, { start, end }).length > 1;
  const entry = {
    source,
    quote,
    ...(alone ? {} : { within: sentenceText }),
    ...(several ? { claim: labelsOf(claim)[0] } : {}),
    verdict: "confirmed",
    reading: claimFingerprint(claim),
    reason: { en: "" },
    by: "",
  };
  const head = sentenceText.replace(/\s+/gu, " ");
  return `# ${source} ${sentence}: ${head}\n${stringify([entry], { lineWidth: 0 })}`;
}
