/** The day that a field of a file gives, as it is written there: never moved into another time zone. */

import { parseEdtf } from "../../../dates/parse-edtf.ts";
import { findDates } from "../../../extract/dates/find-dates.ts";
import { languages } from "../../../languages/index.ts";
import { tidy } from "./tidy.ts";

/** In which order a column writes a day in digits; null where nobody can know. */
export type DayOrder = "day first" | "month first" | null;

/**
 * EDTF of a whole day; null where none is written.
 * @param order how "11/03/2031" is meant; without it there is no day.
 */
function dayOf(value: unknown, order: DayOrder = null): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  const text = tidy(value);
  if (text === null || text.length > 200) return null;
  // ISO 8601; PDF: D:20310331120000Z
  const [, year, month, day] = /^(?:D:)?(\d{4})-?(\d{2})-?(\d{2})(?!\d{1,4}$)/u.exec(text) ?? [];
  if (year !== undefined) return existing(`${year}-${month}-${day}`);
  const digits = inDigits.exec(text);
  if (digits) return fromDigits(digits, order);
  for (const language of languages) {
    const found = findDates(text, { start: 0, end: text.length }, language).find(({ edtf }) => isDay(edtf));
    if (found) return existing(found.edtf!);
  }
  return null;
}

const inDigits = /^(?:\p{L}+,?\s+)?(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/u;

function fromDigits([, one = "", , other = "", year = ""]: RegExpExecArray, order: DayOrder): string | null {
  const dayFirst = Number(one) > 12 || one === other || order === "day first";
  if (!dayFirst && Number(other) <= 12 && order === null) return null;
  const [day, month] = dayFirst ? [one, other] : [other, one];
  return existing(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** What one unmistakable day of a column ("25/03/2031") says of all of them. */
export function dayOrder(values: readonly unknown[]): DayOrder {
  for (const value of values) {
    const [, one = 0, , other = 0] = inDigits.exec(tidy(value) ?? "") ?? [];
    if (Number(one) > 12) return "day first";
    if (Number(other) > 12) return "month first";
  }
  return null;
}

const isDay = (edtf: string | null): boolean => edtf !== null && /^\d{4}-\d{2}-\d{2}$/u.test(edtf);

function existing(edtf: string): string | null {
  return parseEdtf(edtf) === null ? null : edtf;
}

/** A card's day, or null. @param from the field that gave it. */
export function publishedOn(
  value: unknown,
  from: string,
  order: DayOrder = null,
): { readonly edtf: string; readonly from: string } | null {
  const edtf = dayOf(value, order);
  return edtf === null ? null : { edtf, from };
}
