/** One day of the calendar, with or without its year. */
import { daysInMonth } from "./days-in-month.ts";

export interface CalendarDay {
  /** Null where the text gives no year. */
  readonly year: number | null;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** The day that `2020-09-27` or `XXXX-09-27` names; null for any other EDTF and for a day that does not exist. */
export function calendarDay(edtf: string): CalendarDay | null {
  const match = /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/u.exec(edtf);
  if (match === null) return null;
  const year = match[1] === "XXXX" ? null : Number(match[1]);
  const day = { year, month: Number(match[2]), day: Number(match[3]) };
  return exists(day) ? day : null;
}

/** Whether the calendar has the day; 29 February without a year is one. */
function exists({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}
