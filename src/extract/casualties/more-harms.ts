/** One figure over several harms: "hundreds died, went missing or were injured". */
import type { HarmName } from "../../model/language/harm-words.ts";
import type { Token } from "../numbers/token.ts";
import { harmDirectionAt, type QuantityIndex } from "./harm-direction.ts";

/** "thiệt mạng, mất tích và bị thương": one figure over several harms bounds their sum. */
export function moreHarms(
  tokens: readonly Token[],
  first: number,
  harm: HarmName,
  index: QuantityIndex,
): { readonly harms: readonly HarmName[]; readonly words: readonly number[] } {
  const harms = [harm];
  const words = [first];
  let joined = false;
  for (let at = first + 1; at < Math.min(tokens.length, words.at(-1)! + 5); at += 1) {
    if (index.startingAt.has(at) || tokens[at]!.tags.existential) break;
    const { tags, text } = tokens[at]!;
    // "one was killed and another reported missing"
    if (joined && tags.others) break;
    const direction = harmDirectionAt(tokens, at, index);
    if (direction !== null) {
      if (direction.people === "after" || (!joined && text !== "-")) break;
      if (!harms.includes(direction.harm)) harms.push(direction.harm);
      words.push(at);
      joined = false;
    } else if (tags.joins || text === "/") {
      joined = true;
    } else if (!tags.passive && !tags.filler) {
      break;
    }
  }
  return { harms, words };
}
