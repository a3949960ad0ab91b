/** Comparison of dates by their bounds: order, containment, overlap, exclusion. An open end has no limit. */

import type { DateBounds } from "./date-bounds.ts";
import { dayNumber } from "./day-number.ts";

type Span = Pick<DateBounds, "min" | "max">;

const early = "0000-01-01";
const late = "9999-12-31";

/** By first day, then by last day; an open start comes first, an open end last. */
export function compareDates(a: Span, b: Span): number {
  return order(a.min ?? early, b.min ?? early) || order(a.max ?? late, b.max ?? late);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True where every day of `inner` is a day of `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return (outer.min ?? early) <= (inner.min ?? early) && (outer.max ?? late) >= (inner.max ?? late);
}

/** True where a day may be both. */
export function overlaps(a: Span, b: Span): boolean {
  return (a.min ?? early) <= (b.max ?? late) && (b.min ?? early) <= (a.max ?? late);
}

/** Number of days from the first to the last. */
export function lengthInDays(span: Span): number {
  return dayNumber(span.max ?? late) - dayNumber(span.min ?? early) + 1;
}

/** Number of days that both have. */
export function sharedDays(a: Span, b: Span): number {
  const min = (a.min ?? early) > (b.min ?? early) ? a.min : b.min;
  const max = (a.max ?? late) < (b.max ?? late) ? a.max : b.max;
  return Math.max(0, lengthInDays({ min, max }));
}
