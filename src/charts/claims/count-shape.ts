/** What a count looks like: which ends it has, which it leaves open, and whether there is a number to put a dot on. */
import type { Count } from "../../model/claims/count.ts";

export interface CountShape {
  /** Where a dot is; null for words without one number. */
  readonly dot: number | null;
  /** Lowest and highest number drawn. */
  readonly low: number;
  readonly high: number;
  readonly open: "up" | "down" | null;
  /** A class word ("hundreds"): a band, since no number in it is likelier than another. */
  readonly band: boolean;
}

/** Null when there is no number at all. */
export function countShape({ value, low, high, qualifier }: Count): CountShape | null {
  const min = low ?? value ?? high;
  const max = high ?? value ?? low;
  if (min === null || max === null) return null;
  if (qualifier === "class-word") return { dot: null, low: min, high: max, open: null, band: true };
  if (high === null) return openShape(value ?? min, "up");
  if (low === null) return openShape(value ?? max, "down");
  const dot = value === null ? (low === high ? low : null) : Math.min(Math.max(value, low), high);
  return { dot, low, high, open: null, band: false };
}

function openShape(dot: number, open: "up" | "down"): CountShape {
  return { dot, low: dot, high: dot, open, band: false };
}
