/** Tables as CSV (RFC 4180): UTF-8, comma, CRLF, quotation marks only where needed; empty = null. */
import { type Column, valueAt } from "../../model/columns.ts";

export function csv(columns: readonly Column[], rows: readonly unknown[]): string {
  return table(columns, rows, (text) => text);
}

/**
 * For spreadsheets: a byte-order mark, without which Excel takes UTF-8 for something else, and an apostrophe before
 * words that a spreadsheet would run as a formula.
 */
export function spreadsheetCsv(columns: readonly Column[], rows: readonly unknown[]): string {
  return `\ufeff${table(columns, rows, (text) => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text))}`;
}

function table(
  columns: readonly Column[],
  rows: readonly unknown[],
  guard: (text: string) => string,
): string {
  const head = columns.map(({ name }) => name).join(",");
  const lines = rows.map((row) => columns.map(({ path }) => cell(valueAt(row, path), guard)).join(","));
  return `${[head, ...lines].join("\r\n")}\r\n`;
}

function cell(value: unknown, guard: (text: string) => string): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = guard(typeof value === "string" ? value : JSON.stringify(value));
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
