/** Tables as CSV (RFC 4180): UTF-8, comma, CRLF, quotation marks only where needed; empty = null. */
import { type Column, valueAt } from "../../model/data/column.ts";
import { type Chunk, type RowChunks, rowPieces, wholeText } from "./chunk.ts";

/**
 * @param rows objects with the columns' paths.
 * @returns a file with a header row; `null` is an empty cell, lists and objects are JSON.
 */
export function csv(columns: readonly Column[], rows: readonly unknown[]): string {
  const lines = rows.map((row) => csvLine(columns, row));
  return wholeText(csvFile(columns, lines));
}

/** A file of finished lines. */
export function* csvFile(columns: readonly Column[], lines: Iterable<RowChunks>): Generator<Chunk> {
  yield columns.map(({ name }) => name).join(",");
  yield* rowPieces(lines, lineEnd, lineEnd);
  yield lineEnd;
}

const lineEnd = Buffer.from("\r\n");

/** The values of a row, character for character: a spreadsheet is served by `workbook.ts`, which needs no guards. */
export function csvLine(columns: readonly Column[], row: unknown): string {
  return columns.map(({ path }) => cell(valueAt(row, path))).join(",");
}

function cell(value: unknown): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
