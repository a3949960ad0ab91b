/** The bounds that words allow, by the rules of `countRules` (R1 to R13). */
import type { Count, CountRule, Qualifier } from "../../model/claims/count.ts";
import type { HedgeName } from "./lexicon-tags.ts";

type Bounds = Omit<Count, "stated">;

/** A number without a hedge, or between hedges. */
export function numberBounds(value: number, hedge: HedgeName | null): Bounds {
  switch (hedge) {
    case null:
      return bounds(value, value, value, "exact", "R1");
    case "about":
      return bounds(value, Math.round(value * 0.9), Math.round(value * 1.1), "about", "R2");
    case "nearly":
      return bounds(value, Math.min(Math.round(value * 0.9), value - 1), value - 1, "nearly", "R3");
    case "moreThan":
      return bounds(value, value + 1, null, "more-than", "R4");
    case "atLeast":
      return bounds(value, value, null, "at-least", "R5");
    case "upTo":
      return bounds(value, null, value, "up-to", "R5b");
    case "fewerThan":
      return bounds(value, null, value - 1, "fewer-than", "R8");
  }
}

/** "dozens", "hàng trăm": hedges move an end where they can. */
export function classBounds(low: number, high: number, hedge: HedgeName | null): Bounds {
  if (hedge === "atLeast" || hedge === "moreThan") return bounds(null, low, null, "at-least", "R5");
  if (hedge === "upTo") return bounds(null, null, high, "up-to", "R5b");
  if (hedge === "fewerThan") return bounds(null, null, low - 1, "fewer-than", "R8");
  return bounds(null, low, high, "class-word", "R6");
}

export function rangeBounds(low: number, high: number): Bounds {
  return bounds(null, low, high, "range", "R7");
}

/** Words without a number. */
export function wordBounds(
  qualifier: "many" | "some" | "mass" | "fraction" | "unknown" | "none" | "garbled",
): Bounds {
  const rules = {
    many: "R11a",
    some: "R11c",
    mass: "R11b",
    fraction: "R10",
    unknown: "R12",
    none: "R12a",
    garbled: "R13",
  } as const;
  const low = qualifier === "many" ? 2 : qualifier === "some" ? 1 : null;
  return bounds(null, low, null, qualifier, rules[qualifier]);
}

function bounds(
  value: number | null,
  low: number | null,
  high: number | null,
  qualifier: Qualifier,
  rule: CountRule,
): Bounds {
  return { value, low, high, qualifier, rule };
}
