/** Harm at the head of its clause, then the verb, then the people: "Also killed were two guards", "Among the injured was a priest". */
import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import type { QuantityIndex } from "../harm-direction.ts";
import type { Relation } from "../relation.ts";

/** How far before its people the harm may come, in tokens. */
const farthest = 10;

export function harmFirst(tokens: readonly Token[], quantity: Quantity, index: QuantityIndex): Relation {
  if (quantity.head !== "people" && quantity.head !== "counted" && quantity.nounKind !== "people")
    return null;
  const verb = tokens[quantity.from - 1]?.tags;
  if (!verb?.passive || !verb.reach) return null;
  const at = headBefore(tokens, quantity.from - 1, index);
  const { either, state } = tokens[at ?? -1]?.tags ?? {};
  const harm = either ?? state;
  if (at === null || harm === undefined || harm === "displaced") return null;
  return {
    harms: [harm],
    rule: "harm-then-people",
    words: [at],
    from: at,
    to: quantity.nounTo,
    role: "stated",
  };
}

/** The first word of the clause that ends before `to`, "also" aside; null where another verb or number follows it. */
function headBefore(tokens: readonly Token[], to: number, { endingAt }: QuantityIndex): number | null {
  for (let at = to - 1; at >= Math.max(0, to - farthest); at -= 1) {
    const { tags, kind } = tokens[at]!;
    if (kind === "mark" || endingAt.has(at + 1) || tags.otherVerbs || tags.relative) return null;
    if (tags.barriers && !tags.prepositions) return null;
    const before = tokens[at - 1];
    const opens = before === undefined || (before.kind === "mark" && /^[;:.\n–—-]$/u.test(before.text));
    const also = at === 1 && (before?.tags.filler || before?.tags.joins);
    if ((opens || also) && (tags.either ?? tags.state) !== undefined) return at;
  }
  return null;
}
