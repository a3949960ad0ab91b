/** What a figure counts, so that only figures of the same people are set against each other. */

import { lengthInDays } from "../../dates/compare-dates.ts";
import { boundsOf } from "../../dates/date-bounds.ts";
import { addDays } from "../../dates/day-number.ts";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";
import type { IndexedEvent } from "../events/event-index.ts";

/** The same event, the same harms, the same people: civilians, soldiers or all; of one side or of all. */
export function scopeOf(claim: LedgerCasualty): string {
  const { event, harms, victims, victimSide } = claim;
  const who = victims === "civilian" || victims === "military" ? victims : "all";
  return [event, harms.join("+"), who, victimSide ?? "all"].join(" ");
}

/** Days of an event so short that a figure without a date counts all of it. */
const short = 7;

/**
 * True where a figure counts the whole event so far: it is called a total, or its dates begin with the event, or it has
 * none and the event is short or an editor placed it there. A figure of one day of a war is no rival of the war's toll;
 * nor is a part, a rise in a toll, or a figure the same document gave already.
 */
export function isWhole(claim: LedgerCasualty, { event: { kind }, bounds: event }: IndexedEvent): boolean {
  if (claim.role === "increment" || claim.partOf !== null || claim.repeats !== null) return false;
  if (claim.role === "total" || event.min === null) return true;
  const when = claim.dated === null ? null : boundsOf(claim.dated.edtf);
  // Of a truce nobody counts the dead unless the text says so: what is told of its days are single incidents.
  const brief = kind !== "ceasefire" && lengthInDays(event) <= short;
  if (when?.min == null) return claim.placed === "editorial" || brief;
  if (when.min > addDays(event.min, 3)) return false;
  return lengthInDays(when) > 1 || brief;
}
