/** Harm told of a pronoun: "a soldier shot a boy from close range, wounding him". */
import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import type { QuantityIndex } from "../harm-direction.ts";
import { refusalOf } from "../refusal-of.ts";
import type { Relation } from "../relation.ts";

/** How far behind its people the verb may come, in tokens. */
const farthest = 12;

export function harmOfPronoun(tokens: readonly Token[], quantity: Quantity, index: QuantityIndex): Relation {
  if (quantity.head !== "people" || quantity.bounds.value !== 1) return null;
  for (let at = quantity.nounTo; at < Math.min(tokens.length - 1, quantity.nounTo + farthest); at += 1) {
    const { tags, text } = tokens[at]!;
    if (index.startingAt.has(at) || /^[;.:]$/u.test(text)) return null;
    if (tags.active === undefined) continue;
    if (!isPronoun(tokens, at + 1)) return null;
    return (
      refusalOf(tokens, at, [0, 0]) ?? {
        harms: [tags.active],
        rule: "harm-of-pronoun",
        words: [at],
        from: quantity.from,
        to: at + 2,
        role: "stated",
      }
    );
  }
  return null;
}

/** "wounding her", but not "wounding her son". */
function isPronoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!tokens[at]!.tags.objectPronouns) return false;
  return (
    next === undefined ||
    next.kind === "mark" ||
    Boolean(next.tags.prepositions || next.tags.joins || next.tags.filler)
  );
}
