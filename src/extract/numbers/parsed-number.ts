/** A number as it is read from its tokens, before its hedges are known. */
import type { Count } from "../../model/claims/count.ts";
import type { RejectionReason } from "../../model/claims/rejected-number.ts";
import type { HedgeName } from "./lexicon-tags.ts";

export interface ParsedNumber {
  readonly from: number;
  readonly to: number;
  readonly kind: "number" | "class" | "range" | "article" | "words";
  readonly bounds: (hedge: HedgeName | null) => Omit<Count, "stated">;
  readonly reason: RejectionReason | null;
}
