/** A headline as HTML: its dates marked, its words unbroken. */
import { headline } from "../i18n/headline.ts";
import { markUpDates } from "../publish/pages/mark-up-dates.ts";

export function headlineHtml(text: string, language: string): string {
  return markUpDates(headline(text, language));
}
