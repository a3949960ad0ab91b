/** A long text in pieces, in their order: of thousands of documents a table is never whole in memory. */

/** Text, or its UTF-8 bytes. */
export type Chunk = string | Uint8Array;

/** A row of a file: one piece, or several. */
export type RowChunks = Chunk | readonly Chunk[];

/** The rows one after another, each after a separator. */
export function* rowPieces(rows: Iterable<RowChunks>, first: Uint8Array, next: Uint8Array): Generator<Chunk> {
  let before = first;
  for (const row of rows) {
    yield before;
    if (typeof row === "string" || row instanceof Uint8Array) yield row;
    else yield* row;
    before = next;
  }
}

/** @param pieces text or UTF-8. */
export function wholeText(pieces: Iterable<Chunk>): string {
  return Buffer.concat([...pieces].map(bytesOf)).toString("utf8");
}

/** Bytes of about a megabyte, enough to be written or hashed at a time. */
const enough = 1_000_000;

/** The same text in fewer and larger blocks. Each is good until the next is asked for: they share their memory. */
export function* blocks(pieces: Iterable<Chunk>): Generator<Uint8Array> {
  let [held, size, memory]: [Uint8Array[], number, Buffer] = [[], 0, Buffer.alloc(0)];
  const block = () => {
    if (memory.length < size) memory = Buffer.allocUnsafe(size);
    let at = 0;
    for (const bytes of held) {
      memory.set(bytes, at);
      at += bytes.length;
    }
    [held, size] = [[], 0];
    return memory.subarray(0, at);
  };
  for (const piece of pieces) {
    const bytes = bytesOf(piece);
    if (size + bytes.length > enough && size > 0) yield block();
    held.push(bytes);
    size += bytes.length;
  }
  yield block();
}

function bytesOf(piece: Chunk): Uint8Array {
  return typeof piece === "string" ? Buffer.from(piece) : piece;
}
