/** A sentence with its tokens and with the numbers among them. */
import type { DateAnalysis } from "../dates/dated-sentences.ts";
import type { Quantity } from "./quantity.ts";
import type { Token } from "./token.ts";

export interface NumberAnalysis extends DateAnalysis {
  readonly all: readonly NumberAnalysis[];
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
}
