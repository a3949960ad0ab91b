/** A logarithmic scale for numbers of people: whole powers of ten from the least to the most that is drawn. */
import { extent, range, scaleLog } from "d3";

export interface LogAxis {
  /** Place of a number, from 0 to 1. */
  readonly at: (people: number) => number;
  readonly ticks: readonly number[];
}

/** The axis starts at 1 when anything is below 10, and spans at least one power of ten. */
export function logAxis(values: readonly number[]): LogAxis {
  const positive = values.filter((value) => value > 0);
  const [least = 1, most = 1] = extent(positive);
  // Above one power of ten there is always the next.
  const scale = scaleLog([least, Math.max(most, least * 1.001)], [0, 1])
    .nice()
    .clamp(true);
  const [from = 1, to = 10] = scale.domain();
  return {
    at: (people) => scale(Math.max(people, from)),
    ticks: range(Math.round(Math.log10(from)), Math.log10(to) + 0.5).map((power) => 10 ** power),
  };
}
