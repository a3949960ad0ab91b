/** Nouns that are harm themselves: "20 deaths", "12 ca tử vong", "42 dead servicemen", "eleven of the dead". */
import type { HarmName } from "../../../model/language/harm-words.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import type { QuantityIndex } from "../harm-direction.ts";
import { moreHarms } from "../more-harms.ts";
import { freedAfter, freedBefore, freedFar, freedTogether, refusalOf } from "../refusal-of.ts";
import type { Relation } from "../relation.ts";
import { roleOf } from "./role-of.ts";

/** How far before prisoners a word of letting go may come: "released 24 hostages in return for 39 prisoners". */
const farFreed = 16;
/** How far behind them: "50 hostages, women and children, will be let go". */
const farLetGo = 9;
/** How far behind a number the dead it is a part of may come. */
const farPart = 6;

export function countedHarm(tokens: readonly Token[], quantity: Quantity, index: QuantityIndex): Relation {
  const told = ownHarm(tokens, quantity) ?? partOfHarmed(tokens, quantity);
  if (told === null || isOfToll(tokens, quantity)) return null;
  const far = told.harm === "captured" ? farFreed : undefined;
  const refused =
    refusalOf(tokens, quantity.from, [0, 0]) ??
    (told.harm === "killed" ? null : freedBefore(tokens, quantity.from, far)) ??
    (told.harm === "captured" || told.harm === "missing"
      ? freedAfter(tokens, quantity.nounTo, told.harm === "captured" ? farLetGo : undefined)
      : null) ??
    (told.harm === "captured" ? freedTogether(tokens, quantity.nounTo) : null) ??
    (told.harm === "captured" ? freedFar(tokens, quantity.nounTo, index) : null);
  if (refused !== null) return refused;
  const { harms, words } = moreHarms(tokens, told.at, told.harm, index);
  return {
    harms,
    rule: told.rule,
    words,
    from: quantity.from,
    to: Math.max(quantity.nounTo, words.at(-1)! + 1),
    role: roleOf(tokens, quantity),
  };
}

/** "Korban tewas terdiri atas 14 pengungsi": displaced people who are told to be the dead. */
function isOfToll(tokens: readonly Token[], { harm, head, from }: Quantity): boolean {
  if (head !== "counted" || harm !== "displaced" || !tokens[from - 1]?.tags.including) return false;
  return tokens[from - 2]?.tags.toll === "killed";
}

interface Told {
  readonly at: number;
  readonly harm: HarmName;
  readonly rule: string;
}

function ownHarm(tokens: readonly Token[], quantity: Quantity): Told | null {
  if (quantity.head === "counted" && quantity.harm !== null) {
    return { at: quantity.harmAt, harm: quantity.harm, rule: "counted-noun" };
  }
  if (quantity.adjectiveAt === null) return null;
  const { state, either } = tokens[quantity.adjectiveAt]!.tags;
  const harm = state ?? either;
  return harm === undefined ? null : { at: quantity.adjectiveAt, harm, rule: "harmed-people" };
}

/** "mười một trong số những người thiệt mạng", "sebelas dari korban tewas". */
function partOfHarmed(tokens: readonly Token[], quantity: Quantity): Told | null {
  if (quantity.kind === "words" || quantity.kind === "article") return null;
  if (quantity.head === "unknown" && !tokens[quantity.to]?.tags.memberWords) return null;
  let part = false;
  for (let at = quantity.to; at < Math.min(tokens.length, quantity.nounTo + farPart); at += 1) {
    const { tags, kind, numeral } = tokens[at]!;
    const harm = tags.harmed ?? tags.counted;
    if (tags.memberWords || tags.including) part = true;
    if (part && harm !== undefined) return { at, harm, rule: "part-of-harmed" };
    if (at < quantity.nounTo || tags.memberWords) continue;
    if (kind === "mark" || numeral !== null || !(tags.filler || tags.plain || tags.people || tags.relative))
      return null;
  }
  return null;
}
