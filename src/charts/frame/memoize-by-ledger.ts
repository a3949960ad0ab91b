/**
 * What is found in a ledger, kept for it: the pages, embeds and data of all editions draw the same charts, and each in
 * several sizes.
 */
import type { Ledger } from "../../model/ledger/ledger.ts";

const known = new WeakMap<Ledger, Map<string, unknown>>();

/** @param what names the thing and all that it depends on beside the ledger. */
export function memoizeByLedger<T>(ledger: Ledger, what: string, make: () => T): T {
  const things = known.get(ledger) ?? new Map<string, unknown>();
  known.set(ledger, things);
  if (!things.has(what)) things.set(what, make());
  return things.get(what) as T;
}
