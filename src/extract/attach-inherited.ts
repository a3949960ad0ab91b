/** Figures that borrow their harm: "including 4 children", "and three policemen", "12 soldiers and 3 civilians died". */
import { fromNext, mayInherit } from "./attach-joined.ts";
import type { Lexeme } from "./lexemes.ts";
import type { Quantity } from "./quantities.ts";
import { type Attachment, isAttachment, type Verdict } from "./verdict.ts";

/** How many lexemes may stand between two figures of one list. */
const widest = 6;
/** Words of a name between people and their verb. */
const longestName = 6;
/** The same between two parts of a breakdown: "five in a house in the Bureij refugee camp, four in …". */
const farthestPart = 14;

export function inheritFigures(
  lexemes: readonly Lexeme[],
  quantities: readonly Quantity[],
  direct: readonly Verdict[],
): readonly Verdict[] {
  const verdicts = [...direct];
  for (let i = quantities.length - 2; i >= 0; i -= 1)
    verdicts[i] = fromNext(lexemes, quantities, verdicts, i);
  for (let i = 0; i < quantities.length; i += 1) verdicts[i] = fromBefore(lexemes, quantities, verdicts, i);
  return verdicts;
}

function fromBefore(
  lexemes: readonly Lexeme[],
  quantities: readonly Quantity[],
  verdicts: readonly Verdict[],
  i: number,
): Verdict {
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

/** "26 people were killed: five in a house, four in a car": bare numbers, each with its place, behind a colon. */
function brokenDown(
  lexemes: readonly Lexeme[],
  before: Quantity,
  { head, from, nounTo }: Quantity,
  base: Attachment,
): boolean {
  if (head !== "none" || !lexemes[nounTo]?.tags.prepositions) return false;
  const lead = lexemes[from - 1];
  const between = lexemes.slice(Math.max(before.nounTo, Math.min(base.to, from)), from);
  if (between.some(({ text }) => text === ";" || text === ".")) return false;
  if (between.some(({ text }) => text === ":")) return lead?.text === ":";
  const next = lead?.text === "," || Boolean(lead?.tags.joins);
  return base.rule === "part-of" && next && from - before.nounTo < farthestPart;
}

/** "of the 56 people killed, 40 were civilians": a number without a noun that is told who they were. */
function ofAKind(lexemes: readonly Lexeme[], { head, nounTo }: Quantity): boolean {
  const [is, who] = [lexemes[nounTo]?.tags, lexemes[nounTo + 1]?.tags.people];
  return head === "none" && Boolean(is?.passive) && who !== undefined && who !== "unspecified";
}

/** After a semicolon other people may be meant; a whole behind its part has more people than those. */
function parted(lexemes: readonly Lexeme[], before: Quantity, quantity: Quantity): boolean {
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
function parentOf(quantities: readonly Quantity[], verdicts: readonly Verdict[], i: number): number | null {
  for (let at = i - 1; at >= Math.max(0, i - 4); at -= 1) {
    const verdict = verdicts[at];
    if (!isAttachment(verdict)) continue;
    return quantities[i]!.from - quantities[at]!.nounTo > 20 ? null : at;
  }
  return null;
}

/** "including", "trong đó có", "termasuk" between the whole and the part. */
function includedIn(lexemes: readonly Lexeme[], quantity: Quantity, whole: Quantity): boolean {
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

/** "killed 12 soldiers and three policemen": only joining words between, and no verb of its own behind. */
function listed(lexemes: readonly Lexeme[], before: Quantity, quantity: Quantity, base: Attachment): boolean {
  const start = Math.max(before.nounTo, Math.min(base.to, quantity.from));
  const between = [...range(before.nounTo, before.nounTo), ...range(start, quantity.from)];
  if (between.length > widest || between.length === 0) return false;
  let joined = false;
  for (const at of between) {
    const { tags, kind, capital, text } = lexemes[at]!;
    // what is told behind a quotation is another matter
    if (text === '"') return false;
    if (tags.joins) joined = true;
    // "23 người ở Thái Lan và 32 người ở Campuchia"
    else if (!joined && tags.prepositions && lexemes[at + 1]?.capital) continue;
    // "43 người chết, Yên Bái 42 và Quảng Ninh 15": the place, and no noun
    else if (joined && quantity.head === "none" && kind !== "mark" && capital) continue;
    // "427 kombatan Druze dan 298 warga": whose people they are stands behind the noun
    else if (!tags.filler && !tags.others && (joined || kind !== "word" || !capital)) return false;
  }
  return joined && !hasVerb(lexemes, quantity);
}

/** "…, with the total now near 900", "nâng tổng số lên 24": the toll of the harm just told. */
function newTotal(lexemes: readonly Lexeme[], before: Quantity, quantity: Quantity): boolean {
  if (quantity.head === "unknown" || quantity.kind === "article") return false;
  for (let at = quantity.from - 1; at >= Math.max(before.nounTo, quantity.from - 6); at -= 1) {
    const { tags, kind } = lexemes[at]!;
    if (tags.total) return true;
    if (kind === "mark" || (!tags.reach && !tags.filler && !tags.reachMore && kind === "word")) return false;
  }
  return false;
}

function hasVerb(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
  const next = lexemes[nameEnd(lexemes, quantity.nounTo)];
  if (next === undefined || next.kind === "mark") return false;
  const { tags } = next;
  if (tags.otherVerbs || tags.passive || tags.cause || tags.activeBefore || tags.none || tags.not)
    return true;
  return next.kind === "word";
}

/** "một bác sĩ Bệnh viện Bạch Mai cho biết": the verb stands behind the name. */
function nameEnd(lexemes: readonly Lexeme[], from: number): number {
  let to = from;
  while (to - from < longestName && lexemes[to]?.capital) to += 1;
  return to;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
