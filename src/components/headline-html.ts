/** A headline as HTML: its dates marked, its words and ranges unbroken. */
import { headline } from "../i18n/headline.ts";
import { markUpDates } from "../publish/pages/mark-up-dates.ts";

/** Names of two parts, and years or days of two: "Nagorno-Karabakh", "2020–2023". */
const whole = /\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)+|\p{Nd}+[–-]\p{Nd}+/gu;

export function headlineHtml(text: string, language: string): string {
  return markUpDates(headline(text, language)).replace(
    whole,
    (words) => `<span class="whole">${words}</span>`,
  );
}
