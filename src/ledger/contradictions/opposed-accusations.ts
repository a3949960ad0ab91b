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

export function opposedAccusations(
  claims: readonly LedgerClaim[],
  stage: EventIndex,
): readonly Contradiction[] {
  const words = claims.flatMap((claim) => wordOf(claim, stage) ?? []);
  const keyed = words.flatMap((word) => word.about.map((about) => ({ word, about })));
  const groups = Map.groupBy(keyed, ({ about: { event, day } }) => `${event} ${day}`.trim());
  const found = [...groups].flatMap(([key, group]) => {
    const told = group.map(({ word }) => word);
    return isOpposed(told)
      ? [{ key, event: group[0]!.about.event, claims: told.map(({ claim }) => claim) }]
      : [];
  });
  return found
    .filter((one) => !found.some((other) => other !== one && holds(other, one)))
    .map(({ key, event, claims: told }) => {
      const events = [...new Set([event, ...told.flatMap((claim) => claim.events)])];
      return contradictionOf({ id: idOf("blame", key), kind: "blame", events, claims: told });
    });
}

function isOpposed(words: readonly Word[]): boolean {
  const accusers = words.filter(({ denies }) => !denies).flatMap(({ by }) => by);
  return accusers.length > 0 && new Set(words.flatMap(({ by }) => by)).size > 1;
}

interface Found {
  readonly key: string;
  readonly claims: readonly LedgerClaim[];
}

/** Of two groups with the same claims the first stands. */
function holds(other: Found, one: Found): boolean {
  if (other.claims.length === one.claims.length && other.key > one.key) return false;
  return one.claims.every((claim) => other.claims.includes(claim));
}

/** An accusation or its denial, by whom: a breach of a ceasefire, or people whom the other side is said to have hit. */
function wordOf(claim: LedgerClaim, stage: EventIndex): Word | null {
  if (claim.stance !== "accuses" && claim.stance !== "denies") return null;
  if (claim.kind === "ceasefire" && claim.status !== "violated" && claim.status !== "collapsed") return null;
  if (claim.event === null) return null;
  const { event } = claim;
  const speakers = claim.speaker === null ? [] : stage.sidesIn(event, claim.speaker.name);
  const parties = claim.kind === "ceasefire" ? claim.parties : [];
  const named = [...new Set(parties.flatMap((party) => stage.sidesIn(event, party)))];
  // "The two sides accused each other": whoever is accused accuses in turn.
  const by = speakers.length > 0 ? speakers : named.length > 1 ? named : [];
  return { claim, about: aboutOf(claim, event, stage), by, denies: claim.stance === "denies" };
}

/** A breach belongs to its ceasefire, and to what began on its day: it ends the one and opens the other. */
function aboutOf(claim: LedgerClaim, own: string, stage: EventIndex): Word["about"] {
  const truce = stage.staged.get(own)?.event.kind === "ceasefire" ? [{ event: own, day: "" }] : [];
  const day = claim.dated === null ? null : boundsOf(claim.dated.edtf);
  if (day?.min == null) return truce.length > 0 ? truce : [{ event: own, day: "" }];
  const then = { min: day.min, max: day.min };
  const happening = stage.happenings.find(
    ({ event, bounds }) => event.kind !== "displacement" && overlaps(bounds, then),
  );
  return [...truce, { event: happening?.event.id ?? own, day: day.min }];
}
