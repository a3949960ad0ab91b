/** A count as an editor writes it, made whole: `330`, `{ value: 330, qualifier: about }` or `{ low: 300, high: 400 }`. */
import type { Count, CountRule, Qualifier } from "../../model/claims/count.ts";

type Fields = Readonly<Record<string, unknown>>;
type Bounds = Pick<Count, "low" | "high">;

/** What each hedge makes of a number: the bounds of the rules R1 to R8. */
const ofNumber: Partial<Record<Qualifier, (n: number) => Bounds>> = {
  exact: (n) => ({ low: n, high: n }),
  about: (n) => ({ low: Math.round(n * 0.9), high: Math.round(n * 1.1) }),
  nearly: (n) => ({ low: Math.min(Math.round(n * 0.9), n - 1), high: n - 1 }),
  "more-than": (n) => ({ low: n + 1, high: null }),
  "at-least": (n) => ({ low: n, high: null }),
  "up-to": (n) => ({ low: null, high: n }),
  "fewer-than": (n) => ({ low: null, high: n - 1 }),
};

const ruleOf: Readonly<Record<Qualifier, CountRule>> = {
  exact: "R1",
  about: "R2",
  nearly: "R3",
  "more-than": "R4",
  "at-least": "R5",
  "up-to": "R5b",
  "class-word": "R6",
  range: "R7",
  "fewer-than": "R8",
  fraction: "R10",
  many: "R11a",
  mass: "R11b",
  some: "R11c",
  unknown: "R12",
  none: "R12a",
  garbled: "R13",
};

/**
 * What an editor leaves out follows from what is said; what was read before holds where nothing new is said.
 * @param base the count as read; undefined for an addition. @param words the words of the figure, as printed.
 */
export function setCount(given: unknown, base: Fields | undefined, words: string): unknown {
  if (typeof given === "number") return whole({ value: given, qualifier: "exact" }, base, words);
  if (given === null || typeof given !== "object") return given;
  return whole(given as Fields, base, words);
}

function whole(given: Fields, base: Fields | undefined, words: string): Fields {
  const rules = "rule" in given;
  const number = ["value", "low", "high", "qualifier"].some((field) => field in given);
  // Written out in full, or about the words alone: nothing follows.
  if (base && (rules || !number)) return { ...base, ...given };
  const qualifier = (given["qualifier"] ?? qualifierOf(given)) as Qualifier;
  const value = typeof given["value"] === "number" ? given["value"] : null;
  const bounds = value === null ? undefined : ofNumber[qualifier]?.(value);
  return {
    stated: base?.["stated"] ?? words,
    value,
    low: null,
    high: null,
    ...bounds,
    qualifier,
    rule: ruleOf[qualifier],
    ...given,
  };
}

function qualifierOf({ value, low = null, high = null }: Fields): Qualifier {
  if (value !== undefined && value !== null) return "exact";
  if (low === null) return high === null ? "unknown" : "up-to";
  if (high === null) return "at-least";
  return low === high ? "exact" : "range";
}
