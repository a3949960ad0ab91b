/** Groups before one verb: "12 soldiers and three civilians were killed" gives the first its harm from the second. */

import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import { freedBefore } from "../refusal-of.ts";
import { type Attachment, isAttachment, type Relation } from "../relation.ts";

/** How many tokens may come between two figures of one list. */
const widest = 4;

/** "12 soldiers and three civilians were killed": the first has its harm from the second. */
export function fromNext(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  relations: readonly Relation[],
  i: number,
): Relation {
  const own = relations[i]!;
  const quantity = quantities[i]!;
  let j = i + 1;
  while (j < Math.min(quantities.length - 1, i + 4) && quantities[j]!.reason !== null) j += 1;
  const next = quantities[j]!;
  const other = relations[j]!;
  if (own !== null || !mayInherit(quantity) || !isAttachment(other)) return own;
  // "hai anh em rơi xuống giếng, cả hai thiệt mạng": the same people
  const same = next.head === "none" && next.bounds.value === quantity.bounds.value;
  if (same && (quantity.bounds.value ?? 1) > 1) return own;
  // "crews freed nine people and five are still missing"
  if (freedBefore(tokens, quantity.from, 1) !== null) return own;
  // "dari 60 penumpang kapal itu, lima tewas"
  if (tokens[quantity.from - 1]?.tags.memberWords) return own;
  // "ông có 3 người con, 2 người đã mất": a part of them
  const part = tokens.slice(quantity.nounTo, next.from).every(({ text }) => text === ",");
  // "trận đấu có 9 thẻ vàng, một cổ động viên thiệt mạng"
  if (part && quantity.head === "unknown" && quantity.nounKind !== "people" && next.head === "people")
    return own;
  if (part && isObject(tokens, quantity)) return own;
  if (part && next.head === "people" && next.who === "unspecified" && !next.others) return own;
  // "712 pasien, lima di antaranya meninggal": nor does a part lend its harm to the whole
  if (next.head === "none" && tokens[next.to]?.tags.including) return own;
  // "295 di antaranya anak, dan 469 orang dirawat": a part belongs to the figure before
  if (tokens[quantity.to]?.tags.including) return own;
  if (tokens[quantity.from - 1]?.tags.carrying || inBreakdown(tokens, quantities, relations, i)) return own;
  if (j === i + 1 && amongOf(tokens, quantity, next))
    return { ...other, rule: "part-of", from: quantity.from };
  if (j === i + 1 && placeByPlace(tokens, quantity, next) && isBehind(other, next))
    return { ...other, rule: "listed-with", from: quantity.from };
  if (other.rule !== "people-then-harm" && other.rule !== "listed-with") return own;
  if (!joinedTo(tokens, quantity, quantities.slice(i + 1, j), next)) return own;
  return { ...other, rule: "listed-with", from: quantity.from, to: other.to };
}

/** "chó dại cắn 7 người, một bé gái tử vong": the object of another verb, and not the first of a list. */
function isObject(tokens: readonly Token[], { from }: Quantity): boolean {
  const before = tokens[from - 1];
  return before !== undefined && before.kind === "word" && !before.capital && before.date === null;
}

/** How far before its number the name of a place may come: "Kharim có 6 người". */
const farPlace = 3;

/** "Hòa Lạc 4 người, Yên Lĩnh 3 người chết", "Di Sarin empat orang dan di Lorn tiga orang tewas": numbers each behind a place. */
function placeByPlace(tokens: readonly Token[], quantity: Quantity, next: Quantity): boolean {
  if ([quantity, next].some(({ who }) => who === "civilian" || who === "military")) return false;
  if (quantity.head === "unknown" || !isNamed(tokens, quantity.from)) return false;
  const between = tokens.slice(quantity.nounTo, next.from);
  const names = between.findIndex(({ tags }) => !tags.joins);
  return (
    names > 0 &&
    between.length <= farPlace + widest &&
    isNamed(tokens, next.from) &&
    between.slice(names).every((token) => token.capital || leadsNumber(token))
  );
}

/** A name, and only what leads from it to the number. */
function isNamed(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - farPlace); at -= 1) {
    if (tokens[at]!.capital && tokens[at]!.kind !== "mark") return true;
    if (!leadsNumber(tokens[at]!)) return false;
  }
  return false;
}

function leadsNumber({ tags }: Token): boolean {
  return Boolean(tags.existential || tags.prepositions) || tags.unit === "places";
}

/** The harm comes behind its people. */
function isBehind({ words, rule }: Attachment, next: Quantity): boolean {
  if (rule === "listed-with") return true;
  return (rule === "people-then-harm" || rule === "counted-noun") && (words[0] ?? 0) >= next.numberTo;
}

/** "seven children are among the 32 dead", "bảy trẻ em nằm trong số 32 nạn nhân": a part before its whole. */
function amongOf(tokens: readonly Token[], part: Quantity, whole: Quantity): boolean {
  const between = tokens.slice(part.nounTo, whole.from);
  return (
    between.length <= widest &&
    between.some(({ tags }) => tags.amongst) &&
    between.every(({ tags }) => tags.amongst || tags.filler || tags.plain)
  );
}

/** "… killed, including 35 children and 58 women, and 1,645 wounded": the parts belong to the figure before. */
function inBreakdown(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  relations: readonly Relation[],
  i: number,
): boolean {
  for (let p = i - 1; p >= Math.max(0, i - 5); p -= 1) {
    if (!isAttachment(relations[p])) continue;
    return tokens.slice(quantities[p]!.nounTo, quantities[i]!.from).some(({ tags }) => tags.including);
  }
  return false;
}

/** "Dua tentara India dan seorang warga": a joining word, and before it perhaps a name, a place or an age. */
function joinedTo(
  tokens: readonly Token[],
  quantity: Quantity,
  between: readonly Quantity[],
  next: Quantity,
): boolean {
  if (next.from <= quantity.nounTo || next.from - quantity.nounTo > 2 * widest) return false;
  let joined = false;
  let placed = false;
  let plain = 0;
  for (let at = quantity.nounTo; at < next.from; at += 1) {
    const { tags, kind, text, glued } = tokens[at]!;
    if (tags.including || tags.barriers || tags.otherVerbs || tags.relative) return false;
    // "300 villagers were stranded and two children died": a verb of their own
    if (!joined && tags.passive && tokens[at + 1]?.kind === "word") return false;
    if (between.some(({ from, nounTo }) => from <= at && at < nounTo) || tags.ageBefore) continue;
    // "a man in his 50s and two women"
    const decade = between.some(({ numberFrom }) => numberFrom > at && numberFrom - at <= 2);
    if (tags.prepositions && decade) continue;
    if (glued && kind !== "mark" && text.length === 1) continue;
    // "23 người ở Lào và 32 người ở Myanmar"; behind a place a comma may begin another clause
    const place = !joined && leadsPlace(tokens, at);
    if (place) placed = true;
    else if (tags.joins && !(placed && text === "," && !leadsPlace(tokens, next.nounTo))) joined = true;
    // "a conductor, the driver and a passenger"
    else if (joined && tags.people !== undefined && !tags.others) continue;
    else if ((kind === "word" || tags.unit !== undefined || tags.ordinalBefore) && !joined && plain < 3)
      plain += 1;
    else if (!tags.filler) return false;
  }
  return joined;
}

/** "ở Lào", "ở tỉnh Biliran" */
function leadsPlace(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at + 1];
  return Boolean(tokens[at]?.tags.prepositions) && (name?.capital === true || name?.tags.unit === "places");
}

export function mayInherit(quantity: Quantity): boolean {
  if (quantity.reason !== null || quantity.lives) return false;
  // "two soldiers and several civilians"
  if (quantity.kind === "words" && (quantity.bounds.qualifier !== "many" || quantity.head !== "people"))
    return false;
  if (quantity.nounKind === "unsure" || quantity.nounKind === "thing") return false;
  return (
    quantity.head === "people" ||
    quantity.head === "none" ||
    quantity.head === "unknown" ||
    quantity.head === "counted"
  );
}
