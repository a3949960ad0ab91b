/** People made to leave: "driven 12 million from their homes", "đẩy 12 triệu người ra khỏi nhà cửa". */

import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import { refusalOf } from "../refusal-of.ts";
import type { Relation } from "../relation.ts";

/** How far before its people the verb may come, and how far behind them the home, in tokens. */
const farthest = 3;

export function drivenFromHome(tokens: readonly Token[], quantity: Quantity): Relation {
  if (quantity.head === "unit" || quantity.lives || quantity.kind === "article") return null;
  const home = homeBehind(tokens, quantity);
  const verb = home === null ? null : driverBefore(tokens, quantity);
  if (home === null || verb === null) return null;
  const refused = refusalOf(tokens, verb, [0, 0]);
  if (refused !== null) return refused;
  return {
    harms: ["displaced"],
    rule: "driven-from-home",
    words: [verb, home],
    from: verb,
    to: home + 1,
    role: "stated",
  };
}

function homeBehind(tokens: readonly Token[], { to, nounTo }: Quantity): number | null {
  // "12 million from their homes": the noun may be missing, its place taken by other words
  for (let at = to; at < Math.min(tokens.length, nounTo + farthest); at += 1) {
    const { tags, kind } = tokens[at]!;
    if (tags.fromHome) return at;
    if (kind === "mark" || tags.joins || tags.barriers) return null;
  }
  return null;
}

function driverBefore(tokens: readonly Token[], { from }: Quantity): number | null {
  for (let at = from - 1; at >= Math.max(0, from - farthest); at -= 1) {
    const { tags, kind } = tokens[at]!;
    if (tags.driving) return at;
    if (kind === "mark" || (!tags.filler && !tags.plain && !tags.others)) return null;
  }
  return null;
}
