/**
 * Finds places for labels next to marks so that nothing covers anything, at the narrowest and at the widest column of
 * a layout; places move in straight lines between the two, so what is free at both ends is free between.
 */

/** Something drawn: a place along the width, and pixels round it. */
export interface Extent {
  readonly x: number;
  /** Pixels from `x` to the left and right edge. */
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Column {
  readonly minWidth: number;
  readonly maxWidth: number;
}

/** Pixels kept free between two things. */
const clearance = 3;

export function overlap(a: Extent, b: Extent, { minWidth, maxWidth }: Column): boolean {
  if (a.bottom + clearance <= b.top || b.bottom + clearance <= a.top) return false;
  return [minWidth, maxWidth].some((width) => {
    const aLeft = a.x * width + a.from;
    const bLeft = b.x * width + b.from;
    return aLeft < b.x * width + b.to + clearance && bLeft < a.x * width + a.to + clearance;
  });
}

function inside({ x, from, to }: Extent, { minWidth, maxWidth }: Column, left: number): boolean {
  return [minWidth, maxWidth].every((width) => x * width + from >= left * width && x * width + to <= width);
}

/** The first of the candidates that is free and within the plot; null when none is. */
export function freePlace<T extends { readonly extent: Extent }>(
  candidates: readonly T[],
  taken: readonly Extent[],
  column: Column,
  plot: { readonly left: number; readonly top: number; readonly bottom: number },
): T | null {
  const free = ({ extent }: T) =>
    extent.top >= plot.top &&
    extent.bottom <= plot.bottom &&
    inside(extent, column, plot.left) &&
    !taken.some((other) => overlap(extent, other, column));
  return candidates.find(free) ?? null;
}
