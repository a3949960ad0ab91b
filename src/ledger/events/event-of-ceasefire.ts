/**
 * Finds the ceasefires (or else the war) that a ceasefire claim is about, by what it says: which one of several, how
 * many, who brokered it, when. A call for a truce or a plan for one belongs to the war it would end.
 */

import { contains, overlaps } from "../../dates/compare-dates.ts";
import { boundsOf, type DateBounds, widened } from "../../dates/date-bounds.ts";
import type { CeasefireStatus } from "../../model/claims/ceasefire-claim.ts";
import type { LedgerCeasefire } from "../../model/ledger/ledger-claim.ts";
import { happeningAt, type Placing } from "./event-by-date.ts";
import type { EventIndex, IndexedCeasefire } from "./event-index.ts";

const ofTheWar: readonly CeasefireStatus[] = ["called-for", "proposed", "rejected"];
const ofItsEnd: readonly CeasefireStatus[] = ["violated", "collapsed"];

/**
 * @returns the ceasefire that the statement is about, by its name, date or status; null if that cannot be decided.
 */
export function eventOfCeasefire(claim: LedgerCeasefire, eventIndex: EventIndex): Placing | null {
  const when = datesOf(claim.dated?.edtf);
  const wars = eventIndex.incidents.filter(({ event }) => event.kind !== "displacement");
  const warThen = when && happeningAt(when, wars);
  if (ofTheWar.includes(claim.status)) return warThen;
  const written = datesOf(claim.asOf?.edtf);
  const war = (warThen ?? (written && happeningAt(written, wars)))?.events[0];
  const truces = eventIndex.ceasefires.filter(({ event }) => war !== undefined && event.within === war);
  return (
    byOrder(claim, truces) ??
    byNumber(claim, truces, eventIndex) ??
    byMediator(claim, war === undefined ? eventIndex.ceasefires : truces, when, eventIndex) ??
    byDate(claim, eventIndex.ceasefires, when) ??
    warThen
  );
}

function datesOf(edtf: string | undefined): DateBounds | null {
  const bounds = edtf === undefined ? null : boundsOf(edtf);
  return bounds && !bounds.yearless ? widened(bounds) : null;
}

/** "The second ceasefire": the second of its war. */
function byOrder(claim: LedgerCeasefire, truces: readonly IndexedCeasefire[]): Placing | null {
  const meant = claim.ordinal === null ? undefined : truces[claim.ordinal - 1];
  return meant ? { events: [meant.event.id], by: "order" } : null;
}

/** "Both truces": all that its war had seen when the document was written, or all of those that the named states brokered. */
function byNumber(
  claim: LedgerCeasefire,
  truces: readonly IndexedCeasefire[],
  eventIndex: EventIndex,
): Placing | null {
  const written = claim.asOf === null ? null : boundsOf(claim.asOf.edtf);
  if (claim.ceasefires < 2 || !written?.max) return null;
  const sofar = truces.filter(({ start }) => start.min !== null && start.min <= written.max!);
  const named = claim.mediators.map(eventIndex.actor);
  const brokered = sofar.filter(({ mediators }) => named.some((name) => mediators.has(name)));
  const meant = [sofar, brokered].find(({ length }) => length === claim.ceasefires);
  return meant ? { events: meant.map(({ event }) => event.id), by: "number" } : null;
}

/** The only ceasefire that one of the named mediators brokered, at that time if a time is given. */
function byMediator(
  claim: LedgerCeasefire,
  truces: readonly IndexedCeasefire[],
  when: DateBounds | null,
  eventIndex: EventIndex,
): Placing | null {
  if (claim.ceasefires > 1) return null;
  const named = claim.mediators.map(eventIndex.actor);
  const [meant, second] = truces.filter(
    ({ mediators, bounds }) =>
      named.some((name) => mediators.has(name)) && (when === null || overlaps(bounds, when)),
  );
  return meant && !second ? { events: [meant.event.id], by: "mediator" } : null;
}

/** The only ceasefire that began then; for a breach, the only one in force then. */
function byDate(
  claim: LedgerCeasefire,
  all: readonly IndexedCeasefire[],
  when: DateBounds | null,
): Placing | null {
  if (when === null) return null;
  const breach = ofItsEnd.includes(claim.status) || claim.status === "in-force";
  const [meant, second] = all.filter(({ start, bounds }) =>
    breach ? contains(bounds, when) : overlaps(start, when),
  );
  return meant && !second ? { events: [meant.event.id], by: breach ? "in-force" : "date" } : null;
}
