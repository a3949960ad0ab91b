/** Joins each number of a sentence to the harm it counts, or finds none: the heart of reading casualty claims. */

import type { Quantity } from "../numbers/quantity.ts";
import type { Token } from "../numbers/token.ts";
import { type QuantityIndex, quantityIndex } from "./harm-direction.ts";
import { isAttachment, type Relation } from "./relation.ts";
import { countedHarm } from "./rules/counted-harm.ts";
import { drivenFromHome } from "./rules/driven-from-home.ts";
import { harmAfter } from "./rules/harm-after.ts";
import { harmBefore } from "./rules/harm-before.ts";
import { inheritFigures } from "./rules/inherit-figures.ts";
import { soldiersLost } from "./rules/soldiers-lost.ts";
import { tollBefore } from "./rules/toll-before.ts";

/** One verdict a quantity; null where nothing harmful is said of it. */
export function attach(lexemes: readonly Token[], quantities: readonly Quantity[]): readonly Relation[] {
  const places = quantityIndex(quantities);
  const verdicts: Relation[] = quantities.map((quantity) => direct(lexemes, quantity, places));
  return inheritFigures(lexemes, quantities, verdicts);
}

function direct(lexemes: readonly Token[], quantity: Quantity, places: QuantityIndex): Relation {
  if (quantity.reason !== null) return null;
  const lost = soldiersLost(lexemes, quantity);
  if (lost !== null) return lost;
  const after = drivenFromHome(lexemes, quantity) ?? harmAfter(lexemes, quantity, places);
  if (isAttachment(after)) return after;
  // what is denied further on is another harm than the one told before
  const before = harmBefore(lexemes, quantity, places);
  if (isAttachment(before)) return before;
  return after ?? before ?? countedHarm(lexemes, quantity, places) ?? tollBefore(lexemes, quantity, places);
}
