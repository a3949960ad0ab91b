/** The tables of the open data in each of their formats; a large one in parts. */
import { memoize } from "../../text/memoize.ts";
import { claimRow } from "./claim-row.ts";
import { csv, csvFile } from "./csv.ts";
import type { DataContext } from "./data-context.ts";
import { noTable, type UndigestedFile } from "./data-file.ts";
import { type DataTable, dataTables } from "./data-table.ts";
import { jsonRows } from "./json-rows.ts";
import { keptParts, type Part, partPath } from "./part.ts";
import { claimColumns, serializedClaims } from "./serialized-claims.ts";
import { workbook, workbookType } from "./workbook.ts";

/** @returns JSON, CSV and .xlsx of every table; of a large table, of each of its parts. */
export function tableFiles(context: DataContext): readonly UndigestedFile[] {
  return dataTables.flatMap((table) => {
    const rows = memoize(() => table.rows(context));
    const parts = keptParts(table.name, context, table.weights);
    return parts.flatMap((part) => partFiles(table, part, rows, context));
  });
}

function partFiles(
  table: DataTable,
  part: Part,
  rows: () => readonly object[],
  context: DataContext,
): readonly UndigestedFile[] {
  const { name, columns, primaryKey } = table;
  const inJson: UndigestedFile = {
    ...noTable,
    path: partPath(name, "json", part),
    mediaType: "application/json",
    kind: name,
    pieces: () => tableJson(table, part, rows, context),
  };
  const asCsv: UndigestedFile = {
    path: partPath(name, "csv", part),
    mediaType: "text/csv",
    kind: name,
    of: null,
    columns: () => columns,
    primaryKey,
    pieces: () => tableCsv(table, part, rows, context),
  };
  const asWorkbook: UndigestedFile = {
    ...noTable,
    path: partPath(name, "xlsx", part),
    mediaType: workbookType,
    kind: name,
    pieces: () => workbook(name, columns, tableRows(table, part, rows, context)),
  };
  return [inJson, asCsv, asWorkbook];
}

function tableJson(
  { claims }: DataTable,
  { from, to }: Part,
  rows: () => readonly object[],
  context: DataContext,
) {
  if (!claims) {
    return jsonRows(
      rows()
        .slice(from, to)
        .map((row) => JSON.stringify(row)),
    );
  }
  const textsOf = serializedClaims(context.ledger, context.address);
  return jsonRows(
    claims(context.ledger)
      .slice(from, to)
      .map((claim) => textsOf(claim).json),
  );
}

function tableCsv(
  { columns }: DataTable,
  { from, to }: Part,
  rows: () => readonly object[],
  context: DataContext,
) {
  if (columns !== claimColumns) return [csv(columns, rows().slice(from, to))];
  const textsOf = serializedClaims(context.ledger, context.address);
  return csvFile(
    columns,
    context.ledger.claims.slice(from, to).map((claim) => textsOf(claim).csv),
  );
}

/** The rows of a part one by one: those of all claims are never in memory at once. */
function* tableRows(
  { columns }: DataTable,
  { from, to }: Part,
  rows: () => readonly object[],
  { ledger, address }: DataContext,
): Generator<object> {
  if (columns !== claimColumns) return yield* rows().slice(from, to);
  const sources = new Map(ledger.sources.map((source) => [source.id, source]));
  for (const claim of ledger.claims.slice(from, to))
    yield claimRow(claim, sources.get(claim.source)!, ledger.site, address);
}
