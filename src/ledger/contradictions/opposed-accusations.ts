/** Days on which each side says that the other fired or broke the truce. */

import { overlaps } from "../../dates/compare-dates.ts";
import { boundsOf } from "../../dates/date-bounds.ts";
import type { Contradiction } from "../../model/ledger/contradiction.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import type { EventIndex } from "../events/event-index.ts";
import { contradictionOf, idOf } from "./finding.ts";

interface Accusation {
  readonly claim: LedgerClaim;
  readonly event: string;
  readonly day: string;
  readonly by: string;
  readonly against: readonly string[];
}

export function opposedAccusations(
  claims: readonly LedgerClaim[],
  stage: EventIndex,
): readonly Contradiction[] {
  const accusations = claims.flatMap((claim) => accusation(claim, stage) ?? []);
  const groups = Map.groupBy(accusations, ({ event, day }) => `${event} ${day}`);
  return [...groups].flatMap(([key, group]) => {
    const said = new Set(group.flatMap(({ by, against }) => against.map((other) => `${by} ${other}`)));
    const opposed = group.filter(({ by, against }) => against.some((other) => said.has(`${other} ${by}`)));
    if (opposed.length === 0) return [];
    const events = [...new Set(opposed.flatMap(({ event, claim }) => [event, ...claim.events]))];
    const told = opposed.map(({ claim }) => claim);
    return [contradictionOf({ id: idOf("blame", key), kind: "blame", events, claims: told })];
  });
}

/** Whom a claim accuses: the party that broke a truce, or the side that fired where people were killed or wounded. */
function accusation(claim: LedgerClaim, stage: EventIndex): Accusation | null {
  const day = claim.dated === null ? null : boundsOf(claim.dated.edtf)?.min;
  const event = day == null ? null : eventOn(claim, day, stage);
  if (day == null || event === null || claim.speaker === null) return null;
  const by = stage.sideOf(event, claim.speaker.name);
  if (by === null) return null;
  const accused = accusedOf(claim, event, stage).filter((side) => side !== by);
  return accused.length > 0 ? { claim, event, day, by, against: accused } : null;
}

function accusedOf(claim: LedgerClaim, event: string, stage: EventIndex): readonly string[] {
  if (claim.kind === "ceasefire") {
    const breach = claim.status === "violated" || claim.status === "collapsed";
    return breach ? claim.parties.flatMap((party) => stage.sidesIn(event, party)) : [];
  }
  if (!claim.harms.some((harm) => harm === "killed" || harm === "wounded")) return [];
  // The dead of a side do not accuse it: who is named beside the speaker and the victims is said to have fired.
  return stage.sidesIn(event, claim.sentenceText).filter((side) => side !== claim.victimSide);
}

/** A breach ends one truce and begins the next fight: it belongs to what happened on its day. */
function eventOn(claim: LedgerClaim, day: string, stage: EventIndex): string | null {
  if (claim.kind === "casualty") return claim.event;
  const then = { min: day, max: day };
  const happening = stage.happenings.find(
    ({ event, bounds }) => event.kind !== "displacement" && overlaps(bounds, then),
  );
  return happening?.event.id ?? claim.event;
}
