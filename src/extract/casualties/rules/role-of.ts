/** "thêm 5 người chết", "another 20 were killed": what was added to a toll. */
import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import type { Attachment } from "../relation.ts";

export function roleOf(tokens: readonly Token[], quantity: Quantity): Attachment["role"] {
  const near = [tokens[quantity.from - 1], tokens[quantity.from]];
  return near.some((token) => token?.tags.increment) ? "increment" : "stated";
}
