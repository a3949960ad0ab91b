/**
 * Places many marks of few days in one row without moving any off its day: a pole stands at the day, and the day's
 * marks hang from it side by side like a flag. Flags that would meet hang in different lanes.
 */

export interface Lane<T> {
  /** Place of the pole along the width. */
  readonly x: number;
  /** From 0, the lane nearest the bar. */
  readonly lane: number;
  /** Each mark with its pixels aside of the pole. */
  readonly marks: readonly { readonly item: T; readonly dx: number }[];
}

/** Pixels from one mark to the next; also the height of a lane. */
export const laneStep = 24;
const poleGap = 12;

/** @param least pixels of the narrowest column, in which flags are closest. @param from, to ends for marks in it. */
export function packLanes<T>(
  items: readonly { readonly item: T; readonly x: number }[],
  least: number,
  from: number,
  to: number,
): readonly Lane<T>[] {
  const days = Map.groupBy(
    [...items].sort((a, b) => a.x - b.x),
    ({ x }) => x,
  );
  const taken: { readonly lane: number; readonly left: number; readonly right: number }[] = [];
  return [...days].map(([x, same]): Lane<T> => {
    const pole = x * least;
    const length = poleGap + (same.length - 1) * laneStep + laneStep / 2;
    const back = pole + length > to && pole - length >= from;
    const shift = back ? 0 : Math.max(0, pole + length - to);
    const [left, right] = back ? [pole - length, pole + 2] : [pole - 2 - shift, pole + length - shift];
    let lane = 0;
    while (taken.some((other) => other.lane === lane && other.left < right && left < other.right)) lane += 1;
    taken.push({ lane, left, right });
    const dx = (i: number) => (back ? -1 : 1) * (poleGap + i * laneStep) - Math.round(shift);
    return { x, lane, marks: same.map(({ item }, i) => ({ item, dx: dx(i) })) };
  });
}
