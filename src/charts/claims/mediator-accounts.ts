/** Each different answer to who brokered it, with the claims that give it; claims that name nobody give none. */
import type { LedgerCeasefire } from "../../model/ledger/ledger-claim.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { mediatorNames } from "./mediator-names.ts";

export function mediatorAccounts(
  claims: readonly LedgerCeasefire[],
  context: ChartContext,
): readonly { readonly names: readonly string[]; readonly claims: readonly LedgerCeasefire[] }[] {
  const named = claims.filter(({ mediators }) => mediators.length > 0);
  const groups = Map.groupBy(named, (claim) => mediatorNames(claim, context).join("\n"));
  return [...groups.values()].map((same) => ({
    names: mediatorNames(same[0] as LedgerCeasefire, context),
    claims: same,
  }));
}
