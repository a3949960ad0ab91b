/** SHA-256 in hex: claim ids, document hashes and versions all use this one. Runs at build only, never in a page. */
import { createHash, hash } from "node:crypto";

/** Hash of the bytes, or of the UTF-8 bytes of a text, as 64 lower-case hex digits. */
export function sha256(data: string | Uint8Array): string {
  return hash("sha256", data, "hex");
}

/** The hash of bytes that come one after another. */
export function sha256InPieces(): { readonly add: (piece: Uint8Array) => void; readonly end: () => string } {
  const state = createHash("sha256");
  return { add: (piece) => void state.update(piece), end: () => state.digest("hex") };
}
