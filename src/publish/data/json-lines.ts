/** A JSON array with one row a line: every reader of JSON takes it, and a change shows as the row it is. */
export function jsonRows(rows: readonly unknown[]): string {
  return jsonList(rows.map((row) => JSON.stringify(row)));
}

/** The same of rows that are JSON already. */
export function jsonList(rows: readonly string[]): string {
  return rows.length === 0 ? "[]\n" : `[\n${rows.join(",\n")}\n]\n`;
}

/** A JSON document that people will read as well. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The same with a long list at its end, a row a line: indented, a list of claims would be half as large again. */
export function jsonWithList(head: object, name: string, rows: readonly string[]): string {
  const before = JSON.stringify(head, null, 2).replace(/\n\}$/u, "");
  return `${before},\n  ${JSON.stringify(name)}: ${jsonList(rows).trimEnd()}\n}\n`;
}
