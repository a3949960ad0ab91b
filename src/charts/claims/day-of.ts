/**
 * The day a statement speaks of, or else the day of its document; null = neither is known. A month or a year stands
 * at its middle, a stretch of time at its beginning.
 */
import { middleDay } from "../../dates/day-range.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";

export function dayOf(claim: LedgerClaim): number | null {
  return middleDay(claim.dated?.edtf) ?? middleDay(claim.asOf?.edtf);
}
