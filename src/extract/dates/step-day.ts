/** Day arithmetic on EDTF days, without the machine's clock or time zone; an unknown year stays unknown. */

export interface Day {
  /** Null where the text gives no year. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const pattern = /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/;
const two = (n: number): string => String(n).padStart(2, "0");

export function dayOf(edtf: string): Day | null {
  const match = pattern.exec(edtf);
  if (match === null) return null;
  return {
    year: match[1] === "XXXX" ? null : Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
  };
}

/** Monday 1 to Sunday 7; null when the year is unknown. */
export function weekdayOf(day: Day): number | null {
  if (day.year === null) return null;
  return new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() || 7;
}

/**
 * The day so many units later. A year that the text does not give matters only around 29 February: the sum is
 * made in a common year, and given up (null) when it would cross into another.
 */
export function stepDay(day: Day, unit: "day" | "week" | "month" | "year", count: number): string | null {
  const year = day.year ?? 2001;
  const date =
    unit === "day" || unit === "week"
      ? new Date(Date.UTC(year, day.month - 1, day.day + count * (unit === "week" ? 7 : 1)))
      : new Date(Date.UTC(year, day.month - 1 + count * (unit === "year" ? 12 : 1), day.day));
  if (day.year === null && date.getUTCFullYear() !== year) return null;
  const head = day.year === null ? "XXXX" : String(date.getUTCFullYear());
  // a month or a year later is known to the month only
  const tail = unit === "day" || unit === "week" ? `-${two(date.getUTCDate())}` : "";
  return `${head}-${two(date.getUTCMonth() + 1)}${count === 0 ? `-${two(date.getUTCDate())}` : tail}`;
}
