/** Day arithmetic on the calendar, without the machine's clock or time zone; an unknown year stays unknown. */
import type { CalendarDay } from "./calendar-day.ts";
import { dayNumber, isoDay } from "./day-number.ts";

/** Monday 1 to Sunday 7; null when the year is unknown. */
export function weekdayOf(day: CalendarDay): number | null {
  if (day.year === null) return null;
  // 1970-01-01 was a Thursday
  return ((((numberOf(day, day.year) + 3) % 7) + 7) % 7) + 1;
}

/**
 * The day so many units later, as EDTF. A year that the text does not give matters only around 29 February: the sum
 * is made in a common year, and given up (null) when it would cross into another.
 */
export function stepDay(
  day: CalendarDay,
  unit: "day" | "week" | "month" | "year",
  count: number,
): string | null {
  const year = day.year ?? 2001;
  const byDays = unit === "day" || unit === "week" || count === 0;
  // a month or a year later is known to the month only
  const later = byDays
    ? isoDay(numberOf(day, year) + count * (unit === "week" ? 7 : 1))
    : monthOf(year * 12 + day.month - 1 + count * (unit === "year" ? 12 : 1));
  if (day.year !== null) return later;
  return Number(later.slice(0, 4)) === year ? `XXXX${later.slice(4)}` : null;
}

function numberOf({ month, day }: CalendarDay, year: number): number {
  return dayNumber(`${pad(year, 4)}-${pad(month, 2)}-01`) + day - 1;
}

function monthOf(months: number): string {
  return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}`;
}

const pad = (number: number, length: number): string => String(number).padStart(length, "0");
