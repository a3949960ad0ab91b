/** Nouns that are harm themselves: "20 deaths", "12 ca tử vong", "lima korban jiwa", "thousands of refugees". */
import type { Verdict } from "./attach.ts";
import { moreHarms, roleOf } from "./attach-after.ts";
import type { Lexeme } from "./lexemes.ts";
import { freedBefore, refusalOf } from "./modality.ts";
import type { Quantity } from "./quantities.ts";
import type { Places } from "./voice.ts";

export function countedNoun(lexemes: readonly Lexeme[], quantity: Quantity, places: Places): Verdict {
  if (quantity.head !== "counted" || quantity.harm === null) return null;
  const refused =
    refusalOf(lexemes, quantity.from, [0, 0]) ??
    (quantity.harm === "killed"
      ? null
      : freedBefore(lexemes, quantity.from, quantity.harm === "captured" ? 16 : undefined));
  if (refused !== null) return refused;
  const { harms, words } = moreHarms(lexemes, quantity.harmAt, quantity.harm, places);
  return {
    harms,
    rule: "counted-noun",
    words,
    from: quantity.from,
    to: Math.max(quantity.nounTo, words.at(-1)! + 1),
    role: roleOf(lexemes, quantity),
  };
}
