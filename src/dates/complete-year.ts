/**
 * Fills the year into dates whose text gives none ("ngày 27/9"), from the day the document was written: news says
 * a day and a month of the year that lies nearest.
 */

import { boundsOf } from "./date-bounds.ts";
import { dayNumber } from "./day-number.ts";

/** The date with its year, or null where the as-of day is unknown or too wide to tell. */
export function completeYear(edtf: string, asOf: string | null): string | null {
  if (!edtf.includes("XXXX")) return edtf;
  const written = asOf === null ? null : boundsOf(asOf);
  if (!written?.min || !written.max) return null;
  const [first, last] = [dayNumber(written.min), dayNumber(written.max)];
  const oneYear =
    written.min.slice(0, 4) === written.max.slice(0, 4) ? Number(written.min.slice(0, 4)) : null;
  // A document known to half a year or better has one nearest year for each day; known to its year only, that year.
  if (last - first > 183 && oneYear === null) return null;
  const years =
    last - first > 183 ? [oneYear!] : [-1, 0, 1].map((step) => Number(written.min!.slice(0, 4)) + step);
  const middle = (first + last) / 2;
  // "Since March" of a January is the March before.
  const latest = edtf.endsWith("/..") ? last : Number.POSITIVE_INFINITY;
  let after = Number.NEGATIVE_INFINITY;
  const parts = edtf.split("/").map((part) => {
    if (!part.startsWith("XXXX")) return part;
    const chosen = nearest(part, years, middle, [after, latest]);
    if (chosen !== null) after = chosen.day;
    return chosen?.date ?? null;
  });
  const complete = parts.includes(null) ? null : parts.join("/");
  // The years of "199X/XXXX" may put its end before its start.
  return complete !== null && boundsOf(complete) !== null ? complete : null;
}

/** The year whose date is nearest to `middle` and begins within `room`: not before the start of the same interval. */
function nearest(
  part: string,
  years: readonly number[],
  middle: number,
  [after, latest]: readonly [number, number],
) {
  let best: { readonly date: string; readonly day: number; readonly far: number } | null = null;
  for (const year of years) {
    const date = `${String(year).padStart(4, "0")}${part.slice(4)}`;
    const bounds = boundsOf(date);
    if (!bounds?.min || !bounds.max) continue;
    const day = dayNumber(bounds.min);
    const far = Math.abs((day + dayNumber(bounds.max)) / 2 - middle);
    if (day >= after && day <= latest && (best === null || far < best.far)) best = { date, day, far };
  }
  return best;
}
