/** The link from a mark to the sentence of its claim, and the areas that a pointer can hit. */
import { claimInWords } from "../../i18n/claim-in-words.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import type { Item, Link } from "../frame/scene.ts";

export function linkTo(
  claim: LedgerClaim,
  context: ChartContext,
  target: Link["target"],
  items: readonly Item[],
  sources?: readonly string[],
): Link {
  return {
    kind: "link",
    claim: claim.id,
    stance: claim.stance,
    get href() {
      return context.hrefOf(claim);
    },
    // Asked for when the picture is written: of those only tried for their height, never.
    get label() {
      return claimInWords(claim, context.ledger, context.language, sources);
    },
    target,
    class: claim.kind === "casualty" ? "k" : "q",
    items,
  };
}

/** A link area over the whole width. */
export function wholeRow(y: number, height: number): Link["target"] {
  return { x: 0, dx: 0, width: 1, pixels: 0, y, height };
}
