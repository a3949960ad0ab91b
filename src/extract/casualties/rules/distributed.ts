/** Figures place by place: "14 người chết (Hà Giang 3, Lai Châu 11)", "12 killed: Orsk 7, Harl 5". */
import type { Quantity } from "../../numbers/quantity.ts";
import type { Token } from "../../numbers/token.ts";
import type { Attachment } from "../relation.ts";

/** Words of a place and what leads from it to its number. */
const longestPlace = 7;

/** @param before the figure that has its harm; the whole, or the part named before this one. */
export function distributed(
  tokens: readonly Token[],
  before: Quantity,
  quantity: Quantity,
  base: Attachment,
): boolean {
  if (quantity.head !== "none" && (quantity.head !== "people" || quantity.who !== "unspecified"))
    return false;
  if (quantity.others || !isClosed(tokens[quantity.nounTo])) return false;
  const mark = separatorBefore(
    tokens,
    quantity.from,
    Math.max(before.nounTo, Math.min(base.to, quantity.from)),
  );
  if (mark === null) return false;
  const { text, tags } = tokens[mark]!;
  if (text === "(" || text === ":") return isLess(quantity, before) && mark - before.nounTo <= 2;
  return base.rule === "part-of" && (text === "," || text === ";" || Boolean(tags.joins));
}

/** Nothing is told of the people themselves. */
function isClosed(next: Token | undefined): boolean {
  return next === undefined || next.kind === "mark" || Boolean(next.tags.joins);
}

/** A name of a place, and only what leads from it to the number. @returns the mark or joining word before it. */
function separatorBefore(tokens: readonly Token[], to: number, from: number): number | null {
  let named = false;
  for (let at = to - 1; at >= Math.max(from, to - longestPlace); at -= 1) {
    const { tags, kind, capital, text } = tokens[at]!;
    if (capital) named = true;
    else if (kind === "mark" ? text !== "-" : tags.joins) return named ? at : null;
    else if (
      !tags.existential &&
      !tags.filler &&
      tags.unit !== "places" &&
      !tags.prepositions &&
      text !== "-"
    )
      return null;
  }
  return null;
}

function isLess({ bounds }: Quantity, whole: Quantity): boolean {
  const most = whole.bounds.high ?? whole.bounds.low;
  return bounds.value !== null && most !== null && bounds.value < most;
}
