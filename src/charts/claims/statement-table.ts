/** The table of a chart of ceasefires: one row a statement. */

import { dateInWords } from "../../i18n/date-in-words.ts";
import { stanceInWords } from "../../i18n/stance-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { LedgerCeasefire } from "../../model/ledger/ledger-claim.ts";
import { lazyList } from "../../text/lazy-list.ts";
import { localise } from "../../text/localise.ts";
import type { ChartContext, ChartTable, TableCell } from "../frame/chart-form.ts";
import { cell } from "./cell.ts";
import { ledgerIndex } from "./ledger-index.ts";
import { mediatorNames } from "./mediator-names.ts";
import { sourceLabel } from "./source-label.ts";
import { whoSays } from "./who-says.ts";

export function statementTable(
  claims: readonly LedgerCeasefire[],
  caption: string,
  context: ChartContext,
): ChartTable {
  const { table } = strings(context.language).charts;
  const heads = [
    table.ceasefire,
    table.said,
    table.when,
    table.mediators,
    table.speaker,
    table.document,
    table.review,
  ];
  return {
    caption,
    columns: heads.map((text) => ({ text, numeric: false })),
    rows: lazyList(claims, (claim) => statementRow(claim, context)),
  };
}

function statementRow(claim: LedgerCeasefire, context: ChartContext): readonly TableCell[] {
  const { charts, claims } = strings(context.language);
  const names = claim.events.flatMap((id) => {
    const event = ledgerIndex(context.ledger).events.get(id);
    return event ? [localise(event.name, context.language, context.ledger.site).text] : [];
  });
  const who = claim.speaker ? whoSays(claim, context) : { text: charts.ownVoice, lang: null };
  return [
    cell(names.length ? names.join("; ") : charts.unplaced),
    cell(stanceInWords(charts.status[claim.status], claim.stance, context.language), [claim], context),
    cell(claim.dated ? dateInWords(claim.dated.edtf, context.language) : "–"),
    cell(mediatorNames(claim, context).join(", ") || "–"),
    { ...cell(who.text), lang: who.lang },
    cell(sourceLabel(claim.source, context)),
    cell(claims.review[claim.review.state]),
  ];
}
