/** Whether a figure without a harm of its own is in one list, or one breakdown, with the figure before it. */

import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import { ageEnd } from "../../numbers/with-ages.ts";
import type { Attachment } from "../relation.ts";

/** How many tokens may come between two figures of one list. */
const widest = 6;
/** Words of a name between people and their verb. */
const longestName = 6;
/** The same between two parts of a breakdown: "five in a house in the Bureij refugee camp, four in …". */
const farthestPart = 14;

/** "killed 12 soldiers and three policemen": only joining words between, and no verb of its own behind. */
export function listed(
  tokens: readonly Token[],
  before: Quantity,
  quantity: Quantity,
  base: Attachment,
): boolean {
  const start = Math.max(before.nounTo, Math.min(base.to, quantity.from));
  const dated = tokens.slice(start, quantity.from).filter(({ date }) => date !== null).length;
  if (quantity.from - start - dated > widest || quantity.from <= start) return false;
  const led = base.rule === "harm-then-people";
  let joined = false;
  let placed = false;
  let plain = 0;
  for (let at = start; at < quantity.from; at += 1) {
    at = ageEnd(tokens, at);
    const { tags, kind, capital, text, date } = tokens[at]!;
    // what is told behind a quotation is another matter
    if (text === '"') return false;
    // "four people on Friday and 11 on Saturday"; but "…, and in December another killed 12"
    if (quantity.kind === "article" && date !== null) return false;
    if (date !== null || (tags.prepositions && tokens[at + 1]?.date != null)) continue;
    if (tags.joins) joined = true;
    // "23 người ở Thái Lan và 32 người ở Campuchia", "116 orang, di Aceh 35 orang"
    else if (
      (tags.prepositions || tags.memberWords) &&
      (tokens[at + 1]?.capital || tokens[at + 1]?.tags.unit === "places")
    )
      placed = true;
    else if (placed && tags.unit === "places") continue;
    // "43 người chết, Yên Bái 42 và Quảng Ninh 15": the place, and no noun
    else if (
      joined &&
      (quantity.head === "none" || placed || base.partOf !== undefined) &&
      kind !== "mark" &&
      capital
    )
      continue;
    // "11 penumpang bus dan enam pejalan kaki": a noun behind the first of the parts of a whole; "một người nuôi tằm và hai
    // con trai ông": one behind people whose verb went before
    else if (!joined && (base.partOf !== undefined || led) && isNoun(tokens[at]!) && plain < 2) plain += 1;
    // "427 kombatan Druze dan 298 warga": whose people they are comes behind the noun
    else if (!tags.filler && !tags.others && (joined || kind !== "word" || !capital)) return false;
  }
  return joined && !hasVerb(tokens, quantity);
}

/** "26 people were killed: five in a house, four in a car": bare numbers, each with its place, behind a colon. */
export function brokenDown(
  tokens: readonly Token[],
  before: Quantity,
  { head, from, nounTo }: Quantity,
  base: Attachment,
): boolean {
  if ((head !== "none" && head !== "people") || !tokens[nounTo]?.tags.prepositions) return false;
  const lead = tokens[from - 1];
  const between = tokens.slice(Math.max(before.nounTo, Math.min(base.to, from)), from);
  if (between.some(({ text }) => text === ";" || text === ".")) return false;
  if (between.some(({ text }) => text === ":")) return lead?.text === ":";
  const next = lead?.text === "," || Boolean(lead?.tags.joins);
  if (
    between.some(({ tags }) => tags.otherVerbs || tags.relative || (tags.active ?? tags.state) !== undefined)
  )
    return false;
  return base.partOf !== undefined && next && from - before.nounTo < farthestPart;
}

function isNoun({ kind, tags }: Token): boolean {
  return kind === "word" || tags.unit !== undefined;
}

function hasVerb(tokens: readonly Token[], quantity: Quantity): boolean {
  let at = nameEnd(tokens, quantity.nounTo);
  // "dua lainnya masih syok"
  while (quantity.others && tokens[at]?.tags.filler) at += 1;
  // "25 triệu người dân nước này đối mặt với nạn đói"
  for (let to = at; to < at + 3; to += 1) if (tokens[to]?.tags.otherVerbs) return true;
  // "ba người đã được thả"
  while (tokens[at]?.tags.past && tokens[at + 1]?.kind === "phrase") at += 1;
  const next = tokens[at];
  if (next === undefined || next.kind === "mark") return false;
  const { tags } = next;
  if (
    tags.otherVerbs ||
    tags.freed ||
    // "40.000 ca nghi mắc"
    tags.suspect ||
    tags.compounds ||
    tags.passive ||
    tags.cause ||
    tags.activeBefore ||
    tags.none ||
    tags.not
  )
    return true;
  return next.kind === "word";
}

/** "một bác sĩ Bệnh viện Bạch Mai cho biết": the verb comes behind the name. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to - from < longestName && tokens[to]?.capital && !tokens[to]?.tags.otherVerbs) to += 1;
  return to;
}
