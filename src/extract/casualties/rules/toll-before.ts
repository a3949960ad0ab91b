/** Tolls: "the death toll rose to 20", "nâng số người chết lên 35", "jumlah korban luka mencapai 193 orang". */
import type { HarmName } from "../../../model/language/harm-words.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import { harmDirectionAt, type QuantityIndex } from "../harm-direction.ts";
import { refusalOf } from "../refusal-of.ts";
import type { Relation } from "../relation.ts";
import { reachHedge, tollLead } from "../toll-lead.ts";

/** How far before its figure a toll may stand, in lexemes. */
const farthest = 24;

interface Toll {
  readonly at: number;
  /** The last lexeme of its words, where they are more than one phrase: "the number of people | killed". */
  readonly last?: number;
  readonly harm: HarmName;
}

export function tollBefore(lexemes: readonly Token[], quantity: Quantity, places: QuantityIndex): Relation {
  if (quantity.kind === "article" || quantity.kind === "words" || quantity.head === "unknown") return null;
  const behind = tollBehind(lexemes, quantity);
  if (behind !== null) return behind;
  const led = tollLead(lexemes, quantity);
  const toll = tollWord(lexemes, quantity, places);
  if (toll === null || (led === null && (toll.last ?? toll.at) + 1 < quantity.from)) return null;
  if (led === "from") return { reason: "earlier-figure", rule: "toll-rose-from" };
  const refused = refusalOf(lexemes, toll.at, [toll.at, quantity.from]);
  if (refused !== null) return refused;
  return {
    harms: [toll.harm],
    rule: "toll",
    words: [toll.at],
    from: toll.at,
    to: quantity.nounTo,
    role: amongHarmed(lexemes, toll.at) ? "stated" : "total",
    ...(led === "more"
      ? { hedge: "moreThan" as const }
      : led === "to" && reachHedge(lexemes, quantity)
        ? { hedge: "exact" as const }
        : {}),
  };
}

/** "Among the dead were eight children": a part of a toll, and no toll. */
function amongHarmed(lexemes: readonly Token[], at: number): boolean {
  const { memberWords, including } = lexemes[at]!.tags;
  return Boolean(
    memberWords || including || lexemes[at - 1]?.tags.memberWords || lexemes[at + 1]?.tags.including,
  );
}

/** "brought to 58 the number of people killed": the toll behind its figure. */
function tollBehind(lexemes: readonly Token[], quantity: Quantity): Relation {
  if (!lexemes[quantity.from - 1]?.tags.reach) return null;
  for (let at = quantity.nounTo; at < quantity.nounTo + 2; at += 1) {
    const tags = lexemes[at]?.tags;
    if (tags?.toll !== undefined && tags.state === undefined && tags.either === undefined) {
      return {
        harms: [tags.toll],
        rule: "toll",
        words: [at],
        from: quantity.from,
        to: at + 1,
        role: "total",
      };
    }
    const harm = tags?.total ? harmWithin(lexemes, at + 1) : null;
    if (harm !== null) {
      return { harms: [harm], rule: "toll", words: [at], from: quantity.from, to: at + 1, role: "total" };
    }
    if (!tags?.filler || tags.joins) return null;
  }
  return null;
}

/** "the number … of people killed" */
function harmWithin(lexemes: readonly Token[], from: number): HarmName | null {
  for (let at = from; at < Math.min(lexemes.length, from + 5); at += 1) {
    const { tags, kind } = lexemes[at]!;
    const harm = tags.harmed ?? tags.state ?? tags.either ?? tags.counted;
    if (harm !== undefined) return harm;
    if (kind === "mark") return null;
  }
  return null;
}

function tollWord(lexemes: readonly Token[], quantity: Quantity, places: QuantityIndex): Toll | null {
  for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - farthest); at -= 1) {
    const { tags, kind, text } = lexemes[at]!;
    if (kind === "mark" && /^[;.!?]$/u.test(text)) return null;
    const harm = tags.toll ?? tags.harmed;
    if (harm !== undefined && !places.endingAt.has(at + 1) && !stateOnly(lexemes, at, places))
      return { at, harm };
    const voice = harmDirectionAt(lexemes, at, places);
    if (voice !== null) {
      if (toldOfCounted(lexemes, at)) continue;
      return totalBefore(lexemes, at, voice.harm, places);
    }
    const before = places.endingAt.get(at + 1);
    if (before !== undefined && parts(lexemes, places.all[before]!)) return null;
  }
  return null;
}

/** "jumlah korban meninggal yang telah dievakuasi … 67 orang": a harm word in a relative clause right behind the toll. */
function toldOfCounted(lexemes: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 4); k -= 1) {
    const { tags, numeral } = lexemes[k]!;
    if (numeral !== null) return false;
    if (tags.relative) return lexemes[k - 1]?.tags.toll !== undefined;
    if (!tags.filler && !tags.passive) return false;
  }
  return false;
}

/**
 * Another count of people parts a toll from its figure, unless it is the old one or the rise: "from 35 to 41",
 * "bertambah dua orang menjadi 45", "tăng thêm hai, lên 45".
 */
function parts(lexemes: readonly Token[], { from, reason, kind, head }: Quantity): boolean {
  // "a fire that engulfed seven residential towers"
  if (head === "unknown") return false;
  const before = lexemes[from - 1]?.tags;
  const verb = lexemes[from - 2]?.tags;
  const rise =
    before?.reachFrom || before?.rising || (before?.increment && (verb?.rising || verb?.toll !== undefined));
  return reason === null && kind !== "words" && !rise;
}

/** "killed" and "tewas" head a list ("Killed: 12") but mostly are verbs: they lead only at the start of a part. */
function stateOnly(lexemes: readonly Token[], at: number, places: QuantityIndex): boolean {
  const { tags } = lexemes[at]!;
  if (tags.state === undefined && tags.either === undefined && tags.counted === undefined) return false;
  if (tags.counted !== undefined) return false;
  // "yang tewas": those killed, unless people stand right before
  if (tags.harmed !== undefined) return places.endingAt.has(at);
  const before = lexemes[at - 1];
  const heads = before === undefined || (before.kind === "mark" && !/^["']$/u.test(before.text));
  return !heads || lexemes[at + 1]?.text !== ":" || places.endingAt.has(at);
}

/** "the number of people who were killed": a word for a count some way before the harm. */
function totalBefore(
  lexemes: readonly Token[],
  harmAt: number,
  harm: HarmName,
  places: QuantityIndex,
): Toll | null {
  for (let at = harmAt - 1; at >= Math.max(0, harmAt - 7); at -= 1) {
    const { tags, kind } = lexemes[at]!;
    if (kind === "mark" || places.endingAt.has(at + 1)) return null;
    if (tags.total) return { at, harm, last: harmAt };
  }
  return null;
}
