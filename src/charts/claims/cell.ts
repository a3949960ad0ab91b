/** A cell of a chart's table, with links to the claims it rests on. */
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import type { ChartContext, TableCell } from "../frame/chart-form.ts";

export function cell(text: string, claims: readonly LedgerClaim[] = [], context?: ChartContext): TableCell {
  const links = context ? claims.map((claim) => ({ id: claim.id, href: context.hrefOf(claim) })) : [];
  return { text, claims: links, lang: null };
}
