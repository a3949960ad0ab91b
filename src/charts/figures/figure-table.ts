/** The table of a chart of figures: one row a claim, so that nothing is only drawn. */

import { dateInWords } from "../../i18n/date-in-words.ts";
import { figureInWords } from "../../i18n/harm-in-words.ts";
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import { hasNumber } from "../../model/claims/has-number.ts";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";
import { lazyList } from "../../text/lazy-list.ts";
import { localise } from "../../text/localise.ts";
import { cell } from "../claims/cell.ts";
import { ledgerIndex } from "../claims/ledger-index.ts";
import { sourceLabel } from "../claims/source-label.ts";
import { whoSays } from "../claims/who-says.ts";
import type { ChartContext, ChartTable, TableCell } from "../frame/chart-form.ts";

export function figureTable(
  claims: readonly LedgerCasualty[],
  caption: string,
  context: ChartContext,
): ChartTable {
  const { table } = strings(context.language).charts;
  const heads = [
    table.event,
    table.figure,
    table.low,
    table.high,
    table.speaker,
    table.document,
    table.asOf,
    table.review,
  ];
  return {
    caption,
    columns: heads.map((text) => ({ text, numeric: text === table.low || text === table.high })),
    rows: lazyList(claims, (claim) => figureRow(claim, context)),
  };
}

function figureRow(claim: LedgerCasualty, context: ChartContext): readonly TableCell[] {
  const { charts, claims } = strings(context.language);
  const event = ledgerIndex(context.ledger).events.get(claim.event ?? "");
  const bound = (n: number | null) =>
    !hasNumber(claim.count) ? "–" : n === null ? charts.openEnd : numberInWords(n, context.language);
  const who = claim.speaker ? whoSays(claim, context) : { text: charts.ownVoice, lang: null };
  return [
    cell(event ? localise(event.name, context.language, context.ledger.site).text : charts.unplaced),
    cell(figureInWords(claim, context.language), [claim], context),
    cell(bound(claim.count.low)),
    cell(bound(claim.count.high)),
    { ...cell(who.text), lang: who.lang },
    cell(sourceLabel(claim.source, context)),
    cell(claim.asOf ? dateInWords(claim.asOf.edtf, context.language) : "–"),
    cell(claims.review[claim.review.state]),
  ];
}
