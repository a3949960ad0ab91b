/** Days of which each side tells of its own dead alone: not rival counts of the same people, but each party's word. */

import { lengthInDays } from "../../dates/compare-dates.ts";
import { boundsOf } from "../../dates/date-bounds.ts";
import type { Contradiction } from "../../model/ledger/contradiction.ts";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";
import type { EventIndex } from "../events/event-index.ts";
import { contradictionOf, idOf } from "./finding.ts";

/** Days of an event so short that all of it is one day's news. */
const short = 3;

/**
 * @returns contradictions of the kind `one-sided`: for one event, harm and day, at least two sides that each give
 * only their own losses.
 */
export function oneSided(
  claims: readonly LedgerCasualty[],
  eventIndex: EventIndex,
): readonly Contradiction[] {
  const reports = claims.flatMap((claim) => {
    const day = claim.speakerSide === null || claim.stance === "denies" ? null : dayOf(claim, eventIndex);
    return day === null ? [] : [{ claim, day }];
  });
  const groups = Map.groupBy(reports, ({ claim, day }) => [claim.event, claim.harm, day].join(" "));
  return [...groups].flatMap(([key, group]) => {
    const own = group.map(({ claim }) => claim).filter(isOfOwn);
    // A side that also counts the other's dead does not speak of its own alone.
    const both = group.some(({ claim }) => claim.victimSide !== null && !isOfOwn(claim));
    if (both || new Set(own.map(({ speakerSide }) => speakerSide)).size < 2) return [];
    const event = own[0]!.event!;
    return [contradictionOf({ id: idOf("one-sided", key), kind: "one-sided", events: [event], claims: own })];
  });
}

/** Whose people are not said are those of the side that speaks, unless it counts all of them. */
function isOfOwn({ speakerSide, victimSide, role }: LedgerCasualty): boolean {
  return victimSide === null ? role !== "total" : victimSide === speakerSide;
}

/** One day of the event, or the event itself where it is as short as that; null = no day. */
function dayOf({ event, dated }: LedgerCasualty, eventIndex: EventIndex): string | null {
  const indexed = eventIndex.indexed.get(event ?? "");
  if (!indexed) return null;
  if (indexed.event.kind !== "ceasefire" && lengthInDays(indexed.bounds) <= short) return "all";
  const when = dated === null ? null : boundsOf(dated.edtf);
  return when?.min != null && when.min === when.max ? when.min : null;
}
