/** The same number of one event, told by several documents of the same days: one figure told twice, never twice the dead. */
import { lengthInDays } from "../../dates/compare-dates.ts";
import { boundsOf } from "../../dates/date-bounds.ts";
import { dayNumber } from "../../dates/day-number.ts";
import { hasNumber } from "../../model/claims/has-number.ts";
import type { Contradiction } from "../../model/ledger/contradiction.ts";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";
import type { EventIndex } from "../events/event-index.ts";
import { type Days, toldAt } from "./compared-tolls.ts";
import { contradictionOf, idOf } from "./finding.ts";
import { scopeOf } from "./scope-of.ts";

/** Smaller numbers are often the same by chance: they need the same place. */
const large = 20;
/** Days between which two dates may be of one thing. */
const near = 3;
/** Days of an incident that has one place of its own. */
const short = 7;

interface Told extends Days {
  readonly claim: LedgerCasualty;
}

export function sameFigures(claims: readonly LedgerCasualty[], stage: EventIndex): readonly Contradiction[] {
  const told = claims.flatMap((claim) => toldOf(claim, stage) ?? []);
  const groups = Map.groupBy(told, ({ claim }) => keyOf(claim, stage));
  return [...groups].flatMap(([key, group]) =>
    clusters(group).flatMap((cluster, n) => {
      if (new Set(cluster.map(({ source }) => source)).size < 2) return [];
      const id = n === 0 ? idOf("same-figure", key) : idOf("same-figure", key, String(n + 1));
      return [contradictionOf({ id, kind: "same-figure", events: [cluster[0]!.event!], claims: cluster })];
    }),
  );
}

/** Class words agree too easily: "hundreds" of one month and of another are hardly one figure. */
function toldOf(claim: LedgerCasualty, stage: EventIndex): Told | null {
  const { count, event, stance, repeats } = claim;
  if (event === null || stance === "denies" || repeats !== null) return null;
  if (!hasNumber(count) || count.value === null) return null;
  const day = dayOf(claim, stage);
  return day === null ? null : { claim, ...day };
}

/** The time of what is told, where the text gives and closes it; else the day of the telling. */
function dayOf(claim: LedgerCasualty, stage: EventIndex): Days | null {
  const when = claim.dated === null ? null : boundsOf(claim.dated.edtf);
  const open = claim.when?.edtf.endsWith("/..") ?? true;
  if (open || when?.min == null || when.max === null) return toldAt(claim, stage);
  return { from: dayNumber(when.min), to: dayNumber(when.max) };
}

function keyOf(claim: LedgerCasualty, stage: EventIndex): string {
  const { value, low, high } = claim.count;
  const place = (value ?? 0) >= large ? "" : placeOf(claim, stage);
  return [scopeOf(claim), value, low ?? "", high ?? "", place].join(" ");
}

/** One name of the place the text gives; else the incident itself, if it is too short to have several places. */
function placeOf({ where, event, id }: LedgerCasualty, stage: EventIndex): string {
  const incident = stage.staged.get(event ?? "");
  if (incident?.event.kind === "incident" && lengthInDays(incident.bounds) <= short) return "there";
  return where === null ? id : stage.actor(where);
}

/** Parts what was told of other days. */
function clusters(group: readonly Told[]): readonly (readonly LedgerCasualty[])[] {
  const found: LedgerCasualty[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { claim, from, to } of [...group].sort((a, b) => a.from - b.from)) {
    if (from - end > near) found.push([]);
    found.at(-1)!.push(claim);
    end = Math.max(end, to);
  }
  return found;
}
