/** "trên một nửa dân số đã tới Armenia": a share of a population that left. */
import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import type { Relation } from "../relation.ts";

/** How far behind the population the verb may come, in tokens. */
const farthest = 8;

export function populationMoved(tokens: readonly Token[], quantity: Quantity): Relation {
  if (!quantity.population || quantity.kind !== "words") return null;
  if (tokens[quantity.from - 1]?.tags.carrying) return null;
  for (let at = quantity.nounTo; at < Math.min(tokens.length, quantity.nounTo + farthest); at += 1) {
    if (!tokens[at]!.tags.moved) continue;
    return {
      harms: ["displaced"],
      rule: "population-moved",
      words: [at],
      from: quantity.from,
      to: at + 1,
      role: "stated",
    };
  }
  return null;
}
