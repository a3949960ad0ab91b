/** Days of which each side tells alone: not rival counts of the same dead, but each party's word about some of them. */

import { boundsOf } from "../../dates/date-bounds.ts";
import type { Contradiction } from "../../model/ledger/contradiction.ts";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";
import { contradictionOf, idOf } from "./finding.ts";

export function oneSided(claims: readonly LedgerCasualty[]): readonly Contradiction[] {
  const partial = claims.filter(({ event, speakerSide }) => event !== null && speakerSide !== null);
  const groups = Map.groupBy(partial, ({ event, harm, dated }) =>
    [event, harm, dated === null ? "undated" : (boundsOf(dated.edtf)?.min ?? "undated")].join(" "),
  );
  return [...groups].flatMap(([key, group]) => {
    if (new Set(group.map(({ speakerSide }) => speakerSide)).size < 2) return [];
    const event = group[0]!.event!;
    return [
      contradictionOf({ id: idOf("one-sided", key), kind: "one-sided", events: [event], claims: group }),
    ];
  });
}
