/** The words around a number that hedge it: "at least", "hơn", "or so", "trở lên". */

import type { HedgeName } from "./lexicon-tags.ts";
import type { Token } from "./token.ts";

export interface Hedges {
  readonly from: number;
  readonly to: number;
  readonly hedge: HedgeName | null;
}

/** How far before a number a hedge may begin, in tokens: "more than an estimated 20". */
const reach = 4;

/** @param floor first token that belongs to no number before. */
export function hedgesAround(tokens: readonly Token[], from: number, to: number, floor: number): Hedges {
  let start: number = from;
  let hedge: HedgeName | null = null;
  let known = false;
  for (let at = from - 1; at >= Math.max(floor, from - reach); at -= 1) {
    const { tags } = tokens[at]!;
    if (tags.before !== undefined) {
      // "about the 143 villagers"
      if (known) break;
      // the strongest word decides: "more than an estimated 20" is more than 20
      if (hedge === null || hedge === "about") hedge = tags.before;
      start = at;
    } else if (tags.definites) {
      known = true;
    } else if (!tags.plain && !tags.articles) {
      break;
    }
  }
  const after = tokens[to]?.tags.after;
  if (after === undefined || hedgesNext(tokens, to)) return { from: start, to, hedge };
  // "hingga 3.000 lebih": up to the number and beyond it
  const beyond = hedge === "upTo" && after === "moreThan";
  return { from: start, to: to + 1, hedge: beyond ? after : (hedge ?? after) };
}

/** "In March 2021 at least 20 people": words that may come on either side of a number hedge the one behind them. */
function hedgesNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isNumber =
    next !== undefined && (next.numeral !== null || (next.tags.value ?? next.tags.size) !== undefined);
  return isNumber && tokens[at]!.tags.before !== undefined;
}
