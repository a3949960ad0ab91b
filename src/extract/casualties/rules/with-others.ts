/** People harmed together with somebody named before: "the commander was killed along with two officers". */
import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import { harmDirectionAt, type QuantityIndex } from "../harm-direction.ts";
import { refusalOf } from "../refusal-of.ts";
import type { Relation } from "../relation.ts";
import { roleOf } from "./role-of.ts";

/** How far before the joining words the harm may come, in tokens. */
const farthest = 8;

export function withOthers(tokens: readonly Token[], quantity: Quantity, index: QuantityIndex): Relation {
  if (quantity.head !== "people" && quantity.head !== "unknown" && quantity.head !== "none") return null;
  let join = quantity.from - 1;
  while (join > 0 && tokens[join]!.tags.plain && !tokens[join]!.tags.alongWith) join -= 1;
  if (!tokens[join]?.tags.alongWith) return null;
  for (let at = join - 1; at >= Math.max(0, join - farthest); at -= 1) {
    const { tags, kind, text } = tokens[at]!;
    const direction = harmDirectionAt(tokens, at, index);
    if (direction !== null) {
      const passive = direction.people === "before" && direction.harm !== "displaced";
      return passive ? attached(tokens, quantity, at, direction.harm) : null;
    }
    if ((kind === "mark" && text !== ",") || tags.barriers || tags.otherVerbs || tags.joins) return null;
  }
  return null;
}

function attached(
  tokens: readonly Token[],
  quantity: Quantity,
  at: number,
  harm: "killed" | "wounded" | "missing" | "captured" | "displaced" | "casualties",
): Relation {
  return (
    refusalOf(tokens, at, [0, 0]) ?? {
      harms: [harm],
      rule: "with-others",
      words: [at],
      from: at,
      to: quantity.nounTo,
      role: roleOf(tokens, quantity),
    }
  );
}
