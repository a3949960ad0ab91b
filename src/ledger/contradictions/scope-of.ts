/** What a figure counts, so that only figures of the same people are set against each other. */

import { lengthInDays } from "../../dates/compare-dates.ts";
import { boundsOf, type DateBounds } from "../../dates/date-bounds.ts";
import { addDays } from "../../dates/day-number.ts";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";

/** The same event, the same harms, the same people: civilians, soldiers or all; of one side or of all. */
export function scopeOf(claim: LedgerCasualty): string {
  const { event, harms, victims, victimSide } = claim;
  const who = victims === "civilian" || victims === "military" ? victims : "all";
  return [event, harms.join("+"), who, victimSide ?? "all"].join(" ");
}

/**
 * True where a figure speaks of the whole event so far: it is called a total, or has no date of its own, or its dates
 * begin with the event. A figure of one day of a war is no rival of the war's toll; nor is a part, a rise in a toll,
 * or a figure the same document gave already.
 */
export function isWhole(claim: LedgerCasualty, event: DateBounds): boolean {
  if (claim.role === "increment" || claim.partOf !== null || claim.repeats !== null) return false;
  if (claim.role === "total" || claim.dated === null || event.min === null) return true;
  const when = boundsOf(claim.dated.edtf);
  if (when?.min == null) return true;
  if (when.min > addDays(event.min, 3)) return false;
  return lengthInDays(when) > 1 || lengthInDays(event) === 1;
}
