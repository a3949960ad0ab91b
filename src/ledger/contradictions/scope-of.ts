/** What a figure counts, so that only figures of the same people are set against each other. */

import { lengthInDays } from "../../dates/compare-dates.ts";
import { boundsOf } from "../../dates/date-bounds.ts";
import { addDays } from "../../dates/day-number.ts";
import type { Event } from "../../model/editorial/event.ts";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";
import type { EventIndex, IndexedEvent } from "../events/event-index.ts";

/** The same event, the same harms, the same people: civilians, soldiers or all; of one side or of all. */
export function scopeOf(claim: LedgerCasualty): string {
  const { event, harms, victimSide } = claim;
  return [event, harms.join("+"), whoOf(claim), victimSide ?? "all"].join(" ");
}

/** Civilians, soldiers, or all. */
export function whoOf({ victims }: LedgerCasualty): string {
  return victims === "civilian" || victims === "military" ? victims : "all";
}

/** Days of an event so short that a figure without a date counts all of it. */
const short = 7;
/** Of a war, fewer dead without a day are those of some incident. */
const many = 100;

/**
 * True where a figure counts the whole event so far: it is called a total, or its dates begin with the event, or it has
 * neither day nor place of its own and somebody counts the event by it; so does the part of a whole toll that counts other
 * people, its civilians. A figure of one day of a war is no rival of the war's toll, nor is a rise in a toll or a single
 * person.
 */
export function isWhole(
  claim: LedgerCasualty,
  at: IndexedEvent,
  eventIndex: EventIndex,
  byId: ReadonlyMap<string, LedgerCasualty>,
): boolean {
  const { event, bounds } = at;
  if (claim.role === "increment") return false;
  if (claim.partOf !== null) {
    const whole = byId.get(claim.partOf);
    return whole !== undefined && whoOf(whole) !== whoOf(claim) && isWhole(whole, at, eventIndex, byId);
  }
  if (claim.role === "total" || bounds.min === null) return true;
  if (claim.count.high === 1) return false;
  const when = claim.dated === null ? null : boundsOf(claim.dated.edtf);
  // Of a truce nobody counts the dead unless the text says so: what is told of its days are single incidents.
  const brief = event.kind !== "ceasefire" && lengthInDays(bounds) <= short;
  if (when?.min == null) return claim.placed === "editorial" || brief || counts(claim, event, eventIndex);
  if (when.min > addDays(bounds.min, 3)) return false;
  return lengthInDays(when) > 1 || brief;
}

/** Without a day: the toll of a battle unless it has a place of its own, that of a war only if somebody gives a large one. */
function counts(claim: LedgerCasualty, { id, kind }: Event, eventIndex: EventIndex): boolean {
  if (kind === "ceasefire") return false;
  const { where, speaker, count } = claim;
  // where the figure was given is no place of the dead: "the ministry in Lindar"
  const isOwn =
    where === null ||
    speaker?.name.includes(where) ||
    eventIndex.named("casualty", where).includes(id) ||
    eventIndex.sideOf(id, where) !== null;
  if (!isOwn) return false;
  const told = speaker !== null || claim.harm === "missing" || claim.harm === "displaced";
  return kind !== "war" || (told && Math.max(count.low ?? 0, count.high ?? 0) >= many);
}
