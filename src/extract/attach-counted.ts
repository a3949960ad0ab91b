/** Nouns that are harm themselves: "20 deaths", "12 ca tử vong", "lima korban jiwa", "thousands of refugees". */
import type { Verdict } from "./attach.ts";
import { roleOf } from "./attach-after.ts";
import type { Lexeme } from "./lexemes.ts";
import { freedBefore, refusalOf } from "./modality.ts";
import type { Quantity } from "./quantities.ts";

export function countedNoun(lexemes: readonly Lexeme[], quantity: Quantity): Verdict {
  if (quantity.head !== "counted" || quantity.harm === null) return null;
  const refused =
    refusalOf(lexemes, quantity.from, [0, 0]) ??
    (quantity.harm === "killed" ? null : freedBefore(lexemes, quantity.from));
  if (refused !== null) return refused;
  const noun = quantity.nounTo - 1;
  return {
    harms: [quantity.harm],
    rule: "counted-noun",
    words: [noun],
    from: quantity.from,
    to: quantity.nounTo,
    role: roleOf(lexemes, quantity),
  };
}
