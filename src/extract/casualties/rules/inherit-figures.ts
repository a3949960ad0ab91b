/** Figures that borrow their harm: "including 4 children", "and three policemen", "12 soldiers and 3 civilians died". */

import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import { type Attachment, isAttachment, type Relation } from "../relation.ts";
import { fromNext, mayInherit } from "./from-next.ts";
import { brokenDown, listed } from "./listed.ts";

export function inheritFigures(
  lexemes: readonly Token[],
  quantities: readonly Quantity[],
  direct: readonly Relation[],
): readonly Relation[] {
  const verdicts = [...direct];
  for (let i = quantities.length - 2; i >= 0; i -= 1)
    verdicts[i] = fromNext(lexemes, quantities, verdicts, i);
  for (let i = 0; i < quantities.length; i += 1) verdicts[i] = fromBefore(lexemes, quantities, verdicts, i);
  return verdicts;
}

function fromBefore(
  lexemes: readonly Token[],
  quantities: readonly Quantity[],
  verdicts: readonly Relation[],
  i: number,
): Relation {
  const [own, quantity] = [verdicts[i]!, quantities[i]!];
  const parent = parentOf(quantities, verdicts, i);
  if (parent === null || (own !== null && !isAttachment(own))) return own;
  const base = verdicts[parent] as Attachment;
  const part = includedIn(lexemes, quantity, quantities[parent]!) || ofAKind(lexemes, quantity);
  const prisoners = own !== null && own.rule === "counted-noun" && own.harms[0] === "captured";
  if (prisoners && base.harms[0] !== "captured" && listed(lexemes, quantities[parent]!, quantity, base)) {
    // "72 dead, among them 59 protesters, 10 prisoners and 3 policemen"
    const partOf = base.partOf === undefined ? {} : { partOf: base.partOf };
    return inherited(base, quantity, { rule: "listed-with", ...partOf, follows: parent });
  }
  if (own !== null) {
    const same = own.harms[0] === base.harms[0];
    const partOf = part && same ? { partOf: base.partOf ?? parent } : {};
    return {
      ...own,
      ...partOf,
      ...(parted(lexemes, quantities[parent]!, quantity) ? {} : { follows: parent }),
    };
  }
  if (!mayInherit(quantity)) return own;
  if (part)
    return inherited(base, quantity, {
      rule: "part-of",
      partOf: base.rule === "toll" && base.partOf === undefined ? parent : (base.partOf ?? parent),
      follows: parent,
    });
  if (brokenDown(lexemes, quantities[parent]!, quantity, base)) {
    const whole = base.partOf ?? parent;
    return inherited(base, quantity, { rule: "part-of", partOf: whole, follows: parent });
  }
  if (newTotal(lexemes, quantities[parent]!, quantity)) {
    return { ...inherited(base, quantity, { rule: "new-total", follows: parent }), role: "total" };
  }
  if (!listed(lexemes, quantities[parent]!, quantity, base)) return own;
  const partOf = base.partOf === undefined ? {} : { partOf: base.partOf };
  return inherited(base, quantity, { rule: "listed-with", ...partOf, follows: parent });
}

/** "of the 56 people killed, 40 were civilians": a number without a noun that is told who they were. */
function ofAKind(lexemes: readonly Token[], { head, nounTo }: Quantity): boolean {
  const [is, who] = [lexemes[nounTo]?.tags, lexemes[nounTo + 1]?.tags.people];
  return head === "none" && Boolean(is?.passive) && who !== undefined && who !== "unspecified";
}

/** After a semicolon other people may be meant; a whole behind its part has more people than those. */
function parted(lexemes: readonly Token[], before: Quantity, quantity: Quantity): boolean {
  return lexemes.slice(before.nounTo, quantity.from).some(({ text, tags }) => text === ";" || tags.amongst);
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
function parentOf(quantities: readonly Quantity[], verdicts: readonly Relation[], i: number): number | null {
  for (let at = i - 1; at >= Math.max(0, i - 4); at -= 1) {
    const verdict = verdicts[at];
    if (!isAttachment(verdict)) continue;
    return quantities[i]!.from - quantities[at]!.nounTo > 20 ? null : at;
  }
  return null;
}

/** "including", "trong đó có", "termasuk" between the whole and the part. */
function includedIn(lexemes: readonly Token[], quantity: Quantity, whole: Quantity): boolean {
  for (let at = quantity.from; at >= Math.max(whole.nounTo, quantity.from - 4); at -= 1) {
    const { tags, kind, text } = lexemes[at]!;
    if (at >= quantity.numberFrom) continue;
    if (tags.including) return true;
    if (kind === "mark" && /^[;.]$/u.test(text)) return false;
  }
  // "11 were killed, nine of them women"
  if (lexemes[quantity.to]?.tags.including) return true;
  return lexemes[quantity.nounTo]?.tags.including === true && quantity.head === "none";
}

/** "…, with the total now near 900", "nâng tổng số lên 24": the toll of the harm just told. */
function newTotal(lexemes: readonly Token[], before: Quantity, quantity: Quantity): boolean {
  if (quantity.head === "unknown" || quantity.kind === "article") return false;
  for (let at = quantity.from - 1; at >= Math.max(before.nounTo, quantity.from - 6); at -= 1) {
    const { tags, kind } = lexemes[at]!;
    if (tags.total) return true;
    if (kind === "mark" || (!tags.reach && !tags.filler && !tags.reachMore && kind === "word")) return false;
  }
  return false;
}
