/** A headline as HTML: its dates marked, its words unbroken. */
import { headline } from "../i18n/headline.ts";
import { markUpDates } from "../publish/pages/mark-up-dates.ts";

/** Names of two parts: "Nagorno-Karabakh". */
const names = /\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)+/gu;

export function headlineHtml(text: string, language: string): string {
  return markUpDates(headline(text, language)).replace(names, (name) => `<span class="whole">${name}</span>`);
}
