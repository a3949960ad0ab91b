/** Labels and values: "killed: 12, wounded: 30", "chết - 12; bị thương - 30". */
import type { HarmName } from "../../../model/language/harm-words.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import type { Relation } from "../relation.ts";

export function labelled(tokens: readonly Token[], quantity: Quantity): Relation {
  const { from, nounTo, head } = quantity;
  if (head === "unknown" || head === "unit" || !/^[:=\-–—]$/u.test(tokens[from - 1]?.text ?? "")) return null;
  const harm = labelAt(tokens, from - 2);
  // "casualties: 11 dead, 45 injured": the number has a harm of its own
  if (harm === null || harmOf(tokens[nounTo]) !== null) return null;
  return { harms: [harm], rule: "labelled", words: [from - 2], from: from - 2, to: nounTo, role: "total" };
}

/** A harm word alone between marks. */
function labelAt(tokens: readonly Token[], at: number): HarmName | null {
  const label = tokens[at];
  const before = tokens[at - 1];
  if (label === undefined || (before !== undefined && before.kind !== "mark")) return null;
  return harmOf(label);
}

function harmOf(token: Token | undefined): HarmName | null {
  if (token === undefined) return null;
  const { state, either, counted, toll, harmed } = token.tags;
  return state ?? either ?? counted ?? toll ?? harmed ?? null;
}
