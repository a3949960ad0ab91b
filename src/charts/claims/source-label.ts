/** A document as charts name it. */
import { documentName } from "../../i18n/document-name.ts";
import type { SourceSummary } from "../../model/ledger/ledger.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { ledgerIndex } from "./ledger-index.ts";

/** "Vietnamese report, Oct 2020". */
export function sourceLabel(id: string, context: ChartContext): string {
  const { language, ledger } = context;
  return documentName(sourceOf(id, context), language, ledger.site).text;
}

function sourceOf(id: string, { ledger }: ChartContext): SourceSummary {
  const source = ledgerIndex(ledger).sources.get(id);
  if (!source) throw new Error(`expected a document of the ledger, found ${id}; run npm run ingest`);
  return source;
}
