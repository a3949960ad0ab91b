/** How the mark of a claim looks: hollow where a side of the war speaks or nothing is plainly stated, dotted where nobody has read it again. */
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import type { MarkLook } from "./mark-look.ts";

export function lookOf(claim: LedgerClaim): MarkLook {
  return {
    hollow: claim.speakerSide !== null || claim.stance !== "states",
    unchecked: claim.review.state === "unreviewed",
  };
}
