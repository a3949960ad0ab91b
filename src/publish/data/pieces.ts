/** A long text in pieces, in their order: of thousands of documents a table is never whole in memory. */

/** Text, or its UTF-8 bytes. */
export type Piece = string | Uint8Array;

export function wholeText(pieces: Iterable<Piece>): string {
  return Buffer.concat([...joined(pieces)]).toString("utf8");
}

/** Bytes of about a megabyte, enough to be written or hashed at a time. */
const enough = 1_000_000;

/** The same text in fewer and larger pieces. */
export function* joined(pieces: Iterable<Piece>): Generator<Buffer> {
  let [held, size]: [Uint8Array[], number] = [[], 0];
  for (const piece of pieces) {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
    held.push(bytes);
    size += bytes.length;
    if (size < enough) continue;
    yield Buffer.concat(held);
    [held, size] = [[], 0];
  }
  yield Buffer.concat(held);
}
