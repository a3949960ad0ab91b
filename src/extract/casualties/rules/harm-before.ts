/** Harm first, people second: "killed 20 people", "sát hại 19 người", "menewaskan 5.000 orang". */
import type { HarmName } from "../../../model/language/harm-words.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import { harmDirectionAt, type QuantityIndex } from "../harm-direction.ts";
import { laterDeath } from "../later-death.ts";
import { beforeVerb, freedBefore, refusalOf } from "../refusal-of.ts";
import type { Relation } from "../relation.ts";
import { roleOf } from "./role-of.ts";

/** How far before its people the verb may come, in tokens. */
const farthest = 5;
/** The same after "and": "killed the governor and two of his guards". */
const farthestJoined = 9;

export function harmBefore(tokens: readonly Token[], quantity: Quantity, index: QuantityIndex): Relation {
  const at = verbBefore(tokens, quantity, index);
  // lives are lost by the words of `livesTaken`; but "tìm thấy thi thể 3 nạn nhân"
  if (at === null || (quantity.lives && tokens[at]!.tags.active !== "killed")) return null;
  const verb = harmDirectionAt(tokens, at, index)?.harm ?? "killed";
  // "menelan 135 korban jiwa": the noun says more than the verb
  const harm = verb === "casualties" && quantity.harm !== null ? quantity.harm : verb;
  if (!fits(quantity, harm) || nounDecides(quantity, harm)) return null;
  const death = harm === "missing" ? laterDeath(tokens, at, quantity.nounTo, index) : null;
  const { harms, words } =
    death === null
      ? harmsBefore(tokens, at, harm, index)
      : { harms: ["killed" as const], words: [at, death] };
  const refused =
    refusalOf(tokens, words[0]!, [0, 0]) ??
    (harm === "killed" ? null : freedBefore(tokens, words[0]!, beforeVerb));
  if (refused !== null) return refused;
  return {
    harms,
    rule: "harm-then-people",
    words,
    from: Math.min(words[0]!, quantity.from),
    to: Math.max(quantity.nounTo, at + 1, (death ?? 0) + 1),
    role: roleOf(tokens, quantity),
  };
}

/** "mengevakuasi 21 jasad", "25 thi thể và 100 người bị thương": the dead are not displaced, the wounded not dead. */
function nounDecides({ head, harm }: Quantity, verb: HarmName): boolean {
  if (head !== "counted" || harm === null || harm === verb) return false;
  return verb === "displaced" || verb === "captured" || harm === "wounded";
}

/** Towns are captured and displaced goods exist; such verbs need a word for people, or none at all. */
function fits(quantity: Quantity, harm: HarmName): boolean {
  if (quantity.kind === "words" && quantity.head !== "people" && quantity.head !== "counted") return false;
  if (quantity.head !== "unknown") return true;
  if (quantity.nounKind === "people") return true;
  if (quantity.nounKind === "unsure" || quantity.nounKind === "thing") return false;
  return harm === "killed" || harm === "wounded";
}

function verbBefore(tokens: readonly Token[], quantity: Quantity, index: QuantityIndex): number | null {
  let joined = false;
  const of = tokens[quantity.from - 1]?.tags.memberWords === true;
  for (let at = quantity.from - 1; at >= 0; at -= 1) {
    const steps = quantity.from - at;
    if (steps > (joined ? farthestJoined : farthest)) return null;
    const direction = harmDirectionAt(tokens, at, index);
    if (direction !== null) return direction.people === "after" ? at : null;
    const { tags, kind, text, numeral } = tokens[at]!;
    const other = index.all[index.endingAt.get(at + 1) ?? -1];
    // "sơ tán 85 hộ dân với 312 người", "làm chết 4 con bò và 1 người"
    if (other?.reason === "households" || (joined && other?.reason === "other-count")) {
      at = other.from;
      continue;
    }
    if (numeral !== null || other !== undefined) return null;
    const name = joined ? nameBetweenCommas(tokens, at) : null;
    if (name !== null) {
      at = name;
      continue;
    }
    if (kind === "mark" && !/^["']$/u.test(text)) return null;
    // "killed Ahmad and two guards"; after a bare comma another clause may begin
    if (tags.joins && text !== "," && onlyFillers(tokens, at + 1, quantity.from)) joined = true;
    // "the killing in Damar of three generals"
    else if (of && steps > 1 && (tokens[at]!.capital || tags.prepositions)) continue;
    else if (joined && !tags.prepositions && !tags.barriers && !tags.passive) continue;
    else if (!tags.filler && !tags.plain && !tags.memberWords && !tags.others) return null;
  }
  return null;
}

/** "kepala milisi, Hatim Barak, dan empat orang": the comma before a name that ends with the comma at `at`. */
function nameBetweenCommas(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]!.text !== ",") return null;
  let from = at - 1;
  while (tokens[from]?.capital) from -= 1;
  return from < at - 1 && tokens[from]?.text === "," ? from : null;
}

/** "and 20 guards", "and her three children" */
function onlyFillers(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!tokens[at]!.tags.filler) return false;
  return true;
}

/** "menewaskan dan melukai 20 orang": two verbs, one figure. */
function harmsBefore(
  tokens: readonly Token[],
  at: number,
  harm: HarmName,
  index: QuantityIndex,
): { readonly harms: readonly HarmName[]; readonly words: readonly number[] } {
  const join = tokens[at - 1]?.tags;
  const other = tokens[at - 2]?.tags;
  const first = other?.active ?? other?.either;
  if (!join?.joins || index.endingAt.has(at - 1) || first === undefined || first === harm)
    return { harms: [harm], words: [at] };
  return { harms: [first, harm], words: [at - 2, at] };
}
