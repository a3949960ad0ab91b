/** The same figure told by several documents for other dates: one figure told twice, never twice the dead. */

import { hasNumber } from "../../model/claims/has-number.ts";
import type { Contradiction } from "../../model/ledger/contradiction.ts";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";
import { contradictionOf, idOf } from "./finding.ts";
import { scopeOf } from "./scope-of.ts";

export function sameFigures(claims: readonly LedgerCasualty[]): readonly Contradiction[] {
  // Class words agree too easily: "hundreds" of one month and of another are hardly one figure.
  const figures = claims.filter(
    ({ count, event }) => event !== null && hasNumber(count) && count.value !== null,
  );
  const groups = Map.groupBy(figures, (claim) => {
    const { value, low, high } = claim.count;
    return [scopeOf(claim), value, low ?? "", high ?? ""].join(" ");
  });
  return [...groups].flatMap(([key, group]) => {
    const dates = new Set(group.flatMap(({ dated }) => (dated === null ? [] : [dated.edtf])));
    const documents = new Set(group.map(({ source }) => source));
    if (documents.size < 2 || dates.size < 2) return [];
    const event = group[0]!.event!;
    return [
      contradictionOf({ id: idOf("same-figure", key), kind: "same-figure", events: [event], claims: group }),
    ];
  });
}
