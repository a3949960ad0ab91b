/** An EDTF date as the range of day numbers it may mean, for placing marks and sorting. */
import { boundsOf } from "./date-bounds.ts";
import { dayNumber } from "./day-number.ts";

export interface DayRange {
  /** First day number; null = open or unknown. */
  readonly from: number | null;
  /** Last day number; null = open or unknown. */
  readonly to: number | null;
}

/** Null where the date has no year, so that nothing undated is ever on an axis. */
export function dayRange(edtf: string): DayRange | null {
  const bounds = boundsOf(edtf);
  if (bounds === null || bounds.yearless) return null;
  return { from: numberOf(bounds.min), to: numberOf(bounds.max) };
}

/** The one day to sort by and to draw at: the first one known. */
export function firstDay(edtf: string | null | undefined): number | null {
  const range = edtf ? dayRange(edtf) : null;
  return range?.from ?? range?.to ?? null;
}

/** Where a date is drawn: a month or a year at its middle, an interval at its beginning. */
export function middleDay(edtf: string | null | undefined): number | null {
  const range = edtf ? dayRange(edtf) : null;
  if (!edtf || range === null) return null;
  if (edtf.includes("/") || range.from === null || range.to === null) return range.from ?? range.to;
  return Math.floor((range.from + range.to) / 2);
}

function numberOf(day: string | null): number | null {
  return day === null ? null : dayNumber(day);
}
