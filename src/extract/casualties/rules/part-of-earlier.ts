/**
 * A part of those harmed in the sentence before, or before a semicolon: "Thirty-three of them were civilians.", "Trong
 * số này có 33 trẻ em.", "Dua di antaranya perwira." Only who the people were is told; of the part's own fate nothing is said.
 */

import { memoize } from "../../../text/memoize.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import { type Attachment, isAttachment, type Relation } from "../relation.ts";

/** Tokens between the number and the noun that tells who they were. */
const farNoun = 5;

export interface Earlier {
  readonly quantities: readonly Quantity[];
  readonly relations: readonly Relation[];
}

/** @param earlier the sentence before; asked for where the words of this one point back. */
export function partOfEarlier(
  tokens: readonly Token[],
  quantity: Quantity,
  earlier: () => Earlier | null,
): Attachment | null {
  if (quantity.reason !== null || quantity.kind === "words" || quantity.kind === "article") return null;
  if (quantity.head !== "none" && quantity.head !== "people") return null;
  const link = linkOf(tokens, quantity, 0);
  if (link !== null) return partOf(tokens, quantity, link, earlier);
  const place = placeLink(tokens, quantity, 0);
  return place === null ? null : partAt(quantity, place, earlier);
}

/** "33 were killed, officials said; 31 of them were pupils", "…; 7.102 người là dân thường". */
export function partOfClauseBefore(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  relations: readonly Relation[],
  i: number,
): Attachment | null {
  const quantity = quantities[i]!;
  if (i === 0 || quantity.reason !== null || quantity.kind !== "number") return null;
  const clause = headBehind(tokens, quantities[i - 1]!, quantity, [";", ","]);
  if (clause === null) return null;
  const before = memoize(() => ({ quantities: quantities.slice(0, i), relations: relations.slice(0, i) }));
  const place = placeLink(tokens, quantity, clause);
  const part =
    place === null
      ? partBehindStop(tokens, quantity, quantities[i - 1]!, before)
      : partAt(quantity, place, before);
  if (part === null) return null;
  const whole = before().relations.findLastIndex((relation) => isAttachment(relation));
  return { ...part, rule: "part-of", partOf: whole };
}

/** One past the last of the marks between two numbers; null where there is none. */
function headBehind(
  tokens: readonly Token[],
  last: Quantity,
  next: Quantity,
  marks: readonly string[],
): number | null {
  for (let at = next.from - 1; at >= last.from; at -= 1) if (marks.includes(tokens[at]!.text)) return at + 1;
  return null;
}

/** "…; 31 of them were pupils" */
function partBehindStop(
  tokens: readonly Token[],
  quantity: Quantity,
  last: Quantity,
  before: () => Earlier,
): Attachment | null {
  const head = headBehind(tokens, last, quantity, [";"]);
  if (head === null) return null;
  const { passive, reach } = tokens[quantity.nounTo]?.tags ?? {};
  const link = linkOf(tokens, quantity, head) ?? (passive || reach ? quantity.nounTo : null);
  return link === null ? null : partOf(tokens, quantity, link, before);
}

/** How many tokens a place may have between the words that point back and the number. */
const longestPlace = 8;

/** "Riêng xã Mường Lai có 5 người.", "Di Desa Mora saja ada 5 orang.": a place with nothing but its share of the whole. */
function placeLink(tokens: readonly Token[], quantity: Quantity, head: number): number | null {
  const { from, nounTo } = quantity;
  const behind = tokens[nounTo];
  if (from - head > longestPlace) return null;
  if (quantity.head === "people" && quantity.who !== "unspecified") return null;
  if (behind !== undefined && !/^[.,;)]$/u.test(behind.text)) return null;
  const place = tokens.slice(head, from);
  const last = place.at(-1)?.tags;
  if (last === undefined) return null;
  const link = last.including ? from - 1 : last.existential && place[0]!.tags.including ? head : null;
  // the capital at the head of a sentence may be that of any word
  const named = place.some(({ capital }, at) => capital && (at > 0 || last.including));
  const plain = place.every(({ kind, tags, text }) => (kind !== "mark" || text === ",") && !tellsMore(tags));
  return named && plain ? link : null;
}

const tellsMore = ({ state, active, either, otherVerbs, freed, not, none, maybe }: Token["tags"]): boolean =>
  (state ?? active ?? either) !== undefined || Boolean(otherVerbs || freed || not || none || maybe);

function partAt(quantity: Quantity, link: number, earlier: () => Earlier | null): Attachment | null {
  const whole = wholeOf(earlier(), quantity);
  return whole === null ? null : partBy(whole, quantity, link, quantity.nounTo);
}

function partOf(
  tokens: readonly Token[],
  quantity: Quantity,
  link: number,
  earlier: () => Earlier | null,
): Attachment | null {
  const to = tellsWho(tokens, quantity, link);
  const whole = to === null ? null : wholeOf(earlier(), quantity);
  if (to === null || whole === null) return null;
  return partBy(whole, quantity, link, to);
}

function partBy({ harms }: Attachment, { from }: Quantity, link: number, to: number): Attachment {
  return { harms, rule: "part-of-earlier", words: [link], from: Math.min(link, from), to, role: "stated" };
}

/** The words that point back: at the head of the sentence, or right behind the number that heads it. */
function linkOf(tokens: readonly Token[], { from, to, nounTo }: Quantity, head: number): number | null {
  if (from - head <= 1 && tokens.slice(head, from).every(({ tags }) => tags.joins || tags.filler)) {
    const behind = [nounTo, to].find((at) => tokens[at]?.tags.including);
    if (behind !== undefined) return behind;
  }
  if (!tokens[head]?.tags.including || from <= head) return null;
  const plain = tokens.slice(head + 1, from).every(({ tags, text }) => mayLead(tags) || text === ":");
  return plain ? head : null;
}

const mayLead = ({ filler, passive, existential, joins, plain, reach }: Token["tags"]): boolean =>
  Boolean(filler || passive || existential || joins || plain || reach);

/** One past the noun for people: "33 children", "33 … were unarmed civilians". */
function tellsWho(tokens: readonly Token[], { head, who, nounTo }: Quantity, link: number): number | null {
  if (head === "people" && link < nounTo && who !== "unspecified") {
    const next = tokens[nounTo];
    return next === undefined || next.kind === "mark" || next.tags.joins ? nounTo : null;
  }
  for (let at = Math.max(nounTo, link + 1); at < Math.min(tokens.length, nounTo + farNoun); at += 1) {
    const { tags, kind } = tokens[at]!;
    const { people, others, state, active, either, freed, not, none } = tags;
    if (people !== undefined && !others && people !== "unspecified") return at + 1;
    if (kind === "mark" || (state ?? active ?? either) !== undefined || freed || not || none) return null;
  }
  return null;
}

/** The one harm of which the sentence before tells; null where it tells of two, or of fewer people. */
function wholeOf(earlier: Earlier | null, part: Quantity): Attachment | null {
  if (earlier === null) return null;
  const told = earlier.relations.flatMap((relation, i) => (isAttachment(relation) ? [{ relation, i }] : []));
  const [first] = told;
  const last = told.findLast(({ relation }) => relation.partOf === undefined);
  if (first === undefined || last === undefined) return null;
  if (told.some(({ relation }) => relation.harms[0] !== first.relation.harms[0])) return null;
  const { low, high } = earlier.quantities[last.i]!.bounds;
  const most = high ?? Number.POSITIVE_INFINITY;
  return low !== null && (part.bounds.value ?? 0) < most ? last.relation : null;
}
