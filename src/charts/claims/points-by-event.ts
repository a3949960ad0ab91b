/** The figures to draw, as the ledger's series have them: claims that say the same are one point, told by several. */

import { firstDay } from "../../dates/day-range.ts";
import type { Harm } from "../../model/claims/casualty-claim.ts";
import { hasNumber } from "../../model/claims/has-number.ts";
import type { Event } from "../../model/editorial/event.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";
import type { LedgerCasualty, LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { memoizeFor } from "../../text/memoize.ts";
import { ledgerIndex } from "./ledger-index.ts";
import { endsBy } from "./whole-groups.ts";

/** Claims that say the same; the first one stands for them. */
export interface Point {
  readonly claim: LedgerCasualty;
  readonly others: readonly LedgerCasualty[];
}

export interface EventPoints {
  readonly event: Event;
  readonly points: readonly Point[];
}

/** Points of one harm by event, events in the order of time. Figures over several harms at once are left out. */
export function pointsByEvent(
  ledger: Ledger,
  harm: Harm,
  events: readonly string[] | null,
): readonly EventPoints[] {
  const what = `points ${JSON.stringify([harm, events])}`;
  return memoizeFor(ledger, what, () => findPoints(ledger, harm, events));
}

function findPoints(ledger: Ledger, harm: Harm, events: readonly string[] | null): readonly EventPoints[] {
  const { claims, series: byEvent } = ledgerIndex(ledger);
  const found: EventPoints[] = [];
  for (const event of chosenEvents(ledger, events)) {
    const series = (byEvent.get(event.id) ?? []).filter((s) => s.harm === harm && s.harms.length === 1);
    const points = series.flatMap((s) => s.points.flatMap((point) => pointOf(point.claims, claims)));
    if (points.length > 0) found.push({ event, points });
  }
  return found;
}

function pointOf(ids: readonly string[], claims: ReadonlyMap<string, LedgerClaim>): readonly Point[] {
  const found = ids.map((id) => claims.get(id)).filter((claim) => claim?.kind === "casualty");
  const [claim, ...others] = found.filter((claim) => hasNumber(claim.count));
  return claim ? [{ claim, others }] : [];
}

/** Events by their ids, or all of them, the earliest first. */
export function chosenEvents(ledger: Ledger, ids: readonly string[] | null): readonly Event[] {
  const chosen = ids ? ledger.events.filter(({ id }) => ids.includes(id)) : ledger.events;
  const dated = chosen.map((event) => ({ event, day: firstDay(event.edtf) ?? 0 }));
  return dated.sort((a, b) => a.day - b.day).map(({ event }) => event);
}

/** The least and the greatest figure, in the order of the points. */
export const endsOf = <T extends Point>(points: readonly T[]): readonly T[] =>
  endsBy(points, ({ claim: { count } }) => count.low ?? count.high ?? 0);

/** At most `max` of the items, evenly spread, the first and the last always among them. */
export function spread<T>(items: readonly T[], max: number): readonly T[] {
  if (items.length <= max) return items;
  if (max < 1) return [];
  const step = (items.length - 1) / Math.max(1, max - 1);
  return Array.from({ length: max }, (_, i) => items[Math.round(i * step)] as T);
}
