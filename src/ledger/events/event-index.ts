/** The events of a site made ready for placing claims: their dates, their sides, what lies within what. */

import { compareDates } from "../../dates/compare-dates.ts";
import { boundsOf, type DateBounds, widened } from "../../dates/date-bounds.ts";
import type { ClaimKind } from "../../model/claims/claim.ts";
import type { Event, Side } from "../../model/editorial/event.ts";
import type { LexiconEntry } from "../../model/editorial/lexicon-entry.ts";
import { actorsIn, bareName, withBareNames } from "./actor-finder.ts";
import { eventNames } from "./event-names.ts";
import { type NameMatcher, nameMatcher } from "./name-matcher.ts";

export interface IndexedEvent {
  readonly event: Event;
  readonly bounds: DateBounds;
}

/** A ceasefire with its dates: the first and last day on which it can have been declared or taken effect. */
export interface IndexedCeasefire extends IndexedEvent {
  readonly start: Pick<DateBounds, "min" | "max">;
  readonly mediators: ReadonlySet<string>;
}

export interface EventIndex {
  readonly byId: ReadonlyMap<string, Event>;
  /** Wars, incidents and displacements, in the order of their dates. */
  readonly incidents: readonly IndexedEvent[];
  readonly ceasefires: readonly IndexedCeasefire[];
  /** Every event with its dates, by id. */
  readonly indexed: ReadonlyMap<string, IndexedEvent>;
  /** Events that words name by a name of their own: ceasefires for a ceasefire claim, otherwise all others. */
  readonly named: (kind: ClaimKind, words: string) => readonly string[];
  /** Side of an event that the words mean; null where they mean none or several. */
  readonly sideOf: (event: string | null, words: string | null) => string | null;
  /** The other of the two sides of an event; null where it has not two. */
  readonly opponentOf: (event: string | null, side: string | null) => string | null;
  /** All sides of an event that the words mean. */
  readonly sidesIn: (event: string | null, words: string) => readonly string[];
  /** One name for an actor, whatever language names it; a ministry stands for its state. */
  readonly actor: (name: string) => string;
}

const anytime: DateBounds = { min: null, max: null, tolerance: [0, 0], yearless: false };

export function eventIndexOf(events: readonly Event[], lexicon: readonly LexiconEntry[]): EventIndex {
  const byId = new Map(events.map((event) => [event.id, event]));
  const actor = actorNamer(lexicon);
  const indexed = events
    .map((event) => ({ event, bounds: widened(boundsOf(event.edtf) ?? anytime) }))
    .sort((a, b) => compareDates(a.bounds, b.bounds) || (a.event.id < b.event.id ? -1 : 1));
  const sidesIn = sideFinder(byId);
  const truces = Map.groupBy(events, ({ kind }) => kind === "ceasefire");
  const [incidents, ceasefires] = [false, true].map((isTruce) => eventNames(truces.get(isTruce) ?? []));
  return {
    byId,
    incidents: indexed.filter(({ event }) => event.kind !== "ceasefire"),
    ceasefires: indexed
      .filter(({ event }) => event.kind === "ceasefire")
      .map((each) => ceasefire(each, actor)),
    indexed: new Map(indexed.map((each) => [each.event.id, each])),
    named: (kind, words) => (kind === "ceasefire" ? ceasefires : incidents)!(words),
    sidesIn,
    opponentOf: (event, side) => {
      const sides = event === null ? [] : sidesOf(byId, event).map(({ id }) => id);
      if (sides.length !== 2 || side === null || !sides.includes(side)) return null;
      return sides.find((id) => id !== side) ?? null;
    },
    sideOf: (event, words) => {
      const [side, second] = words === null ? [] : sidesIn(event, words);
      return side !== undefined && second === undefined ? side : null;
    },
    actor,
  };
}

function ceasefire(indexed: IndexedEvent, actor: (name: string) => string): IndexedCeasefire {
  const dates = indexed.event.ceasefire;
  const declared = dates?.declared ? boundsOf(dates.declared) : null;
  const effective = dates?.effective ? boundsOf(dates.effective) : null;
  const first = [declared?.min, effective?.min, indexed.bounds.min].find((day) => day != null) ?? null;
  const last = [effective?.max, declared?.max, indexed.bounds.min].find((day) => day != null) ?? null;
  const mediators = new Set(dates?.mediators.map(actor));
  return { ...indexed, start: { min: first, max: last }, mediators };
}

/** Sides belong to an event or to the one it lies within; each list of sides is compiled once. */
function sideFinder(byId: ReadonlyMap<string, Event>) {
  const finders = new Map<string, NameMatcher>();
  const finderOf = (id: string): NameMatcher => {
    const found = finders.get(id);
    if (found) return found;
    const finder = nameMatcher(
      sidesOf(byId, id).map(({ id: side, forms }) => ({ id: side, forms: withBareNames(forms) })),
    );
    finders.set(id, finder);
    return finder;
  };
  return (event: string | null, words: string) => (event === null ? [] : finderOf(event)(words));
}

function sidesOf(byId: ReadonlyMap<string, Event>, id: string): readonly Side[] {
  const seen = new Set<string>();
  for (let event = byId.get(id); event && !seen.has(event.id); event = byId.get(event.within ?? "")) {
    if (event.sides) return event.sides;
    seen.add(event.id);
  }
  return [];
}

/**
 * The lexicon gives one id to "Russia", "Nga" and "Rusia", and to a ministry the state it speaks for (`broader`); a
 * name it does not know stands for itself.
 */
function actorNamer(lexicon: readonly LexiconEntry[]): (name: string) => string {
  const { byId, find } = actorsIn(lexicon);
  return memoized((name) => {
    const found = find(name)[0]?.id;
    const state = found && byId.get(found)?.broader?.find((id) => byId.get(id)?.kind === "place");
    return state ?? found ?? bareName(name).toLowerCase();
  });
}

function memoized(namer: (name: string) => string): (name: string) => string {
  const named = new Map<string, string>();
  return (name) => {
    const before = named.get(name);
    if (before !== undefined) return before;
    const matchName = namer(name);
    named.set(name, matchName);
    return matchName;
  };
}
