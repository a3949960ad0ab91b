/**
 * The day of a claim on a time axis: the day it speaks of, or else the day of its document; null = neither is
 * known. A running figure is at the end of the days it counts, and the figure of a whole event, told afterwards, at
 * that event's end; so is what became of a ceasefire over a period. Any other period is at its beginning, and
 * a month or a year at its middle.
 */
import { dayRange, middleDay } from "../../dates/day-range.ts";
import type { CeasefireStatus } from "../../model/claims/ceasefire-claim.ts";
import type { Event } from "../../model/editorial/event.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";

/** What befalls a ceasefire: after it was agreed. */
const ends: readonly CeasefireStatus[] = ["violated", "collapsed"];

export function dayOf(claim: LedgerClaim, events: ReadonlyMap<string, Event>): number | null {
  return lastDay(claim, events) ?? middleDay(claim.dated?.edtf) ?? middleDay(claim.asOf?.edtf);
}

/** Null where it is no figure or end of several days. */
function lastDay(
  { dated, asOf, event, ...claim }: LedgerClaim,
  events: ReadonlyMap<string, Event>,
): number | null {
  if (claim.kind === "ceasefire" && !ends.includes(claim.status)) return null;
  const days = dated === null ? null : dayRange(dated.edtf);
  if (dated === null || days?.from == null || days.to === null || days.from === days.to) return null;
  const until = dayRange(events.get(event ?? "")?.edtf ?? "")?.to ?? null;
  const reported = dayRange(asOf?.edtf ?? "")?.from ?? null;
  const isOver =
    until !== null && reported !== null && until < reported && days.from <= until && until <= days.to;
  if (claim.kind === "casualty" && isOver) return until;
  return dated.edtf.includes("/") ? days.to : null;
}
