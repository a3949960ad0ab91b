/** How long ceasefires lasted, on one logarithmic scale for all of them: from hours to decades. */
import { scaleLog } from "d3";

interface Life {
  readonly days: number;
  readonly n: number;
  readonly unit: "day" | "month" | "year";
}

export interface LifeScale {
  /** Place of a number of days, from 0 to 1; less than a day still has a little of the line. */
  readonly at: (days: number) => number;
  /** A day, a month, a year, ten years, as far as they go. */
  readonly ticks: readonly Life[];
}

const units: readonly Life[] = [
  { days: 1, n: 1, unit: "day" },
  { days: 30.4, n: 1, unit: "month" },
  { days: 365.25, n: 1, unit: "year" },
  { days: 3652.5, n: 10, unit: "year" },
  { days: 36_525, n: 100, unit: "year" },
  { days: 365_250, n: 1000, unit: "year" },
];

/** @param lives days of each ceasefire that has ended. */
export function lifeScale(lives: readonly number[]): LifeScale {
  const longestLife = Math.max(365.25, ...lives);
  const scale = scaleLog([0.5, longestLife], [0.02, 1]).clamp(true);
  return { at: (days) => scale(Math.max(days, 0.5)), ticks: units.filter(({ days }) => days <= longestLife) };
}
