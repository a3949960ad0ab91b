/** How long after, in words: "22 days later", "2 years later". */
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";

export function timePassed(days: number, { language }: { readonly language: string }): string {
  const { later } = strings(language).charts;
  const digits = (n: number) => numberInWords(n, language);
  if (days < 60) return later(digits(days), "day", days === 1);
  if (days < 700) return later(digits(Math.round(days / 30.4)), "month", false);
  return later(digits(Math.round(days / 365.25)), "year", false);
}
