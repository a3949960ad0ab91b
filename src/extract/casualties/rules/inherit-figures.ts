/** Figures that borrow their harm: "including 4 children", "and three policemen", "12 soldiers and 3 civilians died". */

import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import { type Attachment, isAttachment, type Relation } from "../relation.ts";
import { distributed } from "./distributed.ts";
import { fromNext, mayInherit } from "./from-next.ts";
import { replacesFigure } from "./left-otherwise.ts";
import { brokenDown, listed } from "./listed.ts";

export function inheritFigures(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  direct: readonly Relation[],
): readonly Relation[] {
  const relations = [...direct];
  for (let i = quantities.length - 2; i >= 0; i -= 1)
    relations[i] = fromNext(tokens, quantities, relations, i);
  for (let i = 0; i < quantities.length; i += 1) relations[i] = fromBefore(tokens, quantities, relations, i);
  return relations;
}

/** A figure and the nearest one before it that has a harm. */
interface Pair {
  readonly tokens: readonly Token[];
  readonly quantity: Quantity;
  /** What the figure's own words tell. */
  readonly own: Attachment | null;
  readonly before: Quantity;
  readonly base: Attachment;
  /** Place of `before`. */
  readonly parent: number;
  /** Said to be a part of the one before. */
  readonly part: boolean;
}

interface InheritanceRule {
  readonly name: string;
  /** Null where the rule does not apply. */
  readonly relate: (pair: Pair) => Attachment | null;
}

/** How a figure continues the one before, in the order in which it is tried; the first that applies decides. */
const inheritanceRules: readonly InheritanceRule[] = [
  // "72 dead, among them 59 protesters, 10 prisoners and 3 policemen"
  { name: "prisoners-in-list", relate: (pair) => (listsPrisoners(pair) ? listedWith(pair) : null) },
  // "corrected the figure of 45 dead to 54"
  { name: "replaces", relate: replacing },
  // "20 were killed and 30 wounded"
  { name: "own-harm", relate: ownHarm },
  // "including 4 children"
  { name: "part-of", relate: (pair) => (pair.part ? partOf(pair) : null) },
  // "26 people were killed: five in a house, four in a car"
  { name: "broken-down", relate: brokenDownBefore },
  // "…, with the total now near 900"
  { name: "new-total", relate: totalOf },
  // "killed 12 soldiers and three policemen"
  { name: "listed-with", relate: (pair) => (isListed(pair) ? listedWith(pair) : null) },
];

function fromBefore(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  relations: readonly Relation[],
  i: number,
): Relation {
  const own = relations[i]!;
  const quantity = quantities[i]!;
  const parent = parentOf(quantities, relations, i);
  if (parent === null || (own !== null && !isAttachment(own))) return own;
  if (own === null && !mayInherit(quantity)) return null;
  const before = quantities[parent]!;
  const base = relations[parent] as Attachment;
  const part =
    (includedIn(tokens, quantity, before) && !exceeds(quantity, before)) ||
    ofAKind(tokens, quantity) ||
    addsUp(tokens, quantities, parent, i);
  const pair: Pair = { tokens, quantity, own, before, base, parent, part };
  for (const { relate } of inheritanceRules) {
    const relation = relate(pair);
    if (relation !== null) return relation;
  }
  return own;
}

/** "one more died, namely Karno 40, of Kelmar": no part has more people than its whole. */
function exceeds({ bounds: { low } }: Quantity, { bounds: { high } }: Quantity): boolean {
  return low !== null && high !== null && low > high;
}

function isListed({ tokens, quantity, before, base }: Pair): boolean {
  return listed(tokens, before, quantity, base);
}

function listedWith({ base, quantity, parent }: Pair): Attachment {
  const whole = base.partOf === undefined ? {} : { partOf: base.partOf };
  return inherited(base, quantity, { rule: "listed-with", ...whole, follows: parent });
}

function listsPrisoners(pair: Pair): boolean {
  const { own, base } = pair;
  const prisoners = own?.rule === "counted-noun" && own.harms[0] === "captured";
  // "40 dead, 11,721 prisoners": no part of the dead
  const inParts = base.partOf !== undefined || pair.part;
  return prisoners && inParts && base.harms[0] !== "captured" && isListed(pair);
}

function ownHarm({ tokens, quantity, own, before, base, parent, part }: Pair): Attachment | null {
  if (own === null) return null;
  const whole = part && own.harms[0] === base.harms[0] ? { partOf: base.partOf ?? parent } : {};
  return { ...own, ...whole, ...(parted(tokens, before, quantity) ? {} : { follows: parent }) };
}

function partOf({ base, quantity, parent }: Pair): Attachment {
  const whole = base.partOf ?? parent;
  return inherited(base, quantity, { rule: "part-of", partOf: whole, follows: parent });
}

function brokenDownBefore(pair: Pair): Attachment | null {
  const { tokens, before, quantity, base } = pair;
  const parts = brokenDown(tokens, before, quantity, base) || distributed(tokens, before, quantity, base);
  return parts ? partOf(pair) : null;
}

function replacing({ tokens, before, quantity, base, parent }: Pair): Attachment | null {
  const behind = Math.max(base.to, before.nounTo);
  if (!replacesFigure({ tokens, quantity }, Math.min(base.from, before.from), behind)) return null;
  return { ...inherited(base, quantity, { rule: "replaces", follows: parent }), role: "total" };
}

function totalOf({ tokens, before, quantity, base, parent }: Pair): Attachment | null {
  // "with 109 people in all living there": what they did is told
  const next = tokens[quantity.nounTo]?.tags;
  if (!newTotal(tokens, before, quantity) || next?.otherVerbs) return null;
  return { ...inherited(base, quantity, { rule: "new-total", follows: parent }), role: "total" };
}

/** "of the 56 people killed, 40 were civilians": a number without a noun that is told who they were. */
function ofAKind(tokens: readonly Token[], { head, nounTo }: Quantity): boolean {
  const is = tokens[nounTo]?.tags;
  const who = tokens[nounTo + 1]?.tags.people;
  return head === "none" && Boolean(is?.passive) && who !== undefined && who !== "unspecified";
}

/** "Korban tewas 21 orang: 13 laki-laki dan delapan perempuan": behind a colon, a dash or in brackets, figures that make up the one before it. */
function addsUp(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  parent: number,
  i: number,
): boolean {
  const whole = quantities[parent]!;
  const lead = tokens[quantities[i]!.from - 1]?.text;
  if (parent !== i - 1 || lead === undefined || !/^[:(–—-]$/u.test(lead)) return false;
  let rest = whole.bounds.value ?? 0;
  for (let at = i; at < quantities.length && rest > 0; at += 1) {
    const { reason, bounds, head } = quantities[at]!;
    const people = head === "people" || head === "counted" || (lead === "(" && head === "unknown");
    if (reason === null && people) rest -= bounds.value ?? rest + 1;
  }
  return rest === 0;
}

/** After a semicolon other people may be meant; a whole behind its part has more people than those. */
function parted(tokens: readonly Token[], before: Quantity, quantity: Quantity): boolean {
  return tokens.slice(before.nounTo, quantity.from).some(({ text, tags }) => text === ";" || tags.amongst);
}

function inherited(
  base: Attachment,
  quantity: Quantity,
  own: Pick<Attachment, "rule" | "partOf" | "follows">,
): Attachment {
  return {
    harms: base.harms,
    words: base.words,
    from: quantity.from,
    to: quantity.nounTo,
    role: "stated",
    ...own,
  };
}

/** The nearest figure before that has a harm. */
function parentOf(quantities: readonly Quantity[], relations: readonly Relation[], i: number): number | null {
  for (let at = i - 1; at >= Math.max(0, i - 4); at -= 1) {
    const relation = relations[at];
    if (!isAttachment(relation)) continue;
    return quantities[i]!.from - quantities[at]!.nounTo > 20 ? null : at;
  }
  return null;
}

/** "including", "trong đó có", "termasuk" between the whole and the part. */
function includedIn(tokens: readonly Token[], quantity: Quantity, whole: Quantity): boolean {
  for (let at = quantity.from; at >= Math.max(whole.nounTo, quantity.from - 4); at -= 1) {
    const { tags, kind, text } = tokens[at]!;
    if (at >= quantity.numberFrom) continue;
    if (tags.including) return true;
    // "13 orang, termasuk anak-anak, ungkap seorang pejabat"
    if ((kind === "mark" && /^[;.]$/u.test(text)) || (tags.barriers && !tags.filler)) return false;
  }
  // "trong số 26 người chết có 9 phụ nữ"
  if (tokens[whole.from - 1]?.tags.memberWords && tokens[quantity.from - 1]?.tags.existential) return true;
  // "11 were killed, nine of them women"
  if (tokens[quantity.to]?.tags.including) return true;
  return tokens[quantity.nounTo]?.tags.including === true && quantity.head === "none";
}

/** "…, with the total now near 900", "nâng tổng số lên 24": the toll of the harm just told. */
function newTotal(tokens: readonly Token[], before: Quantity, quantity: Quantity): boolean {
  if (quantity.head === "unknown" || quantity.kind === "article") return false;
  for (let at = quantity.from - 1; at >= Math.max(before.nounTo, quantity.from - 6); at -= 1) {
    const { tags, kind } = tokens[at]!;
    if (tags.total) return true;
    if (kind === "mark" || (!tags.reach && !tags.filler && !tags.reachMore && kind === "word")) return false;
  }
  return false;
}
