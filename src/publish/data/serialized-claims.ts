/**
 * The row of a claim as each file format writes it, in UTF-8. The tables and every chart that shows the claim hold the
 * same bytes, so they are made once: made each time, they took longer than all pages of the documents.
 */
import { ClaimRow } from "../../model/data/claim-row.ts";
import { columnsOf } from "../../model/data/column.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { claimRow } from "./claim-row.ts";
import { csvLine } from "./csv.ts";
import type { DataContext } from "./data-context.ts";

export interface SerializedClaims {
  /** A JSON object. */
  readonly json: Uint8Array;
  /** A line of CSV. */
  readonly csv: Uint8Array;
}

export const claimColumns = columnsOf(ClaimRow);

type Address = DataContext["address"];
const cached = new WeakMap<
  Address,
  { readonly ledger: Ledger; readonly of: (claim: LedgerClaim) => SerializedClaims }
>();

/** What gives the texts of this ledger's claims, with the addresses of one site. */
export function serializedClaims(ledger: Ledger, address: Address): (claim: LedgerClaim) => SerializedClaims {
  const before = cached.get(address);
  if (before?.ledger === ledger) return before.of;
  const sources = new Map(ledger.sources.map((source) => [source.id, source]));
  const texts = new WeakMap<LedgerClaim, SerializedClaims>();
  const of = (claim: LedgerClaim) => {
    const serialized =
      texts.get(claim) ?? written(claimRow(claim, sources.get(claim.source)!, ledger.site, address));
    texts.set(claim, serialized);
    return serialized;
  };
  cached.set(address, { ledger, of });
  return of;
}

function written(row: ClaimRow): SerializedClaims {
  return { json: Buffer.from(JSON.stringify(row)), csv: Buffer.from(csvLine(claimColumns, row)) };
}
