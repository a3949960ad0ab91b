/** Ceasefires that each side says the other broke, or that one says was broken and the other denies. */

import { overlaps } from "../../dates/compare-dates.ts";
import { boundsOf } from "../../dates/date-bounds.ts";
import type { Contradiction } from "../../model/ledger/contradiction.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import type { EventIndex } from "../events/event-index.ts";
import { contradictionOf, idOf } from "./finding.ts";

interface Word {
  readonly claim: LedgerClaim;
  /** What may be disputed: a ceasefire, or what happened on one day. */
  readonly about: readonly { readonly event: string; readonly day: string }[];
  /** Sides that speak. */
  readonly by: readonly string[];
  readonly denies: boolean;
}

/**
 * @returns contradictions of the kind `blame`, one for each ceasefire, or day of an event, that the sides dispute.
 */
export function opposedAccusations(
  claims: readonly LedgerClaim[],
  eventIndex: EventIndex,
): readonly Contradiction[] {
  const words = claims.flatMap((claim) => wordOf(claim, eventIndex) ?? []);
  const keyed = words.flatMap((word) => word.about.map((about) => ({ word, about })));
  const groups = Map.groupBy(keyed, ({ about: { event, day } }) => `${event} ${day}`.trim());
  const found = [...groups].flatMap(([key, group]) => {
    const reports = group.map(({ word }) => word);
    return isOpposed(reports)
      ? [{ key, event: group[0]!.about.event, claims: reports.map(({ claim }) => claim) }]
      : [];
  });
  return found
    .filter((one) => !found.some((other) => other !== one && holds(other, one)))
    .map(({ key, event, claims: reports }) => {
      const events = [...new Set([event, ...reports.flatMap((claim) => claim.events)])];
      return contradictionOf({ id: idOf("blame", key), kind: "blame", events, claims: reports });
    });
}

function isOpposed(words: readonly Word[]): boolean {
  const accusers = words.filter(({ denies }) => !denies).flatMap(({ by }) => by);
  return accusers.length > 0 && new Set(words.flatMap(({ by }) => by)).size > 1;
}

interface FoundAccusation {
  readonly key: string;
  readonly claims: readonly LedgerClaim[];
}

/** Of two groups with the same claims the first is kept. */
function holds(other: FoundAccusation, one: FoundAccusation): boolean {
  if (other.claims.length === one.claims.length && other.key > one.key) return false;
  return one.claims.every((claim) => other.claims.includes(claim));
}

/** An accusation or its denial, by whom: a breach of a ceasefire, or people whom the other side is said to have hit. */
function wordOf(claim: LedgerClaim, eventIndex: EventIndex): Word | null {
  if (claim.stance !== "accuses" && claim.stance !== "denies") return null;
  if (claim.kind === "ceasefire" && claim.status !== "violated" && claim.status !== "collapsed") return null;
  if (claim.event === null) return null;
  const { event } = claim;
  const speakers = claim.speaker === null ? [] : eventIndex.sidesIn(event, claim.speaker.name);
  const parties = claim.kind === "ceasefire" ? claim.parties : [];
  const named = [...new Set(parties.flatMap((party) => eventIndex.sidesIn(event, party)))];
  // "The two sides accused each other": whoever is accused accuses in turn.
  const by = speakers.length > 0 ? speakers : named.length > 1 ? named : [];
  return { claim, about: aboutOf(claim, event, eventIndex), by, denies: claim.stance === "denies" };
}

/** A breach belongs to its ceasefire, and to what began on its day: it ends the one and opens the other. */
function aboutOf(claim: LedgerClaim, own: string, eventIndex: EventIndex): Word["about"] {
  const truce = eventIndex.indexed.get(own)?.event.kind === "ceasefire" ? [{ event: own, day: "" }] : [];
  const day = claim.dated === null ? null : boundsOf(claim.dated.edtf);
  if (day?.min == null) return truce.length > 0 ? truce : [{ event: own, day: "" }];
  const then = { min: day.min, max: day.min };
  const incident = eventIndex.incidents.find(
    ({ event, bounds }) => event.kind !== "displacement" && overlaps(bounds, then),
  );
  return [...truce, { event: incident?.event.id ?? own, day: day.min }];
}
