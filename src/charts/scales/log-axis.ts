/** A logarithmic scale for numbers of people: whole powers of ten from the least to the most that is drawn. */
import { scaleLog } from "d3";

export interface LogAxis {
  /** Place of a number, from 0 to 1. */
  readonly at: (people: number) => number;
  readonly ticks: readonly number[];
}

/** The axis starts at 1 when anything is below 10, and spans at least one power of ten. */
export function logAxis(values: readonly number[]): LogAxis {
  const positive = values.filter((value) => value > 0);
  const from = Math.floor(Math.log10(Math.min(...positive, positive.length ? Infinity : 1)));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(1, ...positive)) - 1e-9));
  const scale = scaleLog([10 ** from, 10 ** to], [0, 1]).clamp(true);
  return {
    at: (people) => scale(Math.max(people, 10 ** from)),
    ticks: Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i)),
  };
}
