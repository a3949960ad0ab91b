/** Joins each number of a sentence to the harm it counts, or finds none: the heart of reading casualty claims. */
import { harmAfter } from "./attach-after.ts";
import { harmBefore } from "./attach-before.ts";
import { countedNoun } from "./attach-counted.ts";
import { drivenFromHome } from "./attach-driven.ts";
import { inheritFigures } from "./attach-inherited.ts";
import { soldiersLost } from "./attach-lost.ts";
import { tollBefore } from "./attach-toll.ts";
import type { Lexeme } from "./lexemes.ts";
import type { Quantity } from "./quantities.ts";
import { isAttachment, type Verdict } from "./verdict.ts";
import { type Places, placesOf } from "./voice.ts";

/** One verdict a quantity; null where nothing harmful is said of it. */
export function attach(lexemes: readonly Lexeme[], quantities: readonly Quantity[]): readonly Verdict[] {
  const places = placesOf(quantities);
  const verdicts: Verdict[] = quantities.map((quantity) => direct(lexemes, quantity, places));
  return inheritFigures(lexemes, quantities, verdicts);
}

function direct(lexemes: readonly Lexeme[], quantity: Quantity, places: Places): Verdict {
  if (quantity.reason !== null) return null;
  const lost = soldiersLost(lexemes, quantity);
  if (lost !== null) return lost;
  const after = drivenFromHome(lexemes, quantity) ?? harmAfter(lexemes, quantity, places);
  if (isAttachment(after)) return after;
  // what is denied further on is another harm than the one told before
  const before = harmBefore(lexemes, quantity, places);
  if (isAttachment(before)) return before;
  return after ?? before ?? countedNoun(lexemes, quantity, places) ?? tollBefore(lexemes, quantity, places);
}
