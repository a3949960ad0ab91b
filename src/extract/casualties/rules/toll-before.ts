/** Tolls: "the death toll rose to 20", "nâng số người chết lên 35", "jumlah korban luka mencapai 193 orang". */
import type { HarmName } from "../../../model/language/harm-words.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import { harmDirectionAt, type QuantityIndex } from "../harm-direction.ts";
import { refusalOf } from "../refusal-of.ts";
import type { Relation } from "../relation.ts";
import { reachHedge, tollLead } from "../toll-lead.ts";
import { insertionEnd } from "./insertion-end.ts";

/** How far before its figure a toll may come, in tokens. */
const farthest = 24;

/** How far before a harm a word for a count may come. */
const farTotal = 7;

interface Toll {
  readonly at: number;
  /** The last token of its words, where they are more than one phrase: "the number of people | killed". */
  readonly last?: number;
  readonly harm: HarmName;
}

export function tollBefore(tokens: readonly Token[], quantity: Quantity, index: QuantityIndex): Relation {
  if (quantity.kind === "words" || quantity.head === "unknown") return null;
  const behind = tollBehind(tokens, quantity);
  if (behind !== null) return behind;
  // "was raised to 94 from 92"
  const old = tokens[quantity.from - 1]?.tags.reachFrom === true && index.endingAt.has(quantity.from - 1);
  if (old && tokens[index.all[index.endingAt.get(quantity.from - 1)!]!.from - 1]?.tags.reach)
    return { reason: "earlier-figure", rule: "toll-rose-from" };
  const led = tollLead(tokens, quantity);
  const toll = tollWord(tokens, quantity, index);
  // "among those killed was a pilot"
  if (quantity.kind === "article" && (toll === null || !amongHarmed(tokens, toll.at)))
    return toll !== null && isWho(tokens, toll.at, quantity) ? whoDied(toll, quantity) : null;
  if (toll === null) return null;
  const apart = (toll.last ?? toll.at) + 1 < quantity.from;
  if (led === null && apart && !equated(tokens, toll.at, quantity)) return null;
  if (led === "from") return { reason: "earlier-figure", rule: "toll-rose-from" };
  const refused = refusalOf(tokens, toll.at, [toll.at, quantity.from]);
  if (refused !== null) return refused;
  return {
    harms: [toll.harm],
    rule: "toll",
    words: [toll.at],
    from: toll.at,
    to: quantity.nounTo,
    role: amongHarmed(tokens, toll.at) ? "stated" : "total",
    ...(led === "more"
      ? { hedge: "moreThan" as const }
      : led === "to" && reachHedge(tokens, quantity) && !tokens[quantity.from - 1]?.tags.reach
        ? { hedge: "exact" as const }
        : {}),
  };
}

/** "Người thiệt mạng trong vụ nổ là một bà bán rau": one harmed, at the head, and who that is. */
function isWho(tokens: readonly Token[], toll: number, { from, head }: Quantity): boolean {
  const is = tokens[from - 1]!.tags;
  const heads = toll === 0 || tokens[toll - 1]!.kind === "mark";
  return heads && head === "people" && tokens[toll]!.tags.toll === undefined && Boolean(is.reach && is.plain);
}

function whoDied({ at, harm }: Toll, { nounTo }: Quantity): Relation {
  return { harms: [harm], rule: "toll", words: [at], from: at, to: nounTo, role: "stated" };
}

/** "Jumlah tentara yang gugur sepanjang tahun ini 214.": no verb between the toll that opens a clause and its figure that ends it. */
function equated(tokens: readonly Token[], toll: number, quantity: Quantity): boolean {
  const lead = [toll, toll - 1, toll - 2, toll - 3].find((at) => tokens[at]?.tags.equates);
  if (lead === undefined) return false;
  const before = tokens[lead - 1];
  const next = tokens[quantity.nounTo];
  if (before !== undefined && before.kind !== "mark" && !before.tags.equates) return false;
  if (next !== undefined && !/^[.,;)]$/u.test(next.text)) return false;
  // "Adapun yang terluka, menurut catatan rumah sakit, 48 orang."
  const aside = insertionEnd(tokens, toll + 1);
  return tokens
    .slice((aside ?? toll) + 1, quantity.from)
    .every(({ tags, text }) => !tags.otherVerbs && !/^[,;:]$/u.test(text));
}

/** "Among the dead were eight children": a part of a toll, and no toll. */
function amongHarmed(tokens: readonly Token[], at: number): boolean {
  const { memberWords, including } = tokens[at]!.tags;
  return Boolean(
    memberWords || including || tokens[at - 1]?.tags.memberWords || tokens[at + 1]?.tags.including,
  );
}

/** "brought to 58 the number of people killed": the toll behind its figure. */
function tollBehind(tokens: readonly Token[], quantity: Quantity): Relation {
  if (!tokens[quantity.from - 1]?.tags.reach) return null;
  for (let at = quantity.nounTo; at < quantity.nounTo + 2; at += 1) {
    const tags = tokens[at]?.tags;
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
    const harm = tags?.total ? harmWithin(tokens, at + 1) : null;
    if (harm !== null) {
      return { harms: [harm], rule: "toll", words: [at], from: quantity.from, to: at + 1, role: "total" };
    }
    if (!tags?.filler || tags.joins) return null;
  }
  return null;
}

/** "the number … of people killed" */
function harmWithin(tokens: readonly Token[], from: number): HarmName | null {
  for (let at = from; at < Math.min(tokens.length, from + 5); at += 1) {
    const { tags, kind } = tokens[at]!;
    const harm = tags.harmed ?? tags.state ?? tags.either ?? tags.counted;
    if (harm !== undefined) return harm;
    if (kind === "mark") return null;
  }
  return null;
}

function tollWord(tokens: readonly Token[], quantity: Quantity, index: QuantityIndex): Toll | null {
  for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - farthest); at -= 1) {
    const { tags, kind, text } = tokens[at]!;
    if (kind === "mark" && /^[;.!?]$/u.test(text)) return null;
    const harm = tags.toll ?? tags.harmed;
    if (harm !== undefined && !index.endingAt.has(at + 1) && !stateOnly(tokens, at, index))
      return tags.toll === undefined && countsOthers(tokens, at) ? null : { at, harm };
    const direction = harmDirectionAt(tokens, at, index);
    if (direction !== null) {
      if (toldOfCounted(tokens, at)) continue;
      return totalBefore(tokens, at, direction.harm, index);
    }
    const before = index.endingAt.get(at + 1);
    if (before !== undefined && parts(tokens, index.all[before]!)) return null;
  }
  return null;
}

/** "số người dự tang lễ các nạn nhân": the dead are named, and others counted. */
function countsOthers(tokens: readonly Token[], harmed: number): boolean {
  let acts = false;
  for (let at = harmed - 1; at >= Math.max(0, harmed - farTotal); at -= 1) {
    const { tags, kind } = tokens[at]!;
    if (kind === "mark") return false;
    if (tags.otherVerbs) acts = true;
    if (tags.total) return acts;
  }
  return false;
}

/** "jumlah korban meninggal yang telah dievakuasi … 67 orang": a harm word in a relative clause right behind the toll. */
function toldOfCounted(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 4); k -= 1) {
    const { tags, numeral } = tokens[k]!;
    if (numeral !== null) return false;
    if (tags.relative) return tokens[k - 1]?.tags.toll !== undefined;
    if (!tags.filler && !tags.passive) return false;
  }
  return false;
}

/**
 * Another count of people parts a toll from its figure, unless it is the old one or the rise: "from 35 to 41",
 * "bertambah dua orang menjadi 45", "tăng thêm hai, lên 45".
 */
function parts(tokens: readonly Token[], { from, reason, kind, head }: Quantity): boolean {
  // "a fire that engulfed seven residential towers"
  if (head === "unknown") return false;
  const before = tokens[from - 1]?.tags;
  const verb = tokens[from - 2]?.tags;
  const rise =
    before?.reachFrom || before?.rising || (before?.increment && (verb?.rising || verb?.toll !== undefined));
  return reason === null && kind !== "words" && !rise;
}

/** "killed" and "tewas" head a list ("Killed: 12") but mostly are verbs: they lead only at the start of a part. */
function stateOnly(tokens: readonly Token[], at: number, index: QuantityIndex): boolean {
  const { tags } = tokens[at]!;
  if (tags.state === undefined && tags.either === undefined && tags.counted === undefined) return false;
  if (tags.counted !== undefined) return false;
  // "yang tewas": those killed, unless people come right before
  if (tags.harmed !== undefined) return index.endingAt.has(at);
  const before = tokens[at - 1];
  const heads = before === undefined || (before.kind === "mark" && !/^["']$/u.test(before.text));
  return !heads || tokens[at + 1]?.text !== ":" || index.endingAt.has(at);
}

/** "the number of people who were killed": a word for a count some way before the harm. */
function totalBefore(
  tokens: readonly Token[],
  harmAt: number,
  harm: HarmName,
  index: QuantityIndex,
): Toll | null {
  for (let at = harmAt - 1; at >= Math.max(0, harmAt - farTotal); at -= 1) {
    const { tags, kind } = tokens[at]!;
    if (kind === "mark" || index.endingAt.has(at + 1)) break;
    if (tags.total) return { at, harm, last: harmAt };
    // "the number of wounded taken to hospital": told again of those counted
    if (tags.toll === harm && tags.state === undefined) return { at, harm, last: harmAt };
  }
  // "Warga mengungsi bertambah menjadi 7.060 jiwa": no word for a count
  const people = tokens[harmAt - 1]?.tags.people;
  const opens = people !== undefined && !index.endingAt.has(harmAt) && risesTo(tokens, harmAt + 1, index);
  return opens ? { at: harmAt - 1, harm, last: harmAt } : null;
}

/** "bertambah menjadi 7.060": right behind people and their harm, how many they are. */
function risesTo(tokens: readonly Token[], at: number, { startingAt }: QuantityIndex): boolean {
  const verb = tokens[at]?.tags;
  return verb?.reach === true && !verb.including && startingAt.has(at + 1);
}
