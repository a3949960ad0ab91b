/** The numbers and words of size of a sentence, with their hedges and with what they count. */

import type { Count } from "../../model/claims/count.ts";
import type { RejectionReason } from "../../model/claims/rejected-number.ts";
import type { HarmName } from "../../model/language/harm-words.ts";
import type { Language } from "../../model/language.ts";
import { type CountedNoun, countedAfter } from "./counted-noun.ts";
import { hedgesAround } from "./hedges.ts";
import type { Who } from "./lexicon-tags.ts";
import { numberContext } from "./number-context.ts";
import { parseNumber } from "./parse-number.ts";
import type { Token } from "./token.ts";

export interface Quantity {
  /** Lexemes of the number with its hedges: `from` included, `to` excluded. */
  readonly from: number;
  readonly to: number;
  /** Lexemes of the bare number. */
  readonly numberFrom: number;
  readonly numberTo: number;
  /** One past the last lexeme of what is counted. */
  readonly nounTo: number;
  readonly bounds: Omit<Count, "stated">;
  readonly kind: "number" | "class" | "range" | "article" | "words";
  readonly head: CountedNoun["head"];
  readonly who: Who | null;
  readonly others: boolean;
  /** The noun itself tells the harm ("deaths", "prisoners"). */
  readonly harm: HarmName | null;
  /** Lexeme of that noun. */
  readonly harmAt: number;
  /** Lexeme of a harm word before the noun: "42 dead servicemen". */
  readonly adjectiveAt: number | null;
  readonly lives: boolean;
  readonly population: boolean;
  /** Why it can be no count of people harmed; null = it may be. */
  readonly reason: RejectionReason | null;
}

export function quantitiesOf(lexemes: readonly Token[], language: Language): readonly Quantity[] {
  const found = quantitiesAmong(lexemes, language);
  return found.map((quantity, i) => {
    const [part, whole] = [found[i - 1], found[i + 1]];
    if (part !== undefined && isBase(lexemes, part, quantity)) return { ...quantity, reason: "other-count" };
    if (whole === undefined || quantity.reason !== null || !isBase(lexemes, quantity, whole)) return quantity;
    return { ...quantity, nounTo: whole.nounTo, head: whole.head, who: whole.who };
  });
}

/** "two of the five attackers", "90 percent of the 400,000": the whole is no count of people harmed. */
function isBase(lexemes: readonly Token[], part: Quantity, whole: Quantity): boolean {
  // "one in three residents"
  if (part.bounds.qualifier === "fraction" && whole.from === part.to) return true;
  if (part.kind === "words" || part.kind === "article" || whole.reason !== null) return false;
  const start = part.reason === "share" ? part.nounTo : part.to;
  if (part.reason !== null && part.reason !== "share") return false;
  if (!lexemes[start]?.tags.memberWords || whole.from - start > (part.reason === "share" ? 5 : 3))
    return false;
  return whole.from > start && !lexemes.slice(start, whole.from).some(({ tags }) => tags.joins);
}

function quantitiesAmong(lexemes: readonly Token[], language: Language): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const quantity = quantityAt(lexemes, at, language, found.at(-1)?.to ?? 0);
    if (quantity !== null) found.push(quantity);
    at = quantity === null ? at + 1 : Math.max(quantity.to, at + 1);
  }
  return found;
}

function quantityAt(
  lexemes: readonly Token[],
  at: number,
  language: Language,
  floor: number,
): Quantity | null {
  const core = parseNumber(lexemes, at, language);
  if (core === null) return null;
  const hedges = hedgesAround(lexemes, core.from, core.to, floor);
  const noun = countedAfter(lexemes, hedges.to, language, core.kind !== "article");
  const open = hedges.hedge === null || hedges.hedge === "about";
  const late = open ? lexemes[noun.to]?.tags.after : undefined;
  if (
    core.kind === "article" &&
    noun.head !== "people" &&
    noun.head !== "counted" &&
    !lexemes[at]!.tags.people
  )
    return null;
  if (core.kind === "words" && noun.head === "unit") return null;
  const reason = core.reason ?? numberContext(lexemes, core, noun.head) ?? noun.reason;
  return {
    from: hedges.from,
    to: hedges.to,
    numberFrom: core.from,
    numberTo: core.to,
    nounTo: late === undefined ? noun.to : noun.to + 1,
    bounds: core.bounds(late ?? hedges.hedge),
    kind: core.kind,
    head: noun.head,
    who: noun.who,
    others: noun.others,
    harm: noun.harm,
    harmAt: noun.harmAt,
    adjectiveAt: noun.adjectiveAt,
    lives: noun.lives,
    population: noun.population,
    reason,
  };
}
