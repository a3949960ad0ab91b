/** The table of a chart that mixes figures and ceasefires: one row a claim, in the order of time. */

import { saidInWords } from "../../i18n/claim-kind-words.ts";
import { dateInWords } from "../../i18n/date-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { lazyList } from "../../text/lazy-list.ts";
import { localise } from "../../text/localise.ts";
import type { ChartContext, ChartTable, TableCell } from "../frame/chart-form.ts";
import { cell } from "./cell.ts";
import { ledgerIndex } from "./ledger-index.ts";
import { sourceLabel } from "./source-label.ts";
import { whoSays } from "./who-says.ts";

export function claimTable(
  claims: readonly LedgerClaim[],
  caption: string,
  context: ChartContext,
): ChartTable {
  const { table } = strings(context.language).charts;
  const heads = [table.when, table.said, table.event, table.speaker, table.document, table.review];
  return {
    caption,
    columns: heads.map((text) => ({ text, numeric: false })),
    rows: lazyList(claims, (claim) => claimRow(claim, context)),
  };
}

function claimRow(claim: LedgerClaim, context: ChartContext): readonly TableCell[] {
  const { charts, claims } = strings(context.language);
  const { language, ledger } = context;
  const event = ledgerIndex(ledger).events.get(claim.event ?? "");
  const statement = saidInWords(claim, ledger.lexicon, language);
  const who = claim.speaker ? whoSays(claim, context) : { text: charts.ownVoice, lang: null };
  const edtf = claim.dated?.edtf ?? claim.asOf?.edtf;
  return [
    cell(edtf ? dateInWords(edtf, language) : "–"),
    cell(statement, [claim], context),
    cell(event ? localise(event.name, context.language, context.ledger.site).text : charts.unplaced),
    { ...cell(who.text), lang: who.lang },
    cell(sourceLabel(claim.source, context)),
    cell(claims.review[claim.review.state]),
  ];
}
