/** Gives each claim its event: where an editor placed it, otherwise by what it says, otherwise none; and tells which sides it names. */
import type { Event } from "../../model/editorial/event.ts";
import type { LedgerCasualty, LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import type { Problem } from "../../model/problem.ts";
import type { DocumentIndex } from "../editorial/document-index.ts";
import type { Locate } from "../editorial/locate.ts";
import { type EditorialAssignment, editorialAssignments } from "./editorial-assignments.ts";
import { eventByDate, type Placing } from "./event-by-date.ts";
import type { EventIndex } from "./event-index.ts";
import { eventOfCeasefire } from "./event-of-ceasefire.ts";
import { isOfWar, placeInSubject } from "./place-in-subject.ts";

/** The event a document is about; `none`: it is about another conflict; null: nobody says. */
export type SubjectOf = (source: string) => string | null;

interface PlacedClaims {
  readonly claims: readonly LedgerClaim[];
  readonly problems: readonly Problem[];
}

export function placeClaims(
  claims: readonly LedgerClaim[],
  events: readonly Event[],
  eventIndex: EventIndex,
  documentIndex: DocumentIndex,
  locate: Locate,
  subjectOf: SubjectOf,
  assumed: string | null = null,
): PlacedClaims {
  const { placings, problems } = editorialAssignments(claims, events, documentIndex, locate);
  const placed = claims.map((claim) => place(claim, placings.get(claim.id), eventIndex, subjectOf, assumed));
  return {
    claims: carried(placed, eventIndex, documentIndex).map((claim) => withSides(claim, eventIndex)),
    problems,
  };
}

/** How many times another speaker's toll of the war may be as small as the one just told. */
const likely = 4;

/**
 * "Since the war began 1,140 have died, the Trust says. The UN puts the toll at 1,600": another speaker's toll of the
 * same people, told right behind one of the whole war, is of the war; a part is where its whole is.
 */
function withWar(
  claim: LedgerCasualty,
  before: LedgerCasualty | null,
  whole: LedgerClaim | undefined,
): LedgerCasualty | null {
  if (claim.placedBy !== "document" || claim.dated !== null) return null;
  const near =
    before !== null && isOfWar(before) && before.harms.join() === claim.harms.join() ? before : null;
  const rival =
    near !== null &&
    claim.where === null &&
    claim.actor !== null &&
    claim.actor !== near.actor &&
    claim.victims === near.victims &&
    (claim.count.low ?? claim.count.high ?? 0) * likely >= (near.count.low ?? 0);
  const from = rival ? near : whole?.kind === "casualty" && isOfWar(whole) ? whole : null;
  if (from === null) return null;
  const { event, events, placed, placedBy } = from;
  return { ...claim, event, events, placed, placedBy, ...(rival ? { ofWar: true as const } : {}) };
}

/**
 * "78 soldiers died at the pass. The other side lost 52": what a paragraph tells after naming an event it goes on
 * telling of it, until it names a day, a place or the whole war.
 */
function carried(
  claims: readonly LedgerClaim[],
  eventIndex: EventIndex,
  documentIndex: DocumentIndex,
): readonly LedgerClaim[] {
  const paragraphOf = ({ source, sentence }: LedgerClaim) =>
    documentIndex.sentence(source, sentence)?.paragraph;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  let before: LedgerCasualty | null = null;
  return claims.map((claim) => {
    if (claim.kind !== "casualty") return claim;
    const named: LedgerCasualty | null = before;
    const beside = named?.source === claim.source && paragraphOf(named) === paragraphOf(claim) ? named : null;
    const war = withWar(claim, beside, byId.get(claim.partOf ?? ""));
    if (war !== null) {
      before = war;
      return war;
    }
    const follows =
      named?.placedBy === "name" &&
      !isOfWar(named) &&
      named.source === claim.source &&
      paragraphOf(named) === paragraphOf(claim) &&
      claim.placedBy === "document" &&
      claim.dated === null &&
      isAt(claim, named.event!, eventIndex);
    const { event, events, placed, placedBy } = named ?? claim;
    const told: LedgerCasualty = follows ? { ...claim, event, events, placed, placedBy } : claim;
    before = told;
    return told;
  });
}

/** It names no place, or one that belongs to the event. */
function isAt({ where }: LedgerClaim, event: string, eventIndex: EventIndex): boolean {
  return (
    where === null ||
    eventIndex.named("casualty", where).includes(event) ||
    eventIndex.sideOf(event, where) !== null
  );
}

function place(
  claim: LedgerClaim,
  editor: EditorialAssignment | undefined,
  eventIndex: EventIndex,
  subjectOf: SubjectOf,
  assumed: string | null,
): LedgerClaim {
  if (editor) {
    const { events, why } = editor;
    return { ...claim, event: events[0]!, events, placed: "editorial", placedWhy: why };
  }
  const subject = subjectOf(claim.source);
  if (subject === "none" || claim.unrelated) return claim;
  const found =
    placing(claim, subject, eventIndex) ?? (subject === null ? placing(claim, assumed, eventIndex) : null);
  if (!found) return claim;
  const [event] = found.events;
  const byDate = found.by === "date" || found.by === "only" || found.by === "in-force";
  const byEditor = byDate && claim.dated?.basis === "editorial";
  const placed = found.by === "document" ? "document" : byEditor ? "editorial" : "text";
  return { ...claim, event: event!, events: [...found.events], placed, placedBy: found.by };
}

function placing(claim: LedgerClaim, subject: string | null, eventIndex: EventIndex): Placing | null {
  if (subject !== null && eventIndex.byId.has(subject)) return placeInSubject(claim, subject, eventIndex);
  return claim.kind === "ceasefire" ? eventOfCeasefire(claim, eventIndex) : eventByDate(claim, eventIndex);
}

/** Who speaks and whose people were harmed, as sides of the event. */
function withSides(claim: LedgerClaim, eventIndex: EventIndex): LedgerClaim {
  const speakerSide =
    eventIndex.sideOf(claim.event, claim.speaker?.name ?? null) ??
    eventIndex.sideOf(claim.event, claim.actor);
  const named = claim.kind === "casualty" ? sideOfPeople(claim, eventIndex) : null;
  const victimSide =
    named ?? (takesPrisoners(claim) ? eventIndex.opponentOf(claim.event, speakerSide) : null);
  return speakerSide === null && victimSide === null ? claim : { ...claim, speakerSide, victimSide };
}

/** "Dubrest says it captured 35 soldiers": whom one side takes are the other's. */
function takesPrisoners(claim: LedgerClaim): boolean {
  return (
    claim.kind === "casualty" &&
    claim.harm === "captured" &&
    claim.victims === "military" &&
    claim.side === null &&
    claim.rule === "harm-then-people"
  );
}

/** Words behind a number in which its people are named: "14 Ostreli soldiers", "160 tentara Tavrin". */
const behind = 4;

/** The side that the text names; otherwise the one whose name is among the people counted. */
function sideOfPeople(claim: LedgerCasualty, eventIndex: EventIndex): string | null {
  const { event, side, count, where, sentenceText } = claim;
  const said = eventIndex.sideOf(event, side);
  if (said !== null || (side !== null && eventIndex.sidesIn(event, side).length > 1)) return said;
  const at = sentenceText.indexOf(count.stated, claim.start - claim.sentenceStart);
  if (at < 0) return null;
  const rest = sentenceText.slice(at + count.stated.length).split(/[;:.!?](?:\s|$)/u, 1)[0]!;
  const people = rest.split(/\s+/u, behind).join(" ");
  const found = eventIndex.sideOf(event, people);
  return where !== null && people.includes(where) ? null : found;
}
