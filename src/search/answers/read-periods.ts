/** The days that a question asks about: days and months, years, spans of years, decades, seasons and parts of them. */
import { boundsOf } from "../../dates/date-bounds.ts";
import { addDays, dayNumber, isoDay } from "../../dates/day-number.ts";
import { findDates } from "../words/find-dates.ts";
import type { Dictionary } from "../words/read-text.ts";
import type { Token } from "../words/tokens.ts";
import type { Period } from "./question.ts";
import type { QuestionForm } from "./question-index.ts";

export interface PeriodsRead {
  readonly periods: readonly Period[];
  /** Places in the list of tokens that are read. */
  readonly taken: ReadonlySet<number>;
}

const firstYear = 1000;
const lastYear = 2199;

/**
 * @param formAt forms of questions that begin at a token.
 * @param isCounted whether what follows a token is counted: "2000 people" is no year.
 */
export function readPeriods(
  text: string,
  words: readonly Token[],
  dictionary: Dictionary,
  formAt: (at: number) => readonly QuestionForm[],
  isCounted: (at: number) => boolean,
): PeriodsRead {
  const taken = new Set<number>();
  const take = (from: number, to: number) => {
    for (let i = from; i < to; i++) taken.add(i);
  };
  const periods: Period[] = [];
  for (const { start, end, edtf } of findDates(text, dictionary.dates)) {
    words.forEach((word, i) => {
      if (word.start < end && start < word.end) taken.add(i);
    });
    const period = periodOf(edtf);
    if (period) periods.push(period);
  }
  const years: Period[] = [];
  for (let at = 0; at < words.length; at++) {
    if (taken.has(at)) continue;
    const span = yearsAt(text, words, at, formAt, isCounted);
    if (span && span.to <= words.length) {
      years.push(span.period);
      take(at, span.to);
      at = span.to - 1;
    }
  }
  const seasons = words.flatMap((_, at) =>
    formAt(at)
      .filter(({ kind }) => kind === "season")
      .map((form) => ({ at, form })),
  );
  const parts = words.flatMap((_, at) =>
    formAt(at)
      .filter(({ kind }) => kind === "part")
      .map((form) => ({ at, form })),
  );
  if (years.length !== 1) return { periods: [...periods, ...years], taken };
  const [year] = years as [{ from: string; to: string }];
  const [season, part] = [seasons[0], parts[0]];
  if (season) {
    take(season.at, season.at + season.form.words.length);
    return { periods: [...periods, seasonOf(year, season.form)], taken };
  }
  if (part && isBeside(part, words, taken)) {
    take(part.at, part.at + part.form.words.length);
    return { periods: [...periods, partOf(year, part.form)], taken };
  }
  return { periods: [...periods, year], taken };
}

/** A part of a period is right before it, or with one small word between. */
function isBeside(
  { at, form }: { readonly at: number; readonly form: QuestionForm },
  words: readonly Token[],
  taken: ReadonlySet<number>,
): boolean {
  const after = at + form.words.length;
  return [after, after + 1, after + 2].some((i) => i < words.length && taken.has(i));
}

function periodOf(edtf: string): Period | null {
  const monthDay = /^XXXX-(\d\d-\d\d)$/u.exec(edtf)?.[1];
  if (monthDay !== undefined) return { monthDay };
  const bounds = boundsOf(edtf);
  return bounds?.min && bounds.max ? { from: bounds.min, to: bounds.max } : null;
}

const yearOf = (word: Token | undefined, text: string) =>
  word?.value != null &&
  /^\p{Nd}{4}$/u.test(text.slice(word.start, word.end)) &&
  word.value >= firstYear &&
  word.value <= lastYear
    ? word.value
    : null;

function yearsAt(
  text: string,
  words: readonly Token[],
  at: number,
  formAt: (at: number) => readonly QuestionForm[],
  isCounted: (at: number) => boolean,
) {
  const first = yearOf(words[at], text);
  if (first === null) return null;
  const next = words[at + 1];
  const gap = next ? text.slice(words[at]!.end, next.start) : "";
  const joined = /^\s*[-–—/]\s*$/u.test(gap);
  // "1988 to 1994", "từ năm 1988 đến năm 1994"
  const spelt = formAt(at + 1).some(({ kind }) => kind === "yearsTo");
  const end = joined
    ? at + 1
    : spelt
      ? [at + 2, at + 3].find(
          (i) =>
            yearOf(words[i], text) !== null &&
            (i === at + 2 || formAt(i - 1).some(({ kind }) => kind === "yearBefore")),
        )
      : undefined;
  const last = end === undefined ? null : yearOf(words[end], text);
  if (last !== null && last > first) return { period: years(first, last), to: end! + 1 };
  // "1990s", "1990-an"
  const ends = () => formAt(at + 1).some(({ kind }) => kind === "decadeEndings");
  const isDecade = first % 10 === 0 && next !== undefined && /^['’-]?$/u.test(gap) && ends();
  if (isDecade) return { period: years(first, first + 9), to: at + 2 };
  return isCounted(at + 1) ? null : { period: years(first, first), to: at + 1 };
}

const pad = (n: number) => String(n).padStart(2, "0");
const years = (first: number, last: number): { from: string; to: string } => ({
  from: `${first}-01-01`,
  to: `${last}-12-31`,
});

function seasonOf({ from }: { readonly from: string }, { name }: QuestionForm): Period {
  const [first = 1, last = 12] = name.split(" ").map(Number);
  const year = Number(from.slice(0, 4));
  const end = last < first ? year + 1 : year;
  return {
    from: `${year}-${pad(first)}-01`,
    to: addDays(`${last === 12 ? end + 1 : end}-${pad((last % 12) + 1)}-01`, -1),
  };
}

function partOf(
  { from, to }: { readonly from: string; readonly to: string },
  { name }: QuestionForm,
): Period {
  const [first = 0, last = 1] = name.split(" ").map(Number);
  const [start, length] = [dayNumber(from), dayNumber(to) - dayNumber(from)];
  return { from: isoDay(Math.round(start + first * length)), to: isoDay(Math.round(start + last * length)) };
}
