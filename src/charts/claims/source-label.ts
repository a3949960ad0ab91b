/** A document as charts name it: by its name where there is room, else by its language and month. */
import { dateInWords } from "../../i18n/date-in-words.ts";
import { documentName } from "../../i18n/document-name.ts";
import type { SourceSummary } from "../../model/ledger/ledger.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { ledgerIndex } from "./ledger-index.ts";

/** "Vietnamese report, Oct 2020". */
export function sourceLabel(id: string, context: ChartContext): string {
  const { language, ledger } = context;
  return documentName(sourceOf(id, context), language, ledger.site).text;
}

/** "VI Oct 2020": beside a mark, whose link leads to the document; "VI" where its day is not known to the month. */
export function sourceMark(id: string, context: ChartContext): string {
  const { language, asOf } = sourceOf(id, context);
  const month = /^\d{4}-\d{2}/u.exec(asOf?.edtf ?? "")?.[0];
  return [language.toUpperCase(), month ? dateInWords(month, context.language, true) : ""]
    .filter(Boolean)
    .join(" ");
}

function sourceOf(id: string, { ledger }: ChartContext): SourceSummary {
  const source = ledgerIndex(ledger).sources.get(id);
  if (!source) throw new Error(`expected a document of the ledger, found ${id}; run npm run ingest`);
  return source;
}
