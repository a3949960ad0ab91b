/** Tables as CSV (RFC 4180): UTF-8, comma, CRLF, quotation marks only where needed; empty = null. */
import { type Column, valueAt } from "../../model/data/column.ts";
import { type Chunk, type Row, rowPieces, wholeText } from "./chunk.ts";

export function csv(columns: readonly Column[], rows: readonly unknown[]): string {
  const lines = rows.map((row) => csvLine(columns, row));
  return wholeText(csvFile(columns, lines));
}

/** A file of finished lines. */
export function* csvFile(columns: readonly Column[], lines: Iterable<Row>): Generator<Chunk> {
  yield columns.map(({ name }) => name).join(",");
  yield* rowPieces(lines, lineEnd, lineEnd);
  yield lineEnd;
}

const lineEnd = Buffer.from("\r\n");

export function csvLine(columns: readonly Column[], row: unknown): string {
  return line(columns, row, (text) => text);
}

/** For spreadsheets: a byte-order mark, without which Excel takes UTF-8 for something else. */
export function* spreadsheetFile(columns: readonly Column[], lines: Iterable<Row>): Generator<Chunk> {
  yield "\ufeff";
  yield* csvFile(columns, lines);
}

/** An apostrophe stands before words that a spreadsheet would run as a formula. @param plain the row's usual line. */
export function spreadsheetLine(columns: readonly Column[], row: unknown, plain: string): string {
  const guarded = (text: string) => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);
  return /(?:^|,)"?[=+\-@\t\r]/u.test(plain) ? line(columns, row, guarded) : plain;
}

function line(columns: readonly Column[], row: unknown, guard: (text: string) => string): string {
  return columns.map(({ path }) => cell(valueAt(row, path), guard)).join(",");
}

function cell(value: unknown, guard: (text: string) => string): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = guard(typeof value === "string" ? value : JSON.stringify(value));
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
