/**
 * Days in two forms. An ISO day is `YYYY-MM-DD`, which sorts as it stands; a day number counts whole days since
 * 1970-01-01, for arithmetic and axes. All in UTC, so that no place or clock matters.
 */

export const MS_PER_DAY = 86_400_000;

/** Day number of an ISO day; years before the first are written as EDTF does: `-0479-09-20` is in 480 BC. */
export function dayNumber(day: string): number {
  return Date.parse(`${day.replace(/^-(?=\d{4}-)/u, "-00")}T00:00:00Z`) / MS_PER_DAY;
}

/** ISO day of a day number. */
export function isoDay(number: number): string {
  const [day = ""] = new Date(number * MS_PER_DAY).toISOString().split("T");
  return day.replace(/^-00/u, "-");
}

/** The ISO day `days` later (or earlier). */
export function addDays(day: string, days: number): string {
  return isoDay(dayNumber(day) + days);
}
