/** The day of a claim's document, in short words; empty where it is not known. */
import { dateInWords } from "../../i18n/date-in-words.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import type { ChartContext } from "../frame/chart-form.ts";

export function asOfInWords(claim: LedgerClaim, { language }: ChartContext): string {
  return claim.asOf ? dateInWords(claim.asOf.edtf, language, true) : "";
}
