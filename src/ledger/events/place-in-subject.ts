/**
 * Places a claim of a document whose subject is known (its own `about`, or that of the corpus): the claim belongs to
 * that event unless the text ties it to another one by a date or a name. The innermost dated event that fits wins.
 */

import { contains, lengthInDays, overlaps, sharedDays } from "../../dates/compare-dates.ts";
import { boundsOf, type DateBounds, widened } from "../../dates/date-bounds.ts";
import { addDays } from "../../dates/day-number.ts";
import type { CeasefireStatus } from "../../model/claims/ceasefire-claim.ts";
import type { LedgerCeasefire, LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { happeningAt, type Placing } from "./event-by-date.ts";
import type { EventIndex, IndexedCeasefire, IndexedEvent } from "./event-index.ts";
import { eventOfCeasefire } from "./event-of-ceasefire.ts";

/** Statements of a ceasefire that need not have come about. */
const wished: readonly CeasefireStatus[] = ["called-for", "proposed", "rejected"];
/** Days after the end of a ceasefire in which a text still means it by "the ceasefire". */
const remembered = 14;

/** @param subject id of an event that exists. */
export function placeInSubject(claim: LedgerClaim, subject: string, eventIndex: EventIndex): Placing {
  const family = familyOf(subject, eventIndex);
  const found =
    claim.kind === "ceasefire"
      ? ceasefire(claim, subject, family, eventIndex)
      : incidentInSubject(claim, subject, family, eventIndex);
  return found ?? { events: [subject], by: "document" };
}

/** All events within the outermost event that the subject lies in, that event included. */
function familyOf(subject: string, { byId }: EventIndex): ReadonlySet<string> {
  const rootOf = (id: string): string => {
    const seen = new Set<string>();
    let at = id;
    for (let within = byId.get(at)?.within; within && !seen.has(at); within = byId.get(at)?.within) {
      seen.add(at);
      at = within;
    }
    return at;
  };
  const root = rootOf(subject);
  return new Set([...byId.keys()].filter((id) => rootOf(id) === root));
}

function incidentInSubject(
  claim: LedgerClaim,
  subject: string,
  family: ReadonlySet<string>,
  eventIndex: EventIndex,
): Placing | null {
  const when = datesOf(claim.dated?.edtf);
  const own = eventIndex.indexed.get(subject)!;
  const within = eventIndex.incidents.filter(({ event }) => family.has(event.id));
  const war = isOfWar(claim) ? within.find(({ event }) => event.within === null) : undefined;
  if (war !== undefined && (when === null || overlaps(war.bounds, when)))
    return { events: [war.event.id], by: "name" };
  if (when === null) return named(claim, subject, within, eventIndex);
  const around = within.filter(({ bounds }) => contains(bounds, when));
  // A war as the subject gives way to a battle of those days; a battle or a truce as the subject does not.
  const isWide = within.some(({ event }) => event.within === subject);
  if (holds(own.bounds, when)) return isWide ? (happeningAt(when, around) ?? null) : null;
  const others = eventIndex.incidents.filter(({ event }) => event.kind !== "displacement");
  return happeningAt(when, around.length > 0 ? around : others) ?? outermost(when, within);
}

/** Of a whole war by its words, so that no incident that its document tells of is meant. */
export function isOfWar(claim: LedgerClaim): boolean {
  return claim.kind === "casualty" && claim.ofWar === true;
}

/** Inside, or for the most part. */
function holds(outer: DateBounds, when: DateBounds): boolean {
  if (contains(outer, when)) return true;
  if (when.min === null || when.max === null) return overlaps(outer, when);
  return sharedDays(outer, when) * 2 > lengthInDays(when);
}

/**
 * The only event of the family that a sentence without a date names, where the subject is the war around it; of a
 * ceasefire as the subject, the battle or siege that it ended.
 */
function named(
  claim: LedgerClaim,
  subject: string,
  among: readonly IndexedEvent[],
  eventIndex: EventIndex,
): Placing | null {
  const truce = eventIndex.ceasefires.find(({ event }) => event.id === subject);
  if (truce !== undefined) return endedBy(truce, claim, among, eventIndex);
  const inside = new Set(among.filter(({ event }) => event.within === subject).map(({ event }) => event.id));
  const [one, second] = namedBefore(claim, eventIndex).filter((id) => inside.has(id));
  return one && !second ? { events: [one], by: "name" } : null;
}

/** Days before a ceasefire, and into it, on which the battle that it ended may end. */
const [beforeTruce, intoTruce] = [14, 3];

function endedBy(
  { start, event: { within } }: IndexedCeasefire,
  claim: LedgerClaim,
  among: readonly IndexedEvent[],
  eventIndex: EventIndex,
): Placing | null {
  // a plan that nobody agreed to has no dead of its own
  if (start.min === null || start.max === null) return null;
  const then = { min: addDays(start.min, -beforeTruce), max: addDays(start.max, intoTruce) };
  const ended = among.filter(
    ({ event, bounds: { max } }) =>
      event.kind === "incident" &&
      event.within === within &&
      max !== null &&
      max >= then.min &&
      max <= then.max,
  );
  const names = namedBefore(claim, eventIndex);
  const meant = ended.filter(({ event }) => names.includes(event.id));
  const tells = claim.kind === "casualty" && claim.ofBattle === true;
  const [one, second] = meant.length > 0 || !tells ? meant : ended;
  if (one && !second) return { events: [one.event.id], by: "name" };
  return tooManyForTruce(claim, then, ended, among);
}

/** From so many up a figure without a day, which somebody gives, counts no dead of a truce, but of the battle before it. */
const manyOfBattle = 20;
/** From so many up, where no battle came before, it counts those of the war; of people driven out, from so many. */
const manyOfWar = 100;
const manyDrivenOut = 10_000;

/** "81 of its soldiers had fallen, the ministry said", where the document tells of the truce that ended a siege. */
function tooManyForTruce(
  claim: LedgerClaim,
  then: { readonly min: string; readonly max: string },
  ended: readonly IndexedEvent[],
  among: readonly IndexedEvent[],
): Placing | null {
  if (claim.kind !== "casualty" || claim.where !== null || claim.harm === "wounded") return null;
  const size = claim.count.low ?? claim.count.high ?? 0;
  const isDrivenOut = claim.harm === "displaced";
  if (claim.speaker === null && !isDrivenOut) return null;
  const written = datesOf(claim.asOf?.edtf)?.min ?? null;
  const [battle, second] = ended;
  if (battle !== undefined) {
    const soon = written !== null && written <= addDays(then.max, remembered);
    const isOfBattle = second === undefined && soon && !isDrivenOut && size >= manyOfBattle;
    return isOfBattle ? { events: [battle.event.id], by: "document" } : null;
  }
  const war = among.find(({ event }) => event.within === null);
  const isOf = size >= (isDrivenOut ? manyDrivenOut : manyOfWar);
  return war !== undefined && isOf ? { events: [war.event.id], by: "document" } : null;
}

/** Events that the sentence names and that had begun when it was written: before that, the name is only a place's. */
function namedBefore(claim: LedgerClaim, eventIndex: EventIndex): readonly string[] {
  const written = datesOf(claim.asOf?.edtf);
  return eventIndex
    .named(claim.kind, claim.sentenceText)
    .filter((id) => (eventIndex.indexed.get(id)!.bounds.min ?? "") <= (written?.max ?? "9999"));
}

function outermost(when: DateBounds, among: readonly IndexedEvent[]): Placing | null {
  const root = among.find(({ event, bounds }) => event.within === null && overlaps(bounds, when));
  return root ? { events: [root.event.id], by: "date" } : null;
}

function ceasefire(
  claim: LedgerCeasefire,
  subject: string,
  family: ReadonlySet<string>,
  eventIndex: EventIndex,
): Placing | null {
  const truces = eventIndex.ceasefires.filter(({ event }) => family.has(event.id));
  const [one, second] = namedBefore(claim, eventIndex).filter((id) => family.has(id));
  if (one && !second) return { events: [one], by: "name" };
  const when = datesOf(claim.dated?.edtf);
  const about = truces.find(({ event }) => event.id === subject);
  const around = about && (claim.status === "agreed" ? aWhileBefore(aWhileAfter(about)) : aWhileAfter(about));
  if (around && (when === null || overlaps(around, when))) return null;
  const said = eventOfCeasefire(claim, { ...eventIndex, ceasefires: truces });
  if (said && truces.some(({ event }) => said.events.includes(event.id))) return said;
  if (when !== null) {
    const meant = meantAt(claim, when, truces);
    return (
      meant ??
      (about
        ? happeningAt(
            when,
            eventIndex.incidents.filter(({ event }) => family.has(event.id)),
          )
        : null)
    );
  }
  const written = datesOf(claim.asOf?.edtf);
  if (written === null || wished.includes(claim.status)) return null;
  return meantAt(claim, written, truces);
}

/** The only ceasefire that began, held or ended then; of several the one that ended then, for what tells of an end. */
function meantAt(
  claim: LedgerCeasefire,
  when: DateBounds,
  truces: readonly IndexedCeasefire[],
): Placing | null {
  const then = truces.filter((truce) => overlaps(aWhileAfter(truce), when));
  const holding = then.filter(({ bounds }) => overlaps(bounds, when));
  const meant = [holding, then].find(({ length }) => length === 1)?.[0];
  return meant ? { events: [meant.event.id], by: claim.dated === null ? "in-force" : "date" } : null;
}

/** Documents may differ by some days over when it was agreed. */
function aWhileBefore(bounds: DateBounds): DateBounds {
  return { ...bounds, min: bounds.min && addDays(bounds.min, -differing) };
}
const differing = 3;

function aWhileAfter({ bounds }: IndexedCeasefire): DateBounds {
  return { ...bounds, max: bounds.max && addDays(bounds.max, remembered) };
}

function datesOf(edtf: string | undefined): DateBounds | null {
  const bounds = edtf === undefined ? null : boundsOf(edtf);
  return bounds && !bounds.yearless && (bounds.min !== null || bounds.max !== null) ? widened(bounds) : null;
}
