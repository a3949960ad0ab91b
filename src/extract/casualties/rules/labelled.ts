/** Labels and values: "killed: 12, wounded: 30", "chết - 12; bị thương - 30". */
import type { HarmName } from "../../../model/language/harm-words.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import type { Relation } from "../relation.ts";

export function labelled(tokens: readonly Token[], quantity: Quantity): Relation {
  const { from, nounTo, head } = quantity;
  if (head === "unknown" || head === "unit" || !/^[:=\-–—]$/u.test(tokens[from - 1]?.text ?? "")) return null;
  const line = lineLabel(tokens, from - 1);
  const harm = line === null ? labelAt(tokens, from - 2) : harmOf(tokens[line]);
  // "casualties: 11 dead, 45 injured": the number has a harm of its own
  if (harm === null || harmOf(tokens[nounTo]) !== null) return null;
  const at = line ?? from - 2;
  return {
    harms: [harm],
    rule: "labelled",
    words: [at],
    from: line === null ? at : 0,
    to: nounTo,
    role: "total",
  };
}

/** A harm word alone between marks. */
function labelAt(tokens: readonly Token[], at: number): HarmName | null {
  const label = tokens[at];
  const before = tokens[at - 1];
  if (label === undefined || (before !== undefined && before.kind !== "mark")) return null;
  return harmOf(label);
}

/** Tokens of the longest label of a line: "Civilians killed in the siege of Harnow so far". */
const longestLabel = 9;

/** The harm in a label that begins a line and names its people: "Civilians killed in the siege: 58". */
function lineLabel(tokens: readonly Token[], colon: number): number | null {
  if (tokens[colon]?.text !== ":" || colon > longestLabel || tokens[0]?.tags.people === undefined)
    return null;
  const label = tokens.slice(0, colon);
  if (label.some(({ kind, numeral, tags }) => kind === "mark" || numeral !== null || tags.otherVerbs))
    return null;
  return harmOf(tokens[1]) === null ? null : 1;
}

function harmOf(token: Token | undefined): HarmName | null {
  if (token === undefined) return null;
  const { state, either, counted, toll, harmed } = token.tags;
  return state ?? either ?? counted ?? toll ?? harmed ?? null;
}
