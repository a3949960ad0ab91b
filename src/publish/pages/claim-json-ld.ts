/**
 * Claims as schema.org has them: `Claim` with who is credited with it and its appearance (where). Not its `author`:
 * readers of metadata take the first author they meet for that of the page. Not `ClaimReview`: that is a verdict on
 * truth, and this site gives none.
 */
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";

/**
 * @param address full address of the page the claim is on.
 * @param documentName name of the document, in the page's language.
 */
export function claimJsonLd(claim: LedgerClaim, address: string, documentName: string): object {
  return {
    "@type": "Claim",
    "@id": `${address}#${claim.id}`,
    text: claim.quote,
    inLanguage: claim.language,
    ...(claim.speaker ? { creditText: claim.speaker.name } : {}),
    appearance: {
      "@type": "CreativeWork",
      name: documentName,
      url: `${address}#${claim.sentence}`,
      inLanguage: claim.language,
    },
  };
}
