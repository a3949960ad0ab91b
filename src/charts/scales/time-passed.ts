/** A span of time in words of days, months or years. */
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";

interface Reader {
  readonly language: string;
}

/** How long after: "22 days later", "2 years later". */
export function timePassed(days: number, { language }: Reader): string {
  const { n, unit } = roundedSpan(days);
  return strings(language).charts.later(numberInWords(n, language), unit, n === 1);
}

/** How long: "26 years", "less than a day". */
export function timeLasted(days: number, { language }: Reader): string {
  const { lasted, lessThanADay } = strings(language).charts;
  const { n, unit } = roundedSpan(days);
  return days < 1 ? lessThanADay : lasted(numberInWords(n, language), unit, n === 1);
}

function roundedSpan(days: number): { readonly n: number; readonly unit: "day" | "month" | "year" } {
  if (days < 60) return { n: days, unit: "day" };
  if (days < 700) return { n: Math.round(days / 30.4), unit: "month" };
  return { n: Math.round(days / 365.25), unit: "year" };
}
