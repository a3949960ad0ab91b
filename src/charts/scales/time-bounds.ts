/** An EDTF date as the stretch of days it may mean, for placing marks and sorting; days count from 1970-01-01. */
import { type DatePart, edtfParts } from "../../i18n/edtf-parts.ts";

export interface Days {
  /** First day; null = open or unknown. */
  readonly from: number | null;
  /** Last day; null = open or unknown. */
  readonly to: number | null;
}

/** Dates read so far: of thousands of claims few have a date of their own, and each is asked for again and again. */
const known = new Map<string, Days | null>();

/** Null where the date has no year, so that nothing undated ever stands on an axis. */
export function timeBounds(edtf: string): Days | null {
  const found = known.get(edtf);
  if (found !== undefined) return found;
  const read = bounds(edtf);
  known.set(edtf, read);
  return read;
}

function bounds(edtf: string): Days | null {
  const parts = edtfParts(edtf);
  const from = parts?.from ? first(parts.from) : null;
  const to = parts?.to ? last(parts.to) : null;
  return from === null && to === null ? null : { from, to };
}

/** The one day to sort by and to draw at: the first one known. */
export function firstDay(edtf: string | null | undefined): number | null {
  const bounds = edtf ? timeBounds(edtf) : null;
  return bounds?.from ?? bounds?.to ?? null;
}

/** Day number of a calendar date; month from 1. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function first({ year, month, season, day }: DatePart): number | null {
  if (year === null) return null;
  const y = Number(year.replaceAll("X", "0"));
  return dayNumber(y, month ?? seasonStart(season) ?? 1, day ?? 1);
}

function last({ year, month, season, day }: DatePart): number | null {
  if (year === null) return null;
  const y = Number(year.replaceAll("X", "9"));
  if (month === null && season !== null) return dayNumber(y, (seasonStart(season) ?? 1) + 3, 0);
  if (month === null) return dayNumber(y, 12, 31);
  return day === null ? dayNumber(y, month + 1, 0) : dayNumber(y, month, day);
}

/** First month of a season of the northern half: spring from March, winter from December. */
function seasonStart(season: number | null): number | null {
  return season === null ? null : season * 3;
}
