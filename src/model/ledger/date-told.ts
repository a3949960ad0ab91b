/** The date of a claim as its text tells it: "since March" stays open, though its figure is drawn up to the day of writing. */
import type { When } from "../claims/when.ts";
import type { LedgerClaim } from "./ledger-claim.ts";

/** @returns the EDTF date as stated, with an open end if the text has one; null for an undated claim. */
export function dateTold({ when, dated }: LedgerClaim): When | null {
  if (dated === null || !when?.edtf.endsWith("/..")) return dated;
  return { ...dated, edtf: `${dated.edtf.split("/")[0]}/..` };
}
