/** What is found of a number: the harm it counts, or why that harm is no claim. */

import type { RejectionReason } from "../../model/claims/rejected-number.ts";
import type { HarmName } from "../../model/language/harm-words.ts";
import type { Quantity } from "../numbers/quantity.ts";
import type { Token } from "../numbers/token.ts";

export interface Attachment {
  readonly harms: readonly HarmName[];
  /** Name of the rule. */
  readonly rule: string;
  /** Tokens of the harm words, in the order of the text. */
  readonly words: readonly number[];
  /** First and one past the last token of the clause. */
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

export type Relation = Attachment | Refusal | null;

/** A figure with the harm it seems to count, among the others of its sentence. */
export interface Finding {
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly quantity: Quantity;
  readonly found: Attachment;
  /** The tokens of the two sentences before, one after the other. */
  readonly earlier: () => readonly Token[];
}

export function isAttachment(relation: Relation | undefined): relation is Attachment {
  return relation !== null && relation !== undefined && "harms" in relation;
}
