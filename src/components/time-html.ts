/** A date of the ledger in words, as `<time>` with the machine's form where it is one that HTML knows. */
import { dateInWords } from "../i18n/date-in-words.ts";
import type { LanguageCode } from "../model/language-code.ts";
import { escapeHtml } from "../text/escape-html.ts";

/** What `datetime` takes of EDTF: a year, a month or a day, without marks of doubt. */
const plain = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/u;

/** A `<time>` where HTML has a form for the date, otherwise a `<span data-date>` (a range, about a day, a season). */
export function timeHtml(edtf: string, edition: LanguageCode, short = false): string {
  const words = escapeHtml(dateInWords(edtf, edition, short));
  return plain.test(edtf)
    ? `<time datetime="${edtf}">${words}</time>`
    : `<span data-date="${escapeHtml(edtf)}">${words}</span>`;
}
