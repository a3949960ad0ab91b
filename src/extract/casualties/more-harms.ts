/** One figure over several harms: "hundreds died, went missing or were injured". */
import type { HarmName } from "../../model/language/harm-words.ts";
import type { Token } from "../numbers/token.ts";
import { harmDirectionAt, type QuantityIndex } from "./harm-direction.ts";

/** "thiệt mạng, mất tích và bị thương": one figure over several harms bounds their sum. */
export function moreHarms(
  lexemes: readonly Token[],
  first: number,
  harm: HarmName,
  places: QuantityIndex,
): { readonly harms: readonly HarmName[]; readonly words: readonly number[] } {
  const harms = [harm];
  const words = [first];
  let joined = false;
  for (let at = first + 1; at < Math.min(lexemes.length, words.at(-1)! + 5); at += 1) {
    if (places.startingAt.has(at) || lexemes[at]!.tags.existential) break;
    const { tags, text } = lexemes[at]!;
    const voice = harmDirectionAt(lexemes, at, places);
    if (voice !== null) {
      if (voice.people === "after" || (!joined && text !== "-")) break;
      if (!harms.includes(voice.harm)) harms.push(voice.harm);
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
