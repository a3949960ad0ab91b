/**
 * A text by people as HTML, its dates marked: a number on a page is always a claim, a count, a date, a tick or a
 * mark, and this tells the dates. Years, months with a number, days of a month, in each language's notation.
 */
import { interfaceLanguages, strings } from "../../i18n/strings.ts";
import { escapeHtml } from "../../text/escape-html.ts";

const days = "\\p{Nd}{1,2}(?:\\s?[–-]\\s?\\p{Nd}{1,2})?";
const year = "(?:1[89]|20)\\p{Nd}{2}(?:\\s?[–-]\\s?(?:1[89]|20)?\\p{Nd}{2})?";

const dates = interfaceLanguages.map((language) => strings(language).dates);
/** Longest first: a date is taken whole, not its year alone. */
const patterns = [
  `${days}(?:/\\p{Nd}{1,2})?/\\p{Nd}{4}`, // 27/9/2020, 12–14/9/2022, 9/2020
  `${days}/\\p{Nd}{1,2}(?!\\p{Nd})`, // 27/9
  ...dates.map(({ pattern }) => pattern(days, year)), // 27 September 2020, tháng 9 năm 2020
  `\\p{Nd}{1,2}(?=(?:,|${dates.map(({ joint }) => joint).join("|")}) ${days}[ /])`, // 10 and 17–18 October
  year,
];
const date = new RegExp(`(?<![\\p{Nd}\\p{L}])(?:${patterns.join("|")})(?![\\p{Nd}\\p{L}])`, "gu");

/**
 * @param text plain text; it is escaped.
 * @returns HTML.
 */
export function markUpDates(text: string): string {
  return escapeHtml(text).replace(date, (found) => marked(found));
}

/** Of the notations above HTML reads the bare year alone as a time. */
function marked(found: string): string {
  if (!/\p{Nd}/u.test(found)) return found;
  return /^\d{4}$/u.test(found) ? `<time>${found}</time>` : `<span data-date>${found}</span>`;
}
