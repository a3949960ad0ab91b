/** A number or a word of size in a sentence, with its hedges and with what it counts. */
import type { Count } from "../../model/claims/count.ts";
import type { CountedNoun } from "./counted-noun.ts";

/** A number with what it counts; a `reason` says why it can be no count of people harmed, null = it may be one. */
export interface Quantity extends Omit<CountedNoun, "to"> {
  /** Tokens of the number with its hedges: `from` included, `to` excluded. */
  readonly from: number;
  readonly to: number;
  /** Tokens of the bare number. */
  readonly numberFrom: number;
  readonly numberTo: number;
  /** One past the last token of what is counted. */
  readonly nounTo: number;
  readonly bounds: Omit<Count, "stated">;
  readonly kind: "number" | "class" | "range" | "article" | "words";
}
