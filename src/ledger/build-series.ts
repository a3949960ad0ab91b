/**
 * Claims of the same harm in the same event, in the order of their as-of days. Claims that agree make one point,
 * "told by n documents"; nothing is summed or averaged.
 */

import { boundsOf } from "../dates/date-bounds.ts";
import { hasNumber } from "../model/claims/has-number.ts";
import type { LedgerCasualty, LedgerClaim } from "../model/ledger/ledger-claim.ts";
import type { Series, SeriesPoint } from "../model/ledger/series.ts";
import { compareClaims } from "./claims/compare-claims.ts";
import type { EventIndex } from "./events/event-index.ts";

export function buildSeries(claims: readonly LedgerClaim[], eventIndex: EventIndex): readonly Series[] {
  const groups = Map.groupBy(
    claims.filter((claim) => claim.kind === "casualty").filter(({ event }) => event !== null),
    ({ event, harms }) => `${event} ${harms.join("+")}`,
  );
  const order = [...eventIndex.byId.keys()];
  return [...groups.values()]
    .map((group): Series => {
      const [{ event, harm, harms }] = group as [LedgerCasualty];
      const end = boundsOf(eventIndex.byId.get(event!)?.edtf ?? "")?.max ?? null;
      return { event: event!, harm, harms, points: pointsOf(group, end) };
    })
    .sort((a, b) => order.indexOf(a.event) - order.indexOf(b.event) || compareHarms(a, b));
}

function compareHarms(a: Series, b: Series): number {
  const [left, right] = [a.harms.join("+"), b.harms.join("+")];
  return left < right ? -1 : left > right ? 1 : 0;
}

function pointsOf(group: readonly LedgerCasualty[], end: string | null): SeriesPoint[] {
  const points = new Map<string, LedgerCasualty[]>();
  const keys = new Map<string, string>();
  for (const claim of [...group].sort(compareClaims)) {
    // A claim that repeats another of its document is grouped with it, whatever its words.
    const key = (claim.repeats === null ? undefined : keys.get(claim.repeats)) ?? agreement(claim, end);
    keys.set(claim.id, key);
    const point = points.get(key);
    if (point) point.push(claim);
    else points.set(key, [claim]);
  }
  return [...points.values()].map((point) => ({
    claims: point.map(({ id }) => id),
    documents: new Set(point.map(({ source }) => source)).size,
  }));
}

/**
 * What claims must share to be one: the figure, whose dead, and the time of telling; for an event that was over when
 * they were written, any time of telling is the same, since its toll no longer grows.
 */
function agreement(claim: LedgerCasualty, end: string | null): string {
  const { count, victims, victimSide, role, asOf, id } = claim;
  if (!hasNumber(count)) return id;
  const written = asOf === null ? null : boundsOf(asOf.edtf)?.min;
  const over = end !== null && written != null && written > end;
  const asOfKey = over ? "afterwards" : `${asOf?.edtf} ${claim.dated?.edtf}`;
  return [count.low, count.high, count.qualifier, victims, victimSide, role, asOfKey].join(" ");
}
