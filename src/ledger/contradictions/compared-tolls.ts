/** Running totals of the same people, made ready to be compared: when each was told, and which bounds it has. */
import { lengthInDays } from "../../dates/compare-dates.ts";
import { boundsOf } from "../../dates/date-bounds.ts";
import { dayNumber } from "../../dates/day-number.ts";
import { hasNumber } from "../../model/claims/has-number.ts";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";
import type { EventIndex } from "../events/event-index.ts";
import { isWhole, scopeOf } from "./scope-of.ts";

/** Totals told as of days at most this far apart are of the same time. */
export const sameTime = 7;

/** "Dr. Jonas Weil" is Jonas Weil. */
const title = /^(?:\p{L}{2,4}\.\s+)+(?=\p{Lu})/u;

/** First and last day number on which something can have been told. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export interface Toll extends Days {
  readonly claim: LedgerCasualty;
  readonly low: number;
  readonly high: number;
  /** Who gave it; null = the document itself. */
  readonly actor: string | null;
}

/** The totals of each scope, by the day they were told, in the order of time. What is denied is nobody's figure. */
export function comparedTolls(
  claims: readonly LedgerCasualty[],
  eventIndex: EventIndex,
): ReadonlyMap<string, readonly Toll[]> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const tolls = toldOnce(claims, byId).flatMap((claim) => tollOf(claim, eventIndex, byId) ?? []);
  const groups = Map.groupBy(tolls, ({ claim }) => scopeOf(claim));
  return new Map(
    [...groups].map(([scope, group]) => [scope, group.sort((a, b) => a.from - b.from || a.to - b.to)]),
  );
}

/** Of a figure that one document gives several times, the telling that says who gives it, otherwise the first. */
function toldOnce(
  claims: readonly LedgerCasualty[],
  byId: ReadonlyMap<string, LedgerCasualty>,
): readonly LedgerCasualty[] {
  const first = ({ id, repeats }: LedgerCasualty) => (repeats !== null && byId.has(repeats) ? repeats : id);
  const reportsByClaim = Map.groupBy(claims, first);
  return claims.filter((claim) => {
    const reports = reportsByClaim.get(first(claim))!;
    return claim === (reports.find(({ speaker }) => speaker !== null) ?? reports[0]);
  });
}

function tollOf(
  claim: LedgerCasualty,
  eventIndex: EventIndex,
  byId: ReadonlyMap<string, LedgerCasualty>,
): Toll | null {
  const event = eventIndex.indexed.get(claim.event ?? "");
  if (!event || claim.stance === "denies") return null;
  if (!hasNumber(claim.count) || !isWhole(claim, event, eventIndex, byId)) return null;
  const reports = reportedAt(claim, eventIndex);
  if (reports === null) return null;
  const { low, high } = claim.count;
  const actor = claim.actor?.replace(title, "").toLowerCase() ?? null;
  return { claim, ...reports, low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY, actor };
}

/**
 * The day a figure speaks for: the end of the time it counts, if the text ends it before the event and before the
 * document's own day; otherwise the document's day; otherwise its date. Null = nobody knows.
 */
export function reportedAt(claim: LedgerCasualty, eventIndex: EventIndex): Days | null {
  const when = claim.dated === null ? null : boundsOf(claim.dated.edtf);
  const written = claim.asOf === null ? null : boundsOf(claim.asOf.edtf);
  const closed = when?.min != null && when.max !== null && claim.dated?.edtf.includes("/");
  const end = eventIndex.indexed.get(claim.event ?? "")?.bounds.max ?? "9999";
  const early = closed && when.max! < end && (written?.max == null || when.max! < written.max);
  const counted = early && lengthInDays(when) > 1;
  const day = counted || written?.max == null ? when : written;
  if (day?.max == null) return null;
  const to = dayNumber(day.max);
  return { from: counted || day.min === null ? to : dayNumber(day.min), to };
}

/** All that tolls are compared by: those with the same key say the same. */
export function sameToll({ from, to, low, high, actor }: Toll): string {
  return [from, to, low, high, actor ?? ""].join(" ");
}

/** Days between the times at which two figures were told; 0 where they may be the same. */
export function daysApart(a: Days, b: Days): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** One speaker or institution that gives a later and higher figure revises its own. */
export function revises(earlier: Toll, later: Toll): boolean {
  return earlier.actor !== null && earlier.actor === later.actor && later.low > earlier.high;
}
