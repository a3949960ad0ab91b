/** The same number of one event, told by several documents of the same days: one figure told twice, never twice the dead. */
import { lengthInDays } from "../../dates/compare-dates.ts";
import { boundsOf } from "../../dates/date-bounds.ts";
import { dayNumber } from "../../dates/day-number.ts";
import { hasNumber } from "../../model/claims/has-number.ts";
import type { Contradiction } from "../../model/ledger/contradiction.ts";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";
import type { EventIndex } from "../events/event-index.ts";
import { type Days, reportedAt } from "./compared-tolls.ts";
import { contradictionOf, idOf } from "./finding.ts";
import { linkedGroups } from "./linked-groups.ts";
import { whoOf } from "./scope-of.ts";

/** Smaller numbers are often the same by chance: they need the same place. */
const large = 20;
/** Within a battle or a truce, numbers from here up are rarely the same by chance in reports of the same days. */
const telling = 4;
/** Days between which two dates may be of one thing. */
const near = 3;
/** Days of an incident that has one place of its own. */
const short = 7;

interface ReportedFigure extends Days {
  readonly claim: LedgerCasualty;
  /** The day of what is told, where the text gives one single day. */
  readonly day: number | null;
  /** One name of the place the text gives; of an incident too short for several, that incident. */
  readonly place: string | null;
}

/** @returns contradictions of the kind `same-figure`, each with claims of at least two documents. */
export function sameFigures(
  claims: readonly LedgerCasualty[],
  eventIndex: EventIndex,
): readonly Contradiction[] {
  const reports = claims.flatMap((claim) => reportedFigure(claim, eventIndex) ?? []);
  const groups = Map.groupBy(reports, ({ claim }) => keyOf(claim));
  return [...groups].flatMap(([key, group]) => {
    const inOrder = group.sort((a, b) => a.from - b.from);
    const clusters = linkedGroups(inOrder, (each) => pairsIn(each, eventIndex), sameTold);
    return clusters
      .map((cluster) => cluster.map(({ claim }) => claim))
      .filter((cluster) => new Set(cluster.map(({ source }) => source)).size > 1)
      .map((cluster, n) => {
        const id = n === 0 ? idOf("same-figure", key) : idOf("same-figure", key, String(n + 1));
        return contradictionOf({ id, kind: "same-figure", events: [cluster[0]!.event!], claims: cluster });
      });
  });
}

/** Class words agree too easily: "hundreds" of one month and of another are hardly one figure. */
function reportedFigure(claim: LedgerCasualty, eventIndex: EventIndex): ReportedFigure | null {
  const { count, event, stance, repeats } = claim;
  if (event === null || stance === "denies" || repeats !== null) return null;
  if (!hasNumber(count) || count.value === null) return null;
  const days = daysOf(claim, eventIndex);
  if (days === null) return null;
  const single = claim.dated !== null && days.from === days.to && !claim.dated.edtf.includes("/");
  return { claim, ...days, day: single ? days.from : null, place: placeOf(claim, eventIndex) };
}

/** The time of what is told, where the text gives and closes it; otherwise the day of the telling. */
function daysOf(claim: LedgerCasualty, eventIndex: EventIndex): Days | null {
  const when = claim.dated === null ? null : boundsOf(claim.dated.edtf);
  const open = claim.when?.edtf.endsWith("/..") ?? true;
  if (open || when?.min == null || when.max === null) return reportedAt(claim, eventIndex);
  return { from: dayNumber(when.min), to: dayNumber(when.max) };
}

function keyOf({ event, harms, count: { value, low, high } }: LedgerCasualty): string {
  return [event, harms.join("+"), value, low ?? "", high ?? ""].join(" ");
}

function placeOf({ where, event }: LedgerCasualty, eventIndex: EventIndex): string | null {
  const incident = eventIndex.indexed.get(event ?? "");
  if (incident?.event.kind === "incident" && lengthInDays(incident.bounds) <= short) return "there";
  return where === null ? null : eventIndex.actor(where);
}

/** All that figures are compared by, so that a thousand documents that say the same are compared once. */
function sameTold({ claim, from, to, day, place }: ReportedFigure): string {
  return [claim.source, from, to, day ?? "", place ?? "", whoOf(claim), claim.victimSide ?? ""].join("\n");
}

function* pairsIn(
  reports: readonly ReportedFigure[],
  eventIndex: EventIndex,
): Iterable<readonly [ReportedFigure, ReportedFigure]> {
  for (const [i, a] of reports.entries()) {
    for (let j = i + 1; j < reports.length && reports[j]!.from - a.to <= near; j += 1) {
      if (isOneFigure(a, reports[j]!, eventIndex)) yield [a, reports[j]!];
    }
  }
}

/** Of the same people; if small, of one place, or within a battle or a truce and of no other place and day. */
function isOneFigure(a: ReportedFigure, b: ReportedFigure, eventIndex: EventIndex): boolean {
  if (!agree(whoOf(a.claim), whoOf(b.claim), "all")) return false;
  if (!agree(a.claim.victimSide, b.claim.victimSide, null)) return false;
  if (a.claim.count.value! >= large || (a.place !== null && a.place === b.place)) return true;
  const kind = eventIndex.indexed.get(a.claim.event ?? "")?.event.kind;
  if (kind === "war" || !agree(a.place, b.place, null)) return false;
  const sameDay = a.day !== null && a.day === b.day;
  return sameDay || (a.claim.count.value! >= telling && agree(a.day, b.day, null));
}

/** The same, or one of them is not said. */
function agree<T>(a: T, b: T, silent: T): boolean {
  return a === b || a === silent || b === silent;
}
