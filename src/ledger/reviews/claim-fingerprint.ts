/** A claim's reading in one line: what an editor confirms, and what must still be so for the confirmation to hold. */
import type { Claim } from "../../model/claims/claim.ts";
import { readingOf } from "../../model/claims/claim-kinds.ts";

/** For instance `killed 10..99 class-word military | side: binh sĩ Karabakh | when: 2020-09-27 | by: -`. */
export function claimFingerprint(claim: Claim): string {
  return [...readingOf(claim), `by: ${claim.speaker?.name ?? "-"}`].join(" | ");
}
