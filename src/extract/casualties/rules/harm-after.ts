/** People first, harm second: "20 people were killed", "hàng chục binh sĩ thiệt mạng", "lima orang tewas". */
import type { HarmName } from "../../../model/language/harm-words.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import { harmDirectionAt, type QuantityIndex } from "../harm-direction.ts";
import { laterDeath } from "../later-death.ts";
import { moreHarms } from "../more-harms.ts";
import {
  freedAfter,
  freedBefore,
  freedBehindRelative,
  freedFar,
  insideName,
  refusalOf,
} from "../refusal-of.ts";
import type { Relation } from "../relation.ts";
import { breakdownEnd, insertionEnd } from "./insertion-end.ts";
import { roleOf } from "./role-of.ts";

/** How far behind its people a harm word may come, in tokens. */
const farthest = 24;
/** The same where the number has no noun: "15 injured", "five had serious injuries". */
const nearest = 4;

interface Walk {
  at: number;
  /** Inside "including …": its numbers do not come between the people and their harm. */
  inserted: boolean;
  /** Inside "who …", "yang …". */
  relative: boolean;
  /** Inside "including …", behind a part with a harm of its own: "10 orang meninggal". */
  told: boolean;
  /** Inside "two of whom …": a clause with a verb for the part. */
  ofPart: boolean;
}

export function harmAfter(tokens: readonly Token[], quantity: Quantity, index: QuantityIndex): Relation {
  if (tokens[quantity.from - 1]?.tags.aboard) return null;
  if (isCarried(tokens, quantity, index) || closesToll(tokens, quantity)) return null;
  if (isShareTold(tokens, quantity, index)) return null;
  // "bắt 2 kẻ đánh trọng thương công an": they have their harm from the verb before
  const verb = harmDirectionAt(tokens, quantity.from - 1, index);
  const led = verb?.people === "after";
  let limit = Math.min(tokens.length, quantity.nounTo + reachOf(tokens, quantity));
  const walk: Walk = { at: quantity.nounTo, inserted: false, relative: false, told: false, ofPart: false };
  for (; walk.at < limit; walk.at += 1) {
    const aside =
      insertionEnd(tokens, walk.at) ?? (walk.at === quantity.nounTo ? breakdownEnd(tokens, walk.at) : null);
    if (aside !== null) {
      limit = Math.min(tokens.length, limit + aside + 1 - walk.at);
      walk.at = aside;
      continue;
    }
    const direction = harmDirectionAt(tokens, walk.at, index);
    // "140 women, including displaced and widowed women"
    if (direction !== null && walk.inserted && partBefore(tokens, walk.at)) return null;
    // "8,000 people, including 301 wounded, were evacuated"; not "82 người, trong đó 57 thường dân thiệt mạng"
    const inner = innerAt(tokens, walk.at, index);
    if (direction?.people === "before" && walk.inserted && inner !== undefined && tellsOnly(inner)) continue;
    // "57 orang, dengan rincian 10 orang tewas dan 2 orang hilang": each part has a harm of its own
    if (direction?.people === "before" && walk.told && inner !== undefined) return null;
    // "7 nạn nhân, trong đó 1 ca đã tử vong": that had happened to the part
    if (direction?.people === "before" && walk.inserted && isPastOfPart(tokens, walk.at, index)) continue;
    // "five million, most of them displaced, live there"
    const share = inner?.kind === "words" && !(inner === quantity && areOthers(inner, index));
    if (direction !== null && share && tokens[inner.from - 1]?.text === ",") return null;
    if (direction?.people === "before") {
      // "two burglars came, one of whom was killed"
      // "search for 38 people who remain missing": told again
      const again =
        led &&
        verb.harm === direction.harm &&
        tokens[quantity.nounTo]?.tags.relative === true &&
        tokens.slice(quantity.nounTo, walk.at).every(({ kind }) => kind !== "mark");
      if (walk.ofPart || (led && walk.at > quantity.nounTo && !again)) return null;
      // "the bodies of three men with bullet wounds"
      if (led && verb.harm === "killed" && direction.harm === "wounded") return null;
      return stateClaim(tokens, quantity, walk.at, direction.harm, index);
    }
    if (direction !== null || ends(tokens, walk, quantity)) return null;
    const other = index.startingAt.get(walk.at);
    if (other !== undefined && !passes(tokens, walk, index.all[other]!)) return null;
  }
  return null;
}

/** "carrying 53 passengers and 12 crew sank": they are aboard, and the harm is that of who carries them. */
function isCarried(tokens: readonly Token[], { from }: Quantity, { all, endingAt }: QuantityIndex): boolean {
  const before = tokens[from - 1]?.tags;
  if (before?.carrying) return true;
  const joined = before?.joins ? all[endingAt.get(from - 1) ?? -1] : undefined;
  return joined !== undefined && tokens[joined.from - 1]?.tags.carrying === true;
}

/** The figure right before a harm, or before "who" and the harm: "termasuk banyak (yang) terlantar". */
function innerAt(
  tokens: readonly Token[],
  at: number,
  { all, endingAt }: QuantityIndex,
): Quantity | undefined {
  const before = tokens[at - 1]?.tags.relative ? endingAt.get(at - 1) : undefined;
  return all[endingAt.get(at) ?? before ?? -1];
}

/** "1 ca đã tử vong": a figure, a word that makes what follows past, and the harm. */
function isPastOfPart(tokens: readonly Token[], at: number, { endingAt }: QuantityIndex): boolean {
  return tokens[at - 1]?.tags.past === true && endingAt.has(at - 1);
}

/** Of "8,000 people, including 301 wounded" or "…, many of them fleeing" the harm is that of the part alone. */
function tellsOnly({ head, kind }: Quantity): boolean {
  return head !== "people" || kind === "words";
}

/** "tiga di antaranya (sudah) meninggal": the harm of the part. */
function partBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.tags;
  return Boolean(before?.including || (before?.filler && tokens[at - 2]?.tags.including));
}

/** "Korban luka-luka ada 150, mengungsi …": a bare figure that its toll leads to, before a comma. */
function closesToll(tokens: readonly Token[], { head, from, nounTo }: Quantity): boolean {
  if (head !== "none" || tokens[nounTo]?.text !== "," || !tokens[from - 1]?.tags.reach) return false;
  return tokens.slice(Math.max(0, from - 3), from - 1).some(({ tags }) => tags.toll !== undefined);
}

/** "40 orang, sebagian besar warga sipil, tewas", "40 orang yang sebagian besar warga sipil tewas": who most of them were. */
function isShareTold(tokens: readonly Token[], share: Quantity, index: QuantityIndex): boolean {
  const { kind, head, from } = share;
  if (kind !== "words" || head !== "people" || areOthers(share, index) || !index.endingAt.has(from - 1))
    return false;
  return tokens[from - 1]!.tags.relative === true || insertionEnd(tokens, from - 1) !== null;
}

/** "14 người tử vong, nhiều người khác bị thương", "…, nhiều trẻ em bị thương": no share of those whose harm was told. */
function areOthers({ others, from }: Quantity, { all, endingAt }: QuantityIndex): boolean {
  return others || all[endingAt.get(from - 1) ?? -1]?.head === "counted";
}

function reachOf(tokens: readonly Token[], { head, nounTo }: Quantity): number {
  if (head !== "none") return farthest;
  // "another 24 were pulled from the upper floors with burns"
  if (tokens[nounTo]?.tags.passive && tokens[nounTo + 2]?.tags.prepositions) return nearest + 5;
  // "a man and woman, aged 30 and 35, were killed"
  if (tokens[nounTo]?.tags.ageBefore || tokens[nounTo + 1]?.tags.ageBefore) return farthest;
  // "as many as 10 on their side had died"
  return tokens[nounTo]?.tags.prepositions ? nearest + 3 : nearest;
}

/** Notes insertions on the way; true where the clause of these people has ended. */
function ends(tokens: readonly Token[], walk: Walk, quantity: Quantity): boolean {
  const { tags, text, kind } = tokens[walk.at]!;
  if (kind === "mark" && /^[;:.!?…]$/u.test(text) && !isInitial(tokens, walk.at)) return true;
  if (text === "(") {
    for (let k = walk.at; k < Math.min(tokens.length, walk.at + 12); k += 1) {
      if (tokens[k]!.text === ")") walk.at = k;
      if (tokens[k]!.text === ")") return false;
    }
    return true;
  }
  if (quantity.head === "counted" && tags.joins) return true;
  // "a doctor, who asked not to be named, put the number of wounded at 12"
  if (tags.total && walk.at > quantity.nounTo && tokens[walk.at - 1]?.tags.before === undefined) return true;
  // "hai em bơi được vào bờ, em còn lại bị đuối nước"
  const other = tags.others || (tags.people !== undefined && tokens[walk.at + 1]?.tags.others);
  // "one died, the others were hurt"
  if (other && tokens[walk.at - 1]?.text === "," && walk.at > quantity.nounTo) return true;
  // "pelaku pengeroyokan kepada seorang remaja hingga tewas": another person comes between
  if (tags.articles && tags.people !== undefined && tokens[walk.at - 1]?.tags.prepositions && !walk.relative)
    return true;
  if (tags.including && !partItself(tokens, walk.at, quantity)) walk.inserted = true;
  if (walk.inserted && tags.safe) walk.told = true;
  if (tags.existential && !walk.inserted && namesOthers(tokens[walk.at + 1])) return true;
  // "a woman whose son was killed"
  if (tags.relative && tokens[walk.at + 1]?.tags.kin) return true;
  if (tags.relative) walk.relative = true;
  if (tags.relative && tags.including && walk.at > quantity.nounTo) walk.ofPart = true;
  if (kind === "mark" && (text === "," || text === "-")) walk.relative = walk.ofPart = false;
  if (tags.barriers && !tags.filler && !walk.relative && !insideName(tokens, walk.at)) return true;
  return (
    Boolean(tags.otherVerbs) &&
    !isAgain(tokens, walk.at) &&
    !walk.relative &&
    !walk.inserted &&
    quantity.head !== "counted"
  );
}

/** "kembali tewas": a verb that is an adverb right before a harm. */
function isAgain(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.tags.filler === true && tokens[at + 1]?.tags.state !== undefined;
}

/** "anh Lò Văn K. và em Nh. tử vong": the stop behind a letter or two of a name ends nothing. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]!.text === "." && before?.capital === true && before.end - before.start <= 2;
}

/** "hai người cha có con tử vong": the harm is that of people they have. */
function namesOthers(next: Token | undefined): boolean {
  if (next === undefined || next.numeral !== null || next.tags.value !== undefined) return false;
  return (next.tags.people !== undefined && !next.tags.others) || Boolean(next.tags.lostPeople);
}

/** "295 di antaranya anak": the including word makes the number itself a part, and opens nothing. */
function partItself(tokens: readonly Token[], at: number, { head, nounTo }: Quantity): boolean {
  const next = tokens[at + 1];
  return head === "none" && at === nounTo && next?.numeral === null && next.tags.value === undefined;
}

/** Whether another number may come between: one that counts no people, or one inside "including …". */
function passes(tokens: readonly Token[], walk: Walk, other: Quantity): boolean {
  // "40 orang yang sebagian besar warga sipil tewas"
  if (other.bounds.qualifier === "fraction" && tokens[other.from - 1]?.tags.relative) {
    walk.at = other.nounTo - 1;
    return true;
  }
  const mayBePeople =
    other.reason === null && (other.kind !== "words" || other.head === "people" || other.head === "counted");
  // "two men, one of whom was armed, were killed"
  if (tokens[other.numberFrom]!.tags.relative) walk.inserted = walk.ofPart = true;
  // "29 others, five students among them, lost their lives"
  if (tokens[walk.at - 1]?.text === "," && tokens[other.nounTo]?.tags.including) walk.inserted = true;
  // "one man carrying a camera was hurt"
  const thing = other.head === "unknown" && tokens[other.from - 1]?.tags.carrying === true;
  const carries = thing || isAboard(tokens, other) || tokens[other.from - 1]?.tags.aboard === true;
  if (mayBePeople && !walk.inserted && !carries) return false;
  if (walk.inserted && other.head === "counted") walk.told = true;
  walk.at = Math.max(walk.at, Math.min(other.nounTo, tokens.length) - 1);
  return true;
}

/** "15 passengers in two coracles": behind a preposition, a noun that is not known to be people. */
function isAboard(tokens: readonly Token[], { from, head, nounKind }: Quantity): boolean {
  const thing = head === "unknown" && nounKind !== "people" && nounKind !== "unsure";
  return thing && tokens[from - 1]?.tags.prepositions === true && tokens[from - 1]?.tags.barriers !== true;
}

/** The people whose verb it is come before: "15 passengers in two coracles were killed". */
function carriesPeople(tokens: readonly Token[], quantity: Quantity, { all }: QuantityIndex): boolean {
  const before = isAboard(tokens, quantity)
    ? all.findLast(({ from, head }) => from < quantity.from && head === "people")
    : undefined;
  if (before === undefined || before.reason !== null) return false;
  return tokens.slice(before.nounTo, quantity.from).every(({ kind, tags }) => kind !== "mark" && !tags.joins);
}

/** "Dua polisi diperiksa, Brigadir Sena tewas": a name between the last comma and the harm is another person. */
function newSubject(tokens: readonly Token[], from: number, to: number): boolean {
  const comma = tokens.slice(from, to).findLastIndex(({ text }) => text === ",");
  const name = comma < 0 ? [] : tokens.slice(from + comma + 1, to);
  // in a text in capitals the verb has them too
  const isName = ({ capital, kind, tags, date }: Token) =>
    capital && kind !== "mark" && !tags.passive && !tags.filler && date === null;
  if (name.length === 0) return false;
  // "ditonton 10 juta orang, tokoh utamanya mati": nouns that no list names
  const isNoun = ({ capital, kind }: Token) => kind === "word" && !capital;
  return (comma > 0 && name.every(isName)) || (name.length > 1 && name.every(isNoun));
}

/** How far behind missing people the words may come that they were found. */
const farFound = 8;

/** "yang hilang sejak Selasa ditemukan selamat" */
function foundSafe(tokens: readonly Token[], missing: number): boolean {
  for (let at = missing + 1; at < Math.min(tokens.length, missing + farFound); at += 1) {
    const { tags, kind } = tokens[at]!;
    const next = tokens[at + 1]?.tags;
    if (tags.safe) return (next?.state ?? next?.either) !== "killed";
    if (kind === "mark" || tags.joins || tags.not) return false;
  }
  return false;
}

/** "was", behind people in the plural who are no part of a group in the singular: "a crew of 23 was lost". */
function isToldOfOne(tokens: readonly Token[], quantity: Quantity, harm: number): boolean {
  if (!tokens[harm - 1]?.tags.singulars || harm - 1 === quantity.nounTo) return false;
  const { kind, head, bounds, from } = quantity;
  return (
    kind === "number" && head === "people" && (bounds.low ?? 0) > 1 && !tokens[from - 1]?.tags.memberWords
  );
}

function stateClaim(
  tokens: readonly Token[],
  quantity: Quantity,
  at: number,
  harm: HarmName,
  index: QuantityIndex,
): Relation {
  const { tags } = tokens[at]!;
  if (quantity.head === "unknown" && quantity.kind === "words") return null;
  // "a man who shot two others was killed"
  if (isToldOfOne(tokens, quantity, at)) return null;
  // "stabbed two people to death", but "sentenced five men to death"
  if (tags.toDeath && !tokens[quantity.from - 1]?.tags.beats) return null;
  if (newSubject(tokens, quantity.nounTo, at) || carriesPeople(tokens, quantity, index)) return null;
  if (harm === "missing" && foundSafe(tokens, at)) return { reason: "people-freed", rule: "found-safe" };
  if (quantity.head === "unknown" && !fitsUnknown(tokens, quantity, at, harm)) return null;
  // "lima orang tewas tertimbun longsor": the dead are not missing too, the wounded not displaced when evacuated
  if (quantity.head === "counted" && quantity.harm === "killed" && harm !== "killed" && !tags.unfound)
    return null;
  if (quantity.head === "counted" && quantity.harm === "wounded" && harm === "displaced") return null;
  if (tags.intransitive && quantity.head !== "people") return null;
  // "thi thể hai thợ lặn mất tích": the bodies of missing people
  if (harm === "missing" && tokens[quantity.from - 1]?.tags.active === "killed") return null;
  // soldiers who cross a border are no displaced people
  if (harm === "displaced" && quantity.who === "military" && quantity.joined !== "civilian") return null;
  // "the four who were released in May spent two years in captivity"
  if (harm === "captured" && tokens.slice(quantity.nounTo, at).some(({ tags }) => tags.freed))
    return { reason: "people-freed", rule: "let-go" };
  const refused =
    refusalOf(tokens, quantity.from, [quantity.nounTo, at]) ??
    (harm === "captured" ? freedBefore(tokens, quantity.from) : null) ??
    // "freed five people who had been trapped under the bus": right before them
    (harm === "missing" ? freedBefore(tokens, quantity.from, 1) : null) ??
    (harm === "missing" || harm === "captured" ? freedAfter(tokens, at + 1) : null) ??
    (harm === "captured" ? freedBehindRelative(tokens, quantity.nounTo, at) : null) ??
    (harm === "captured" ? freedFar(tokens, at + 1, index) : null);
  if (refused !== null) return refused;
  const death = harm === "wounded" || harm === "missing" ? laterDeath(tokens, at, at + 1, index) : null;
  const unfound = harm === "killed" && tags.alsoThings ? laterMissing(tokens, at + 1, index) : null;
  const first =
    death !== null
      ? { at: death, harm: "killed" as const }
      : unfound !== null
        ? { at: unfound, harm: "missing" as const }
        : { at, harm };
  const { harms, words } = moreHarms(tokens, first.at, first.harm, index);
  return {
    harms,
    rule: "people-then-harm",
    words,
    from: quantity.from,
    to: words.at(-1)! + 1,
    role: roleOf(tokens, quantity),
    ...(untilHedge(tokens, quantity) ? { hedge: "exact" as const } : {}),
  };
}

/** "korban kapal tenggelam di Selat Morun belum ditemukan": who went down and is not found yet. */
function laterMissing(tokens: readonly Token[], from: number, index: QuantityIndex): number | null {
  for (let at = from; at < Math.min(tokens.length, from + farthest); at += 1) {
    const { tags, text } = tokens[at]!;
    if (tags.state === "missing") return at;
    // "20 chết, 15 mất tích": others
    if (index.startingAt.has(at)) return null;
    if (/^[;:.!?]$/u.test(text) || (tags.joins === true && text !== ",") || tags.state !== undefined)
      return null;
  }
  return null;
}

/** Nouns that no list names: those of people may come far off; "a nun was killed" needs the verb at once. */
function fitsUnknown(tokens: readonly Token[], quantity: Quantity, at: number, harm: HarmName): boolean {
  const { nounKind, nounTo } = quantity;
  if (nounKind === "people") return true;
  if (nounKind === null) return at - nounTo <= 6;
  if (tokens[at]!.tags.personal && nounKind === "unsure") return true;
  // "two suitcases went missing"
  if (harm !== "killed" && harm !== "wounded") return false;
  if (nounKind !== "unsure") return at - nounTo <= 6;
  const between = tokens.slice(nounTo, at);
  return (
    tokens[at]!.tags.either !== undefined &&
    between.some(({ tags }) => tags.passive) &&
    between.every(({ tags }) => tags.passive || tags.filler || tags.activeBefore)
  );
}

/** "dihantam artileri hingga 12 pasien meninggal": "until" before a clause of its own is no "up to". */
function untilHedge(tokens: readonly Token[], { from, numberFrom }: Quantity): boolean {
  const before = tokens[from - 1]?.tags;
  const hedge = tokens[from]!.tags;
  if (from === numberFrom || hedge.before !== "upTo" || !hedge.barriers || before === undefined) return false;
  return !(
    before.estimate ||
    before.suspect ||
    before.plain ||
    before.filler ||
    before.reach ||
    before.maybe ||
    before.cause
  );
}
