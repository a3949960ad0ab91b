/** A claim that no mark stands for, as it is listed below the picture. */
import { claimInWords } from "../../i18n/claim-in-words.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import type { ChartContext, ListedClaim } from "../frame/chart-form.ts";

export function listedClaim(claim: LedgerClaim, context: ChartContext): ListedClaim {
  const { id, quote, language, source } = claim;
  return {
    id,
    href: context.hrefOf(claim),
    text: claimInWords(claim, context.ledger, context.language),
    quote,
    lang: language,
    source,
  };
}
