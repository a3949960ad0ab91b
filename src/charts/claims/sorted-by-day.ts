/** The claims that have a day, the earliest first. */
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { dayOf } from "./day-of.ts";

export function sortedByDay<T extends LedgerClaim>(claims: readonly T[]): readonly T[] {
  const dated = claims.flatMap((claim) => {
    const day = dayOf(claim);
    return day === null ? [] : [{ claim, day }];
  });
  return dated.sort((a, b) => a.day - b.day).map(({ claim }) => claim);
}
