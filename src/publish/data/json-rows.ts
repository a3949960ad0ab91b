/** A JSON array with one row a line: every reader of JSON takes it, and a change shows as the row it is. */
import { type Chunk, type RowChunks, rowPieces } from "./chunk.ts";

/** @param rows JSON already. */
export function* jsonRows(rows: Iterable<RowChunks>): Generator<Chunk> {
  yield* array(rows);
  yield "\n";
}

/** A JSON document that people will read as well. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The same with a long list at its end, a row a line: indented, a list of claims would be half as large again. */
export function* jsonWithRows(head: object, name: string, rows: Iterable<RowChunks>): Generator<Chunk> {
  const before = JSON.stringify(head, null, 2).replace(/\n\}$/u, "");
  yield `${before},\n  ${JSON.stringify(name)}: `;
  yield* array(rows);
  yield "\n}\n";
}

const [opening, next] = [Buffer.from("[\n"), Buffer.from(",\n")];

function* array(rows: Iterable<RowChunks>): Generator<Chunk> {
  let empty = true;
  for (const piece of rowPieces(rows, opening, next)) {
    empty = false;
    yield piece;
  }
  yield empty ? "[]" : "\n]";
}
