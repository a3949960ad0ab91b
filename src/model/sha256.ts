/** SHA-256 in hex: claim ids, document hashes and versions all use this one. Runs at build only, never in a page. */
import { hash } from "node:crypto";

/** Hash of the bytes, or of the UTF-8 bytes of a text, as 64 lower-case hex digits. */
export function sha256(data: string | Uint8Array): string {
  return hash("sha256", data, "hex");
}
