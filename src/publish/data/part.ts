/**
 * Hosts refuse files that are too large (Cloudflare Pages above 25 MiB). So a long list is published in numbered parts,
 * each whole by itself: cut where the next row would make a part too large, so that what comes later moves no cut.
 */

import type { Ledger } from "../../model/ledger/ledger.ts";
import { memoizeFor } from "../../text/memoize.ts";
import type { DataContext } from "./data-context.ts";

export interface Part {
  /** From 1; null: all of it in one file. */
  readonly number: number | null;
  /** The rows of the part: from one up to another, which is no more in it. */
  readonly from: number;
  readonly to: number;
}

/** Estimated, which may be wrong by a tenth. */
export const mostBytes = 22_000_000;

/** The parts of what a ledger holds under a name, cut once: each edition's page of the data asks. */
export function keptParts(
  name: string,
  { ledger, mostBytes: maxBytes = mostBytes }: Pick<DataContext, "ledger" | "mostBytes">,
  weights: (ledger: Ledger) => readonly number[],
): readonly Part[] {
  return memoizeFor(ledger, `parts of ${name} up to ${maxBytes}`, () => partsOf(weights(ledger), maxBytes));
}

/** @param weights bytes of each row, about, in the largest of its formats. @param maxBytes bytes of a part. */
export function partsOf(weights: readonly number[], maxBytes: number): readonly Part[] {
  const starts = [0];
  let bytes = 0;
  for (let place = 0; place < weights.length; place += 1) {
    const weight = weights[place]!;
    if (bytes + weight > maxBytes && bytes > 0) {
      starts.push(place);
      bytes = 0;
    }
    bytes += weight;
  }
  return starts.map((from, i) => ({
    number: starts.length > 1 ? i + 1 : null,
    from,
    to: starts[i + 1] ?? weights.length,
  }));
}

/** `claims.json`, or `claims-2.json` of several parts. */
export function partPath(name: string, ending: string, { number }: Part): string {
  return number === null ? `${name}.${ending}` : `${name}-${number}.${ending}`;
}
