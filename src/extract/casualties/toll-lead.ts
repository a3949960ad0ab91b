/** The words between a toll and its figure: "reached", "rose from … to", "vượt quá". */

import type { Quantity } from "../numbers/quantity.ts";
import type { Token } from "../numbers/token.ts";

/** How near to the figure the reaching word must come, in tokens. */
const nearest = 4;

/** The word that leads from the toll to the figure, just before it. */
export function tollLead(tokens: readonly Token[], quantity: Quantity): "to" | "more" | "from" | null {
  if (reachHedge(tokens, quantity)) return "to";
  // "menembus 1.000": the hedge itself leads to the figure
  if (quantity.from < quantity.numberFrom && tokens[quantity.from]!.tags.reachMore) return "more";
  // "is at least 521"
  if (quantity.from < quantity.numberFrom && tokens[quantity.from]!.tags.reach) return "to";
  for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - nearest); at -= 1) {
    const { tags } = tokens[at]!;
    if (tags.reachMore) return "more";
    if (rose(tokens, at) && risesAfter(tokens, quantity)) return "from";
    if (tags.reachFrom && at >= quantity.from - 2) return risesAfter(tokens, quantity) ? "from" : "to";
    if (tags.reach || tags.including) return "to";
  }
  return null;
}

function rose(tokens: readonly Token[], at: number): boolean {
  for (let k = at; k >= Math.max(0, at - 6); k -= 1) if (tokens[k]!.tags.rising) return true;
  return false;
}

/** The figure's own first word may lead to it: "hingga", "up to". */
export function reachHedge(tokens: readonly Token[], quantity: Quantity): boolean {
  const first = tokens[quantity.from]!.tags;
  return quantity.from < quantity.numberFrom && Boolean(first.reach) && first.before === "upTo";
}

/** Tokens between the old figure and the word that leads to the new one: "200 in the initial count to". */
const farNew = 6;

/** "from 20 to 35": the old figure, if a new one follows. */
function risesAfter(tokens: readonly Token[], quantity: Quantity): boolean {
  for (let at = quantity.nounTo; at < Math.min(tokens.length, quantity.nounTo + farNew); at += 1) {
    const { tags } = tokens[at]!;
    const next = tokens[at + 1];
    const later = tokens[at + 2];
    const figure = [next, later].some(
      (token) => token?.numeral || token?.tags.value !== undefined || token?.tags.size,
    );
    // "lên 35, trong đó có 6 trẻ em", "lên 35, trong khi có 60 người bị thương": a part or others follow, no newer figure
    if (tags.including || tags.toll !== undefined || (tags.barriers && tags.joins)) break;
    if (tags.reach && !tags.reachFrom && figure) return true;
  }
  const lead = tokens[quantity.from - 1]?.tags;
  return Boolean(lead?.reachFrom && !lead.reach);
}
