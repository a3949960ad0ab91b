/**
 * People who leave: many inhabitants of a place ("6,400 people had left the town", "14.000 người rời Lissen"), or a
 * share of a population ("trên một nửa dân số đã tới Armenia").
 */
import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import { refusalOf } from "../refusal-of.ts";
import type { Relation } from "../relation.ts";

/** Fewer people leave a town for reasons of their own. */
const manyLeave = 100;
/** How far behind the people the verb may come, in tokens. */
const farthest = 4;
/** How far behind the verb it may be told that they come back. */
const farTrip = 7;

export function leftPlace(tokens: readonly Token[], quantity: Quantity): Relation {
  if (quantity.head !== "people" || (quantity.bounds.low ?? 0) < manyLeave) return null;
  if (!tokens[quantity.nounTo - 1]?.tags.inhabitants) return null;
  for (let at = quantity.nounTo; at < Math.min(tokens.length, quantity.nounTo + farthest); at += 1) {
    const { tags, kind } = tokens[at]!;
    if (tags.departed || (tags.departs && isPlace(tokens[at + 1]))) {
      if (tokens.slice(at + 1, at + 1 + farTrip).some((token) => token.tags.trips)) return null;
      return (
        refusalOf(tokens, quantity.from, [quantity.nounTo, at]) ?? {
          harms: ["displaced"],
          rule: "left-place",
          words: [at],
          from: quantity.from,
          to: at + 1,
          role: "stated",
        }
      );
    }
    if (kind === "mark" || !(tags.filler || tags.passive || tags.plain || tags.activeBefore)) return null;
  }
  return null;
}

/** A name behind the verb, and no day: "left Velm", not "left Monday". */
function isPlace(next: Token | undefined): boolean {
  return next?.capital === true && next.date === null;
}

/** How far behind the population the verb may come, in tokens. */
const farPopulation = 8;

export function populationMoved(tokens: readonly Token[], quantity: Quantity): Relation {
  if (!quantity.population || quantity.kind !== "words") return null;
  if (tokens[quantity.from - 1]?.tags.carrying) return null;
  for (let at = quantity.nounTo; at < Math.min(tokens.length, quantity.nounTo + farPopulation); at += 1) {
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
