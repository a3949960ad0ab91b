/** Joins each number of a sentence to the harm it counts, or finds none: the heart of reading casualty claims. */
import type { HarmName } from "../model/language/harm-words.ts";
import type { RejectionReason } from "../model/rejected-number.ts";
import { harmAfter } from "./attach-after.ts";
import { harmBefore } from "./attach-before.ts";
import { countedNoun } from "./attach-counted.ts";
import { drivenFromHome } from "./attach-driven.ts";
import { inheritFigures } from "./attach-inherited.ts";
import { tollBefore } from "./attach-toll.ts";
import type { Lexeme } from "./lexemes.ts";
import type { Quantity } from "./quantities.ts";
import { type Places, placesOf } from "./voice.ts";

export interface Attachment {
  readonly harms: readonly HarmName[];
  /** Name of the rule. */
  readonly rule: string;
  /** Lexemes of the harm words, in the order of the text. */
  readonly words: readonly number[];
  /** First and one past the last lexeme of the clause. */
  readonly from: number;
  readonly to: number;
  readonly role: "stated" | "total" | "increment";
  /** The toll words hedge the figure themselves: "exceeded 100". */
  readonly hedge?: "moreThan" | "exact";
  /** Place of the quantity whose breakdown this is. */
  readonly partOf?: number;
  /** Place of the quantity that this one continues: its people are of that kind unless it says otherwise. */
  readonly follows?: number;
}

/** A number that would be a claim, were it not denied, wished, feared or about people let go. */
export interface Refusal {
  readonly reason: RejectionReason;
  readonly rule: string;
}

export type Verdict = Attachment | Refusal | null;

export function isAttachment(verdict: Verdict | undefined): verdict is Attachment {
  return verdict !== null && verdict !== undefined && "harms" in verdict;
}

/** One verdict a quantity; null where nothing harmful is said of it. */
export function attach(lexemes: readonly Lexeme[], quantities: readonly Quantity[]): readonly Verdict[] {
  const places = placesOf(quantities);
  const verdicts: Verdict[] = quantities.map((quantity) => direct(lexemes, quantity, places));
  return inheritFigures(lexemes, quantities, verdicts);
}

function direct(lexemes: readonly Lexeme[], quantity: Quantity, places: Places): Verdict {
  if (quantity.reason !== null) return null;
  return (
    drivenFromHome(lexemes, quantity) ??
    harmAfter(lexemes, quantity, places) ??
    harmBefore(lexemes, quantity, places) ??
    countedNoun(lexemes, quantity, places) ??
    tollBefore(lexemes, quantity, places)
  );
}
