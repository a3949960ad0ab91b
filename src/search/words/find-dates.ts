/**
 * Days and months written in a text, in any notation of the languages given: 27/9, 27 September, ngày 27 tháng 9,
 * Sept 27 are all `XXXX-09-27`. `dateForms` makes the patterns from the words of the languages at build; the
 * browser gets them as they are, for a query may be in any language.
 *
 * Why extraction has a finder of its own (`src/extract/dates/find-dates.ts`): it reads one language, with weekdays,
 * steps and periods, over tokens of a pack that the browser must not carry; what both find is the same date.
 */
import { boundsOf } from "../../dates/date-bounds.ts";
import type { TimeWords } from "../../model/language/time-words.ts";
import type { DateForms } from "../../model/search/search-words.ts";
import type { SearchDate } from "../../model/search/source-record.ts";
import { fold, foldInPlace, spelling } from "./fold.ts";

/** Forms of a day, of two days of one month, or of a month of a year; other periods are found by their two ends. */
const useful = /^(?=.*\{(?:m|M|b)\})(?=.*\{(?:d|y|a)\})(?!.*\{(?:w|s|D|m2|y2|M2)\})/u;
/** Without the word before it, "16.9" is a decimal number. */
const decimal = /^(?:<[^>]*>)? ?\(?\{d\}\.\{m\}\)?$/u;
const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");

const markedWord = /[a-z]*[^\p{ASCII}\P{L}]\p{L}*/gu;

/** Patterns over folded text, the longest first; groups: d, e for a second day, m, y, and M1 … M12 for a month by name. */
export function dateForms(languages: readonly TimeWords[]): DateForms {
  const all = languages.flatMap(({ forms, months, daySuffixes }) => {
    const day = (name: string) => `(?<${name}>\\d{1,2})(?:${["", ...daySuffixes].map(plain).join("|")})`;
    const slots: Readonly<Record<string, string>> = {
      d: day("d"),
      d2: day("e"),
      a: "(?<d>\\d{1,2})",
      b: "(?<m>\\d{1,2})",
      m: "(?<m>\\d{1,2})",
      y: "(?<y>\\d{4})",
      M: `(?:${months.map((names, i) => `(?<M${i + 1}>${byLength(names).map(plain).join("|")})`).join("|")})`,
    };
    return forms
      .filter((form) => useful.test(form) && !decimal.test(form))
      .map((form) => expression(form, slots));
  });
  const parted = [String.raw`(?<d>\d{1,2})[/-](?<m>\d{1,2})`, String.raw`(?<m>\d{1,2})/(?<y>\d{4})`];
  const written = languages.flatMap(({ forms, months }) => [...forms, ...months.flat()]).join(" ");
  return {
    forms: byLength([...new Set([...all, ...parted])]),
    words: [...new Set(written.toLowerCase().normalize("NFC").match(markedWord))].sort(),
  };
}

const plain = (word: string) => literally(fold(spelling(word)));
const byLength = (list: readonly string[]) =>
  [...list].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Words in `<>` and brackets around a form are left out: they are no part of the date. */
function expression(form: string, slots: Readonly<Record<string, string>>): string {
  const bare = form
    .replace(/<[^>]*>/gu, "")
    .replace(/^\(|\)$/gu, "")
    .trim();
  return bare
    .split(/\{(\w+)\}/u)
    .map((part, i) => (i % 2 ? (slots[part] ?? "") : literally(foldInPlace(part)).replace(/ +/gu, "\\s+")))
    .join("");
}

const none: readonly SearchDate[] = [];

/** @param expressions of `dateForms`, compiled by `compileDates`. */
export function findDates(text: string, { any, each, words }: DateExpressions): readonly SearchDate[] {
  if (!/\p{Nd}/u.test(text)) return none;
  const flat = foldInPlace(text);
  const found: SearchDate[] = [];
  any.lastIndex = 0;
  // one look over the text tells where a date may begin, and the first form that fits there
  for (let match = any.exec(flat); match; match = any.exec(flat)) {
    const start = match.index;
    const first = match.indexOf(match[0], 1) - 1;
    const { end, edtf } = dateAt(text, flat, start, each.slice(first), words);
    for (const one of edtf) found.push({ start, end, edtf: one });
    any.lastIndex = Math.max(end, start + 1);
  }
  return found;
}

/** The date of the first form that fits at a place of a text and is one; two for "ngày 20 và 21/10". */
function dateAt(
  text: string,
  flat: string,
  start: number,
  each: readonly RegExp[],
  words: ReadonlySet<string>,
): { readonly end: number; readonly edtf: readonly string[] } {
  for (const expression of each) {
    expression.lastIndex = start;
    const match = expression.exec(flat);
    if (!match) continue;
    const end = start + match[0].length;
    const printed = text.slice(start, end).toLowerCase();
    // folding made "3 máy" (three aircraft) a day in May: a word with marks must be one of dates
    if (printed.match(markedWord)?.some((word) => !words.has(word))) continue;
    const groups = match.groups ?? {};
    const [first, second] = [dateOf(groups, groups["d"]), groups["e"] ? dateOf(groups, groups["e"]) : null];
    const edtf = [first, second].filter((one) => one !== null);
    // "30 February 2020" is no date, and no February either
    if (edtf.some((one) => boundsOf(one) === null)) return { end, edtf: [] };
    if (edtf.length > 0) return { end, edtf };
  }
  return { end: start, edtf: [] };
}

export interface DateExpressions {
  /** Where any of them may begin; its groups are the forms. */
  readonly any: RegExp;
  /** Each, to be asked at one place. */
  readonly each: readonly RegExp[];
  /** Words of dates that have marks. */
  readonly words: ReadonlySet<string>;
}

export function compileDates({ forms: expressions, words }: DateForms): DateExpressions {
  const open = "(?<![\\p{L}\\p{N}/])";
  const shut = "(?![\\p{L}\\p{N}]|/\\d)";
  const nameless = expressions.map((source) => source.replace(/\(\?<\w+>/gu, "(?:"));
  return {
    any: new RegExp(`${open}(?:${nameless.map((form) => `(${form})`).join("|")})${shut}`, "gu"),
    each: expressions.map((source) => new RegExp(`${open}${source}${shut}`, "uy")),
    words: new Set(words),
  };
}

const monthGroups = Array.from({ length: 12 }, (_, i) => `M${i + 1}`);

/** @param days the number that is where the day should be. */
function dateOf(
  groups: Readonly<Record<string, string | undefined>>,
  days: string | undefined,
): string | null {
  const named = monthGroups.findIndex((name) => groups[name]) + 1;
  const [first, second] = [Number(days ?? 0), named || Number(groups["m"])];
  // where the order of day and month is open, the number that can be no month is the day
  const isSwapped = !named && second > 12 && first >= 1 && first <= 12;
  const [day, month] = isSwapped ? [second, first] : [first, second];
  if (month < 1 || month > 12 || day > 31) return null;
  const two = (n: number) => String(n).padStart(2, "0");
  if (day === 0) return groups["y"] && !days ? `${groups["y"]}-${two(month)}` : null;
  return `${groups["y"] ?? "XXXX"}-${two(month)}-${two(day)}`;
}
