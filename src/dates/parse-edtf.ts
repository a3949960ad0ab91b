/**
 * The reader of EDTF (ISO 8601-2, levels 0 to 2) for the whole program: what a string does not give stays open, and
 * a day, a month or a part of a year that does not exist is refused. Years are those from -9999 (10000 BC) to
 * 9999, those after the first known to the century at least; a time of day is read and dropped, the day being the one that is written.
 *
 * The npm package `edtf` is not used: it gives 1970 for an unknown end, refuses an interval of one day, makes each
 * season a quarter ("Fall 2020" would miss October) and takes only the first day of `[a..b]`.
 */
import { dayNumber } from "./day-number.ts";
import { daysInMonth } from "./days-in-month.ts";
import { type MonthRange, monthsOfPart } from "./months-of-part.ts";

/** One date of an EDTF string; what it does not give is null. */
export interface DatePart {
  /** Digits of the year with `X` for the unknown ones (`199X`), `-0479` = 480 BC; null = no year at all (`XXXX`). */
  readonly year: string | null;
  /** From 1; null also where a digit of it is unknown. */
  readonly month: number | null;
  /** The season, quarter, quadrimester or semester, 21 to 41 (`2020-23`). */
  readonly partOfYear: number | null;
  readonly day: number | null;
  /** Whether month or day have digits that are not known (`2020-XX-15`, `2020-10-2X`). */
  readonly gaps: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** First and last ISO day it can be; null where the year is not given. */
  readonly first: string | null;
  readonly last: string | null;
}

/** From … to; null = open or unknown. One of the two is always a date. */
export interface DateSpan {
  readonly from: DatePart | null;
  readonly to: DatePart | null;
}

/** `one-of` is `[a,b]`, `all-of` is `{a,b}`. A single date is a span that begins and ends with it. */
export interface ParsedDate {
  readonly kind: "date" | "interval" | "one-of" | "all-of";
  /** One or more; one for `date` and `interval`. */
  readonly spans: readonly [DateSpan, ...DateSpan[]];
}

const parsed = new Map<string, ParsedDate | null>();

/** The parts of an EDTF string; null where it is no EDTF or no date that exists. */
export function parseEdtf(text: string): ParsedDate | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const found = parse(text);
  parsed.set(text, found);
  return found;
}

function parse(text: string): ParsedDate | null {
  const set = /^(?:\[(.+)\]|\{(.+)\})$/u.exec(text);
  if (set !== null) {
    const [head, ...rest] = (set[1] ?? set[2] ?? "").split(",").map((member) => spanOf(member.trim(), ".."));
    if (!head || rest.includes(null)) return null;
    return { kind: set[1] === undefined ? "all-of" : "one-of", spans: [head, ...(rest as DateSpan[])] };
  }
  const kind = text.includes("/") ? "interval" : "date";
  const span = spanOf(text, "/");
  return span && { kind, spans: [span] };
}

/** `a/b` or, inside a set, `a..b`; a side that is empty or `..` is unknown or open. */
function spanOf(text: string, mark: "/" | ".."): DateSpan | null {
  const at = text.indexOf(mark);
  if (at < 0) {
    const only = datePart(text);
    return only && { from: only, to: only };
  }
  const [from, to] = [endOf(text.slice(0, at)), endOf(text.slice(at + mark.length))];
  if (from === undefined || to === undefined || (from === null && to === null)) return null;
  if (from?.first && to?.last && dayNumber(from.first) > dayNumber(to.last)) return null;
  return { from, to };
}

/** Null where the end is open or unknown, undefined where it is no date. */
function endOf(text: string): DatePart | null | undefined {
  return text === "" || text === ".." ? null : (datePart(text) ?? undefined);
}

const mark = "[~?%]?";
const pattern = new RegExp(
  `^${mark}(-?\\d{4}|\\d{3}X|\\d{2}XX|XXXX)${mark}` +
    `(?:-${mark}(\\d\\d|\\dX|XX)${mark}(?:-${mark}(\\d\\d|\\dX|XX)${mark}` +
    "(?:T(?:[01]\\d|2[0-4]):[0-5]\\d(?::[0-6]\\d)?(?:Z|[+-]\\d\\d(?::?\\d\\d)?)?)?)?)?$",
  "u",
);

function datePart(text: string): DatePart | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [, year = "", month = null, day = null] = match;
  const partOfYear = month !== null && monthsOfPart(Number(month)) !== null ? Number(month) : null;
  if (partOfYear !== null && day !== null) return null;
  const bounds = year === "XXXX" ? null : boundsOf(year, month, day, partOfYear);
  // 2000 is a leap year, so that XXXX-02-29 is a date
  if (bounds === null && (year !== "XXXX" || boundsOf("2000", month, day, partOfYear) === null)) return null;
  const isGiven = (digits: string | null) => digits !== null && !digits.includes("X");
  return {
    year: year === "XXXX" ? null : year,
    month: isGiven(month) && partOfYear === null ? Number(month) : null,
    partOfYear,
    day: isGiven(day) ? Number(day) : null,
    gaps: [month, day].some((digits) => digits?.includes("X")),
    approximate: /[~%]/u.test(text),
    uncertain: /[?%]/u.test(text),
    first: bounds?.[0] ?? null,
    last: bounds?.[1] ?? null,
  };
}

/** First and last day that the digits allow; null where there is no such day. */
function boundsOf(year: string, month: string | null, day: string | null, partOfYear: number | null) {
  const first = extremeDay(year, month, day, partOfYear, "first");
  const last = first && extremeDay(year, month, day, partOfYear, "last");
  return first && last && ([first, last] as const);
}

function extremeDay(
  year: string,
  month: string | null,
  day: string | null,
  partOfYear: number | null,
  end: "first" | "last",
): string | null {
  const inOrder = (numbers: readonly number[]) => (end === "first" ? numbers : numbers.toReversed());
  for (const y of inOrder(numbersOf(year, -9999, 9999))) {
    const range = partOfYear === null ? null : monthsOfPart(partOfYear);
    if (range !== null) return dayOfPart(y, range, end);
    for (const m of inOrder(numbersOf(month ?? "XX", 1, 12))) {
      const d = inOrder(numbersOf(day ?? "XX", 1, daysInMonth(y, m)))[0];
      if (d !== undefined) return [pad(y, 4), pad(m, 2), pad(d, 2)].join("-");
    }
  }
  return null;
}

function dayOfPart(year: number, [from, to]: MonthRange, end: "first" | "last"): string | null {
  const [y, month] = end === "first" ? [year, from] : [year + Math.floor((to - 1) / 12), ((to - 1) % 12) + 1];
  if (y > 9999) return null;
  return [pad(y, 4), pad(month, 2), pad(end === "first" ? 1 : daysInMonth(y, month), 2)].join("-");
}

/** The numbers from `low` to `high` that digits with `X` can be, the smallest first. */
function numbersOf(digits: string, low: number, high: number): readonly number[] {
  const from = Math.max(low, Number(digits.replaceAll("X", "0")));
  const to = Math.min(high, Number(digits.replaceAll("X", "9")));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

const pad = (number: number, length: number): string =>
  (number < 0 ? "-" : "") + String(Math.abs(number)).padStart(length, "0");
