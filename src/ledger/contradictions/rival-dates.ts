/** Ceasefires that documents date to days that cannot be the same. */

import { completeYear } from "../../dates/complete-year.ts";
import { boundsOf, type DateBounds, widened } from "../../dates/date-bounds.ts";
import { addDays } from "../../dates/day-number.ts";
import type { Contradiction } from "../../model/ledger/contradiction.ts";
import type { LedgerCeasefire } from "../../model/ledger/ledger-claim.ts";
import type { EventIndex } from "../events/event-index.ts";
import { contradictionOf, idOf } from "./finding.ts";

const fields = ["declared", "effective", "ended"] as const;

/** Days after a ceasefire began from which "in force" tells that it still holds, and no longer when it began. */
const begun = 3;

/**
 * @returns contradictions of the kind `date`, one for each ceasefire and field (`declared`, `effective`, `ended`)
 * with dates that exclude each other.
 */
export function rivalDates(
  claims: readonly LedgerCeasefire[],
  eventIndex: EventIndex,
): readonly Contradiction[] {
  const beginnings = new Map(eventIndex.ceasefires.map(({ event, start: { max } }) => [event.id, max]));
  const single = claims.filter(({ event, events }) => event !== null && events.length === 1);
  return [...Map.groupBy(single, ({ event }) => event!)].flatMap(([event, group]) =>
    fields.flatMap((field) => {
      const dated = group.flatMap((claim) => {
        const bounds = datesOf(claim, field);
        if (bounds && field === "effective" && isLater(bounds.min, beginnings.get(event))) return [];
        return bounds ? [{ claim, ...bounds }] : [];
      });
      const lastMin = dated.reduce((last, { min }) => (min > last ? min : last), "");
      const firstMax = dated.reduce((first, { max }) => (max < first ? max : first), "9999-12-31");
      const rivals = dated.filter(({ min, max }) => max < lastMin || min > firstMax);
      if (rivals.length === 0) return [];
      const reports = rivals.sort((a, b) => (a.min < b.min ? -1 : 1)).map(({ claim }) => claim);
      return [
        contradictionOf({ id: idOf("date", field, event), kind: "date", events: [event], claims: reports }),
      ];
    }),
  );
}

function isLater(day: string, first: string | null | undefined): boolean {
  return first != null && day >= addDays(first, begun);
}

function datesOf(
  claim: LedgerCeasefire,
  field: (typeof fields)[number],
): { min: string; max: string } | null {
  const said = claim[field]?.edtf;
  const edtf = said === undefined ? null : completeYear(said, claim.asOf?.edtf ?? null);
  const bounds: DateBounds | null = edtf === null ? null : boundsOf(edtf);
  if (!bounds) return null;
  const { min, max } = widened(bounds);
  return min === null || max === null ? null : { min, max };
}
