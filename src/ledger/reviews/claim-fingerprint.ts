/** A claim's reading in one line: what an editor confirms, and what must still be so for the confirmation to hold. */
import type { Claim } from "../../model/claims/claim.ts";
import type { When } from "../../model/claims/when.ts";

/** For instance `killed 10..99 class-word military | side: binh sĩ Karabakh | when: 2020-09-27 | by: -`. */
export function claimFingerprint(claim: Claim): string {
  const by = `by: ${claim.speaker?.name ?? "-"}`;
  // Only a stance that is not the plain one is written, so that readings confirmed before it existed still hold.
  const stance = claim.stance === "states" ? "" : ` ${claim.stance}`;
  if (claim.kind === "casualty") {
    const { low, high, qualifier } = claim.count;
    const bounds = `${low ?? ""}..${high ?? ""}`;
    const head = `${claim.harms.join("+")} ${bounds} ${qualifier} ${claim.victims}${stance}`;
    return [head, `side: ${claim.side ?? "-"}`, `when: ${edtf(claim.when)}`, by].join(" | ");
  }
  const dates = [claim.when, claim.declared, claim.effective, claim.ended].map(edtf).join(" ");
  return [
    `${claim.status}${claim.ceasefires === 1 ? "" : ` ×${claim.ceasefires}`}${stance}`,
    `when, declared, effective, ended: ${dates}`,
    `mediators: ${claim.mediators.join(", ") || "-"}`,
    `parties: ${claim.parties.join(", ") || "-"}`,
    by,
  ].join(" | ");
}

function edtf(when: When | null): string {
  return when?.edtf ?? "-";
}
