/**
 * How many people a clause says, kept as words and as bounds. A bound is not a confidence interval: it is what
 * the words allow, by the rules R1 to R13 (`countRules`).
 */
import { z } from "astro/zod";

/** The rules that turn words into bounds; each row says what the words are and which bounds follow. */
export const countRules = {
  R1: "an exact number n: low n, high n",
  R2: "about n: low 0.9 n, high 1.1 n; also a round number under a verb of estimating",
  R3: "nearly n: low 0.9 n, high n - 1",
  R4: "more than n: low n + 1, high open",
  R5: "at least n: low n, high open",
  R5b: "up to n: low open, high n",
  R6: "a class word (dozens, hundreds, thousands): low and high of its order of magnitude",
  R7: "a range from m to n: low m, high n",
  R8: "fewer than n: low open, high n - 1",
  R10: "a fraction of a base that the text does not give: no bounds",
  R11a: "many or several: low 2, high open",
  R11b: "in masses: no bounds",
  R11c: "there were some: low 1, high open",
  R12: "cannot be counted or unknown: no bounds",
  R12a: "a statement of none: qualifier none, no bounds, never 0 people",
  R13: "garbled words: kept as printed, no bounds",
} as const;
export type CountRule = keyof typeof countRules;

export const Qualifier = z.enum([
  "exact",
  "about",
  "nearly",
  "more-than",
  "at-least",
  "up-to",
  "fewer-than",
  "range",
  "class-word",
  "fraction",
  "many",
  "some",
  "mass",
  "unknown",
  "none",
  "garbled",
]);
export type Qualifier = z.infer<typeof Qualifier>;

export const Count = z.strictObject({
  /** The words of the figure as printed, qualifier included: "hơn 200", "gần một nghìn". */
  stated: z.string().min(1),
  /** The number as stated, in people, before any bound; null for words without one number. */
  value: z.number().int().nonnegative().nullable(),
  /** Lowest number of people the words allow; null = open or unknown. */
  low: z.number().int().nonnegative().nullable(),
  /** Highest number of people the words allow; null = open or unknown. */
  high: z.number().int().nonnegative().nullable(),
  /** How the number is hedged. */
  qualifier: Qualifier,
  /** The rule that gave the bounds; see `countRules`. */
  rule: z.enum(Object.keys(countRules) as [CountRule, ...CountRule[]]),
});
export type Count = z.infer<typeof Count>;
