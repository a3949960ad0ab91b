/** An EDTF date in words of a language: "27 September – 10 November 2020", "khoảng 24/10/2020", "sejak 1992". */
import { type DatePart, type EdtfParts, edtfParts } from "./edtf-parts.ts";
import { type Strings, strings } from "./strings.ts";

type Words = Strings["dates"];

/** @param brief short names of months, for labels. */
export function dateInWords(edtf: string, language: string, brief = false): string {
  const words = strings(language).dates;
  const parts = edtfParts(edtf);
  if (!parts || (!parts.from && !parts.to)) return words.unknown;
  const text = parts.kind === "date" ? one(parts.from, words, brief) : several(parts, words, brief);
  return (parts.from ?? parts.to)?.year === null ? words.noYear(text) : text;
}

function one(date: DatePart | null, words: Words, brief: boolean, omitYear = false): string {
  if (!date) return words.unknown;
  const text = plain(date, words, brief, omitYear);
  if (date.uncertain) return words.perhaps(text);
  return date.approximate ? words.about(text) : text;
}

function plain(date: DatePart, words: Words, brief: boolean, omitYear: boolean): string {
  const year = date.year && !date.year.includes("X") && !omitYear ? date.year : "";
  if (date.year?.endsWith("XX")) return words.century(date.year.replaceAll("X", "0"));
  if (date.year?.endsWith("X")) return words.decade(date.year.replace("X", "0"));
  if (date.season !== null) return words.season(date.season, year);
  if (date.month === null) return date.year ?? words.unknown;
  if (date.day === null) return words.month(date.month, year, brief);
  return words.day(String(date.day), date.month, year, brief);
}

function several({ kind, from, to }: EdtfParts, words: Words, brief: boolean): string {
  if (!from) return words.until(one(to, words, brief));
  if (!to) return words.since(one(from, words, brief));
  const join = kind === "one-of" ? words.or : words.range;
  const hedged = from.approximate || from.uncertain || to.approximate || to.uncertain;
  if (same(from, to)) return one(to, words, brief);
  if (sameMonth(from, to) && from.day && to.day && !hedged) {
    const days = kind === "one-of" ? words.or(`${from.day}`, `${to.day}`) : `${from.day}–${to.day}`;
    return words.day(days, to.month ?? 0, to.year ?? "", brief);
  }
  const omitYear = from.year === to.year && from.month !== null && to.month !== null;
  return join(one(from, words, brief, omitYear), one(to, words, brief));
}

function sameMonth(a: DatePart, b: DatePart): boolean {
  return a.year === b.year && a.month !== null && a.month === b.month;
}

function same(a: DatePart, b: DatePart): boolean {
  return a.year === b.year && a.month === b.month && a.season === b.season && a.day === b.day;
}
