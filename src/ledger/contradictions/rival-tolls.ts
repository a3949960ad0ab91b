/** Tolls of the same days whose bounds do not meet: "hundreds" and "5,000" cannot both be the dead so far. */
import type { Contradiction } from "../../model/ledger/contradiction.ts";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";
import type { EventIndex } from "../events/event-index.ts";
import { comparedTolls, daysApart, revises, sameTime, sameToll, type Toll } from "./compared-tolls.ts";
import { contradictionOf, idOf } from "./finding.ts";
import { linkedGroups } from "./linked-groups.ts";

/**
 * @returns contradictions of the kind `toll`: running totals of one scope, reported at most seven days apart, whose
 * bounds do not overlap.
 */
export function rivalTolls(
  claims: readonly LedgerCasualty[],
  eventIndex: EventIndex,
): readonly Contradiction[] {
  return [...comparedTolls(claims, eventIndex)].flatMap(([scope, tolls]) =>
    linkedGroups(tolls, rivalsOf, sameToll).map((group, n) => {
      const rivals = [...group].sort((a, b) => a.low - b.low || a.high - b.high).map(({ claim }) => claim);
      const id = n === 0 ? idOf("toll", scope) : idOf("toll", scope, String(n + 1));
      return contradictionOf({ id, kind: "toll", events: [rivals[0]!.event!], claims: rivals });
    }),
  );
}

/** Pairs told within a week, each outside the other's bounds; a speaker who revises a figure is no rival of it. */
function* rivalsOf(tolls: readonly Toll[]): Iterable<readonly [Toll, Toll]> {
  for (const [i, a] of tolls.entries()) {
    for (let j = i + 1; j < tolls.length && tolls[j]!.from - a.to <= sameTime; j += 1) {
      const b = tolls[j]!;
      if (daysApart(a, b) > sameTime || revises(a, b)) continue;
      if (a.high < b.low || b.high < a.low) yield [a, b];
    }
  }
}
