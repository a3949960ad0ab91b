/** The day at the head of a report: "PORT VELM, March 4, 2031 - …", "AMMAN | Thu Apr 21, 2011 8:02 pm", "(12/5/2016)". */
import type { Language } from "../../model/language/language.ts";
import type { Span } from "../../model/span.ts";
import { findDates } from "./find-dates.ts";

/** Paragraphs looked at, and how far into each a dateline reaches, in characters. */
const paragraphs = 4;
const reach = 120;

/** What parts a dateline from the text: a dash, a bar, a bracket, a colon, a time of day or the line's end. */
const after = /^\s*(?:[)|\]:]|(?:\([^()\n]{2,30}\)\s*)?[–—-]+\s|$|,?\s*\d{1,2}[:.]\d{2})/u;
const before = /(?:^|[,(|[:–—-]\s*)$/u;

/** A whole day with the words that give it; null where none is apart from the sentences. */
export function datelineOf(
  text: string,
  language: Language,
): { readonly edtf: string; readonly words: string } | null {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  for (const whole of lines.slice(0, paragraphs)) {
    const line = whole.trim();
    for (const { start, end, edtf, words } of findDates(
      line,
      { start: 0, end: Math.min(line.length, reach) },
      language,
    )) {
      if (edtf === null || !/^\d{4}-\d{2}-\d{2}$/u.test(edtf)) continue;
      if (before.test(line.slice(0, start)) && after.test(line.slice(end))) return { edtf, words };
    }
  }
  return null;
}

/** What parts a place and its date from the report: "BENVA, 14 March 2022 (Orsk News) -", "DAVAO (September 8, 2009) -". */
const report =
  /^\)?\s*(?:(?:\([^()\n]{2,30}\)\s*)?(?:\.?[–—-]+\s|\|)|\([^()\n]{2,30}\)(?::|\s+(?=\p{Lu}))|,\s*\p{Lu}[\p{L} ]{1,20}\.\s)/u;
/** "May 23, 2018 (LUMA) – The army": the place behind the date. */
const agency = /^\s*\(\p{Lu}[^()\n]{1,30}\)\s*[–—-]+\s/u;
const dash = /^\s*[–—-]+\s/u;
const endsLine = /^[ \t]*(?:\n|$)/u;
/** "MOSCOW, May 3 The envoy said", "SRINAGAR, July 8: Two civilians": a place in capitals, a date, and a sentence without a mark between. */
const capitals = /^\p{Lu}[\p{Lu} .-]{2,30}, $/u;

/**
 * Whether a date comes behind a place at the head of its line, "BENVA, 14 March 2022 -", or fills the line with it. A
 * line that begins with its date and goes on is an entry of a chronicle.
 */
export function isDateline(text: string, { start, end }: Span): boolean {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  if (start - from > reach) return false;
  const head = text.slice(from, start);
  const rest = text.slice(end, end + reach);
  if (before.test(head) && endsLine.test(rest)) return true;
  if (start === from) return agency.test(rest);
  if (capitals.test(head) && /^:?\s+\p{Lu}/u.test(rest)) return true;
  return before.test(head) && report.test(rest);
}

/** "11 October 2019 – Gunmen": a day that opens a line, as that of a report or of an entry in a chronicle. */
export function opensLine(text: string, { start, end }: Span): boolean {
  return (start === 0 || text[start - 1] === "\n") && dash.test(text.slice(end, end + reach));
}
