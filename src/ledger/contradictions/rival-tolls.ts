/** Tolls whose bounds exclude each other: "hundreds" and "more than 6,500" cannot both be the dead of one war at one time. */

import { boundsOf } from "../../dates/date-bounds.ts";
import { hasNumber } from "../../model/claims/has-number.ts";
import type { Contradiction } from "../../model/ledger/contradiction.ts";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";
import type { EventIndex } from "../events/event-index.ts";
import { contradictionOf, idOf } from "./finding.ts";
import { isWhole, scopeOf } from "./scope-of.ts";

export function rivalTolls(claims: readonly LedgerCasualty[], stage: EventIndex): readonly Contradiction[] {
  const whole = claims.filter((claim) => {
    const event = boundsOf(stage.byId.get(claim.event ?? "")?.edtf ?? "");
    return event !== null && hasNumber(claim.count) && isWhole(claim, event);
  });
  return [...Map.groupBy(whole, scopeOf)].flatMap(([scope, group]) => {
    const rivals = excluding(group).sort((a, b) => low(a) - low(b) || high(a) - high(b));
    const event = rivals[0]?.event;
    return event == null
      ? []
      : [contradictionOf({ id: idOf("toll", scope), kind: "toll", events: [event], claims: rivals })];
  });
}

/**
 * Those that some other excludes: a figure all below the highest low, or all above the lowest high. One pass each;
 * no figure excludes itself, since its low is not above its high.
 */
function excluding(group: readonly LedgerCasualty[]): LedgerCasualty[] {
  const highestLow = group.reduce((most, claim) => Math.max(most, low(claim)), Number.NEGATIVE_INFINITY);
  const lowestHigh = group.reduce((least, claim) => Math.min(least, high(claim)), Number.POSITIVE_INFINITY);
  return group.filter((claim) => high(claim) < highestLow || low(claim) > lowestHigh);
}

function low({ count }: LedgerCasualty): number {
  return count.low ?? 0;
}

function high({ count }: LedgerCasualty): number {
  return count.high ?? Number.POSITIVE_INFINITY;
}
