/** Tolls that a later one exceeds: told more than a week later, or by the same speaker; growth, and no contradiction. */
import type { Contradiction } from "../../model/ledger/contradiction.ts";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";
import type { EventIndex } from "../events/event-index.ts";
import { comparedTolls, revises, sameTime, sameToll, type Toll } from "./compared-tolls.ts";
import { contradictionOf, idOf } from "./finding.ts";
import { linkedGroups } from "./linked-groups.ts";

/**
 * @returns one contradiction of the kind `growth` for each chain of tolls of the same scope, from the lowest figure
 * up.
 */
export function growingTolls(
  claims: readonly LedgerCasualty[],
  eventIndex: EventIndex,
): readonly Contradiction[] {
  return [...comparedTolls(claims, eventIndex)].flatMap(([scope, tolls]) =>
    linkedGroups(tolls, growthOf, sameToll).map((group, n) => {
      const id = n === 0 ? idOf("growth", scope) : idOf("growth", scope, String(n + 1));
      const grown = group.map(({ claim }) => claim);
      return contradictionOf({ id, kind: "growth", events: [grown[0]!.event!], claims: grown });
    }),
  );
}

type Pairs = Iterable<readonly [Toll, Toll]>;

function* growthOf(tolls: readonly Toll[]): Pairs {
  yield* revisions(tolls);
  yield* risesAfterAWeek(withoutFalls(tolls));
}

/** A running total does not fall: of one speaker, what is lower than told before counts something else. */
function withoutFalls(tolls: readonly Toll[]): readonly Toll[] {
  const highest = new Map<string, number>();
  return tolls.filter(({ actor, low, high }) => {
    if (actor === null) return true;
    const before = highest.get(actor) ?? 0;
    highest.set(actor, Math.max(before, low));
    return high >= before;
  });
}

function* revisions(tolls: readonly Toll[]): Pairs {
  for (const [i, a] of tolls.entries()) {
    for (let j = i + 1; j < tolls.length && tolls[j]!.from - a.to <= sameTime; j += 1) {
      if (revises(a, tolls[j]!)) yield [a, tolls[j]!];
    }
  }
}

/**
 * Each toll with one that it exceeds, and each with one that exceeds it, told more than a week apart: of the earlier
 * ones the lowest, of the later ones the highest, so that the cost is linear and every toll with a partner has one.
 */
function* risesAfterAWeek(tolls: readonly Toll[]): Pairs {
  const byEnd = [...tolls].sort((a, b) => a.to - b.to);
  let lowest: Toll | null = null;
  let i = 0;
  for (const later of tolls) {
    for (; i < byEnd.length && later.from - byEnd[i]!.to > sameTime; i += 1) {
      if (lowest === null || byEnd[i]!.high < lowest.high) lowest = byEnd[i]!;
    }
    if (lowest !== null && later.low > lowest.high) yield [lowest, later];
  }
  let highest: Toll | null = null;
  let j = tolls.length - 1;
  for (const earlier of byEnd.toReversed()) {
    for (; j >= 0 && tolls[j]!.from - earlier.to > sameTime; j -= 1) {
      if (highest === null || tolls[j]!.low > highest.low) highest = tolls[j]!;
    }
    if (highest !== null && highest.low > earlier.high) yield [earlier, highest];
  }
}
