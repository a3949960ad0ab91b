/** Days as `YYYY-MM-DD` strings, which sort as they stand; arithmetic in UTC, so that no place or clock matters. */

const millisecondsADay = 86_400_000;

/** The day that contains a moment, in UTC. */
export function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** Number of days since 1970-01-01. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsADay;
}

/** The day `days` later (or earlier). */
export function addDays(day: string, days: number): string {
  return dayOf((dayNumber(day) + days) * millisecondsADay);
}
