/** The tables of the open data in each of their formats; a large one in parts. */
import { memoize } from "../../text/memoize.ts";
import type { Chunk } from "./chunk.ts";
import { csv, csvFile, spreadsheetFile } from "./csv.ts";
import type { DataContext } from "./data-context.ts";
import { type Made, noTable } from "./data-file.ts";
import { type DataTable, dataTables } from "./data-table.ts";
import { jsonRows } from "./json-rows.ts";
import { keptParts, type Part, partPath } from "./part.ts";
import { claimColumns, serializedClaims } from "./serialized-claims.ts";

export function tableFiles(context: DataContext): readonly Made[] {
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
): readonly Made[] {
  const { name, columns, primaryKey } = table;
  const inJson: Made = {
    ...noTable,
    path: partPath(name, "json", part),
    mediaType: "application/json",
    kind: name,
    pieces: () => tableJson(table, part, rows, context),
  };
  const asCsv: Made = {
    path: partPath(name, "csv", part),
    mediaType: "text/csv",
    kind: name,
    of: null,
    columns: () => columns,
    primaryKey,
    pieces: () => tableCsv(table, part, rows, context),
  };
  // No table by the standard: readers of it take the byte-order mark for a part of the first column's name.
  const forExcel: Made = {
    ...noTable,
    path: partPath(name, "excel.csv", part),
    mediaType: "text/csv",
    kind: name,
    pieces: () => claimsSpreadsheet(part, context),
  };
  return name === "claims" ? [inJson, asCsv, forExcel] : [inJson, asCsv];
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

function claimsSpreadsheet({ from, to }: Part, { ledger, address }: DataContext): Iterable<Chunk> {
  const textsOf = serializedClaims(ledger, address);
  return spreadsheetFile(
    claimColumns,
    ledger.claims.slice(from, to).map((claim) => textsOf(claim).spreadsheet),
  );
}
