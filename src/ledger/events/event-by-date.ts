/** Finds the event a claim is about by its date alone: what happened then, if only one thing did. */

import { contains, lengthInDays, overlaps, sharedDays } from "../../dates/compare-dates.ts";
import { boundsOf, type DateBounds, widened } from "../../dates/date-bounds.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import type { EventIndex, IndexedEvent } from "./event-index.ts";

export interface Placing {
  /** The events it touches, the chief one first. */
  readonly events: readonly string[];
  readonly by: "date" | "only" | "order" | "number" | "mediator" | "in-force" | "name" | "document";
}

/** @returns the event at the claim's date (see `happeningAt`); null for a claim without a year, or if several fit. */
export function eventByDate(claim: LedgerClaim, eventIndex: EventIndex): Placing | null {
  const when = claim.dated === null ? null : boundsOf(claim.dated.edtf);
  if (!when || when.yearless) return null;
  const displaced = claim.kind === "casualty" && claim.harms.includes("displaced");
  // People flee from a war and after it; nobody else's fate belongs to a displacement.
  const open = eventIndex.incidents.filter(({ event }) => displaced || event.kind !== "displacement");
  const flights = open.filter(({ event }) => displaced && event.kind === "displacement");
  return happeningAt(widened(when), flights) ?? happeningAt(widened(when), open);
}

/** The event at a time: the narrowest that contains it, otherwise the only one in it, otherwise the only one that shares most. */
export function happeningAt(when: DateBounds, among: readonly IndexedEvent[]): Placing | null {
  const touching = among.filter(({ bounds }) => overlaps(bounds, when));
  const around = touching.filter(({ bounds }) => contains(bounds, when));
  if (around.length > 0) return placing(narrowest(around), "date");
  const within = touching.filter(({ bounds }) => contains(when, bounds));
  const inside = outermost(within);
  if (inside.length === 1 && touching.length === within.length) return placing(inside[0], "only");
  if (inside.length > 0 || when.min === null || when.max === null) return null;
  const most = touching.filter(({ bounds }) => sharedDays(bounds, when) * 2 >= lengthInDays(when));
  return most.length === 1 ? placing(most[0], "date") : null;
}

/** The one with the fewest days; two of the same length leave it open. */
function narrowest(events: readonly IndexedEvent[]): IndexedEvent | undefined {
  const [first, second] = [...events].sort((a, b) => lengthInDays(a.bounds) - lengthInDays(b.bounds));
  return first && second && lengthInDays(first.bounds) === lengthInDays(second.bounds) ? undefined : first;
}

/** Without the events that lie within another of the list. */
function outermost(events: readonly IndexedEvent[]): readonly IndexedEvent[] {
  const ids = new Set(events.map(({ event }) => event.id));
  return events.filter(({ event }) => event.within === null || !ids.has(event.within));
}

function placing(indexed: IndexedEvent | undefined, by: Placing["by"]): Placing | null {
  return indexed ? { events: [indexed.event.id], by } : null;
}
