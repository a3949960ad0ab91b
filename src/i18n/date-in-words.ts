/** An EDTF date in words of a language: "27 September – 10 November 2020", "khoảng 24/10/2020", "sejak 1992". */

import { monthsOfPart, seasonOfPart } from "../dates/months-of-part.ts";
import { type DatePart, type DateSpan, type ParsedDate, parseEdtf } from "../dates/parse-edtf.ts";
import type { EditionStrings } from "./edition-strings.ts";
import { strings } from "./strings.ts";

type Words = EditionStrings["dates"];
type Join = Words["or"];

/** @param brief short names of months, for labels. */
export function dateInWords(edtf: string, language: string, brief = false): string {
  const words = strings(language).dates;
  const parsed = parseEdtf(edtf);
  if (!parsed) return words.unknown;
  const text =
    parsed.spans.length === 1 ? ofSpan(parsed.spans[0], words, brief) : ofSet(parsed, words, brief);
  const { from, to } = parsed.spans[0];
  return (from ?? to)?.year === null ? words.noYear(text) : text;
}

function ofSpan({ from, to }: DateSpan, words: Words, brief: boolean): string {
  if (!from) return words.until(one(to, words, brief));
  if (!to) return words.since(one(from, words, brief));
  if (same(from, to)) return one(to, words, brief);
  return both(
    edge(from, from.first),
    edge(to, to.last),
    words,
    brief,
    (first, last) => (/\s/u.test(first + last) ? words.range : closed)(first, last),
    closed,
  );
}

/** A dash without blanks, where neither side is more than one word: "20–21", "27/9–10/11/2020", "1991–1994". */
function closed(first: string, last: string): string {
  return `${first}–${last}`;
}

/** Of an interval from quarter to quarter, the months that it runs from and to. */
function edge(date: DatePart, day: string | null): DatePart {
  const isQuarter = date.partOfYear !== null && seasonOfPart(date.partOfYear) === null;
  if (day === null || !isQuarter) return date;
  return { ...date, partOfYear: null, year: day.slice(0, -6), month: Number(day.slice(-5, -3)) };
}

/** Two candidates share their month and year; of more each is written out. */
function ofSet({ kind, spans }: ParsedDate, words: Words, brief: boolean): string {
  const join = kind === "all-of" ? words.and : words.or;
  const [first, second] = spans;
  if (
    spans.length === 2 &&
    first.from &&
    first.from === first.to &&
    second?.from &&
    second.from === second.to
  )
    return both(first.from, second.from, words, brief, join, join);
  const texts = spans.map((span) => ofSpan(span, words, brief));
  return join(texts.slice(0, -1).join(", "), texts.at(-1) ?? "");
}

function both(
  from: DatePart,
  to: DatePart,
  words: Words,
  brief: boolean,
  join: Join,
  joinDays: Join,
): string {
  const hedged = from.approximate || from.uncertain || to.approximate || to.uncertain;
  if (sameMonth(from, to) && from.day && to.day && !hedged)
    return words.day(
      joinDays(`${from.day}`, `${to.day}`),
      to.month ?? 0,
      yearInWords(to.year ?? "", words),
      brief,
    );
  const omitYear = from.year === to.year && from.month !== null && to.month !== null;
  return join(one(from, words, brief, omitYear), one(to, words, brief));
}

function one(date: DatePart | null, words: Words, brief: boolean, omitYear = false): string {
  if (!date) return words.unknown;
  const text = plain(date, words, brief, omitYear);
  if (date.uncertain) return words.perhaps(text);
  return date.approximate ? words.about(text) : text;
}

function plain(date: DatePart, words: Words, brief: boolean, omitYear: boolean): string {
  if (date.year?.endsWith("XX")) return words.century(date.year.replaceAll("X", "0"));
  if (date.year?.endsWith("X")) return words.decade(date.year.replace("X", "0"));
  const year = omitYear ? "" : yearInWords(date.year ?? "", words);
  if (date.partOfYear !== null) return partOfYear(date.partOfYear, year, date.last, words, brief);
  if (date.gaps) return withGaps(date, year, words, brief);
  if (date.month === null) return yearInWords(date.year ?? "", words) || words.unknown;
  if (date.day === null) return words.month(date.month, year, brief);
  return words.day(String(date.day), date.month, year, brief);
}

/** A year of four digits as it stands; the others with their era. */
function yearInWords(digits: string, words: Words): string {
  const year = Number(digits);
  return digits === "" || year >= 1000
    ? digits
    : words.era(String(Math.abs(year <= 0 ? year - 1 : year)), year <= 0);
}

/** Seasons by their names; other parts of a year by their months, which all readers understand alike. */
function partOfYear(part: number, year: string, last: string | null, words: Words, brief: boolean): string {
  const season = seasonOfPart(part);
  if (season !== null) return words.season(season, year);
  const [first, end] = monthsOfPart(part) ?? [1, 12];
  const nextYear = year && yearInWords(last?.slice(0, -6) ?? "", words);
  return end <= 12
    ? words.range(words.month(first, "", brief), words.month(end, year, brief))
    : words.range(words.month(first, year, brief), words.month(end - 12, nextYear, brief));
}

/** Where digits of the month or the day are unknown: what they may be. */
function withGaps({ month, day, first, last }: DatePart, year: string, words: Words, brief: boolean): string {
  if (month === null && day !== null) return words.dayOfSomeMonth(String(day), year);
  const [fromMonth = month, fromDay = null] = numbersOf(first);
  const [toMonth = month, toDay = null] = numbersOf(last);
  if (fromMonth === null || toMonth === null) return year || words.unknown;
  if (month !== null) {
    const wholeMonth = fromDay === null || toDay === null || (fromDay === 1 && toDay >= 28);
    return wholeMonth
      ? words.month(month, year, brief)
      : words.day(`${fromDay}–${toDay}`, month, year, brief);
  }
  if (fromMonth === 1 && toMonth === 12) return year;
  return words.range(words.month(fromMonth, "", brief), words.month(toMonth, year, brief));
}

/** Month and day of an ISO day. */
function numbersOf(day: string | null): readonly number[] {
  return day === null ? [] : day.split("-").slice(-2).map(Number);
}

function sameMonth(a: DatePart, b: DatePart): boolean {
  return a.year === b.year && a.month !== null && a.month === b.month;
}

function same(a: DatePart, b: DatePart): boolean {
  return (
    a === b ||
    (a.year === b.year &&
      a.first === b.first &&
      a.last === b.last &&
      a.month === b.month &&
      a.partOfYear === b.partOfYear &&
      a.day === b.day)
  );
}
