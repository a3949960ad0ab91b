/** Each different answer to who brokered it, with the claims that give it; claims that name nobody give none. */
import type { LedgerCeasefire } from "../../model/ledger/ledger-claim.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { mediatorNames } from "./mediator-names.ts";

export interface MediatorAccount {
  readonly names: readonly string[];
  /** They are said to support it, not to mediate. */
  readonly backed: boolean;
  readonly claims: readonly LedgerCeasefire[];
}

export function mediatorAccounts(
  claims: readonly LedgerCeasefire[],
  context: ChartContext,
): readonly MediatorAccount[] {
  const named = claims.filter(({ mediators }) => mediators.length > 0);
  const keyOf = (claim: LedgerCeasefire) =>
    `${claim.backed ?? ""} ${mediatorNames(claim, context).join("\n")}`;
  return [...Map.groupBy(named, keyOf).values()].map((same) => ({
    names: mediatorNames(same[0]!, context),
    backed: same[0]!.backed === true,
    claims: same,
  }));
}
