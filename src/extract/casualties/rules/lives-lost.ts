/** Harm told of what is not people: lives that are taken, a population that moved. */

import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import { refusalOf } from "../refusal-of.ts";
import type { Relation } from "../relation.ts";

/** "20 lives were lost", "claimed 20 lives": lives count only where they are taken. */
export function livesLost(lexemes: readonly Token[], quantity: Quantity): Relation {
  const before = range(quantity.from - 4, quantity.from);
  const after = range(quantity.nounTo, quantity.nounTo + 3);
  const taken = [...before, ...after].filter((at) => lexemes[at]?.tags.taking);
  const word = taken.at(-1);
  if (word === undefined) return null;
  const refused = refusalOf(lexemes, Math.min(word, quantity.from), [0, 0]);
  if (refused !== null) return refused;
  return {
    harms: ["killed"],
    rule: "lives-taken",
    words: [word],
    from: Math.min(word, quantity.from),
    to: Math.max(word + 1, quantity.nounTo),
    role: "stated",
  };
}

/** "trên một nửa dân số đã tới Armenia": a share of a population that left. */
export function fractionMoved(lexemes: readonly Token[], quantity: Quantity): Relation {
  if (!quantity.population || quantity.kind !== "words") return null;
  const word = range(quantity.nounTo, quantity.nounTo + 8).find((at) => lexemes[at]?.tags.moved);
  if (word === undefined) return null;
  return {
    harms: ["displaced"],
    rule: "population-moved",
    words: [word],
    from: quantity.from,
    to: word + 1,
    role: "stated",
  };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - Math.max(0, from)) }, (_, i) => Math.max(0, from) + i);
}
