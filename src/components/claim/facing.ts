/** Two claims of a contradiction that face each other: they differ in what it is about, and are of two documents where that can be. */
import type { ContradictionKind } from "../../model/ledger/contradiction.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";

/** Claims looked at for a pair: of a toll with thousands the first few differ already. */
const most = 24;

export function facing(kind: ContradictionKind, all: readonly LedgerClaim[]): readonly LedgerClaim[] {
  // What grew, from where to where.
  if (kind === "growth" && all.length > 1) return [all[0]!, all.at(-1)!];
  const claims = all.slice(0, most);
  const pairs = claims.flatMap((one, i) =>
    claims
      .slice(i + 1)
      .flatMap((other) => (sideOf(kind, one) === sideOf(kind, other) ? [] : [[one, other] as const])),
  );
  return pairs.find(([one, other]) => one.source !== other.source) ?? pairs[0] ?? claims.slice(0, 2);
}

/** What the claims of a disagreement differ in. */
function sideOf(kind: ContradictionKind, claim: LedgerClaim): string {
  if (kind === "mediator" && claim.kind === "ceasefire") return claim.mediators.join();
  if (kind === "toll" && claim.kind === "casualty") return `${claim.count.low} ${claim.count.high}`;
  if (kind === "date") return claim.dated?.edtf ?? "";
  return kind === "same-figure" ? claim.source : (claim.speaker?.name ?? claim.id);
}
