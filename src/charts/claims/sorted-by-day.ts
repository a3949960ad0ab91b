/** The claims that have a day, the earliest first; of one day a ceasefire is agreed before it is broken. */
import type { Event } from "../../model/editorial/event.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { dayOf } from "./day-of.ts";
import { statusOrder } from "./status-mark.ts";

export function sortedByDay<T extends LedgerClaim>(
  claims: readonly T[],
  events: ReadonlyMap<string, Event>,
): readonly T[] {
  const dated = claims.flatMap((claim) => {
    const day = dayOf(claim, events);
    return day === null ? [] : [{ claim, day }];
  });
  return dated.sort((a, b) => a.day - b.day || stageOf(a.claim) - stageOf(b.claim)).map(({ claim }) => claim);
}

/** The stage in the life of a ceasefire that a statement is about; figures keep their order. */
function stageOf(claim: LedgerClaim): number {
  return claim.kind === "ceasefire" && claim.status !== "mentioned" ? statusOrder.indexOf(claim.status) : 0;
}
