/** The version of a ledger: a short hash that changes with any word of it, and with nothing else. */
import type { Ledger } from "../model/ledger/ledger.ts";
import { sha256 } from "../model/sha256.ts";
import { canonicalJson } from "./claims/canonical-json.ts";

/**
 * First 12 hex of SHA-256 over the SHA-256 of each part and, of lists, of each member: no text as long as the whole
 * ledger is ever made, which for many documents no string could hold.
 */
export function versionOf(content: Omit<Ledger, "version">): string {
  const lines = Object.entries(content)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, part]) => {
      const members: readonly unknown[] = Array.isArray(part) ? part : [part];
      return [`${name} ${members.length}`, ...members.map((member) => sha256(canonicalJson(member)))];
    });
  return sha256(lines.join("\n")).slice(0, 12);
}
