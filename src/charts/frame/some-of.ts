/** A list in words that does not grow without end: what is beyond is counted. */
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { ChartContext } from "./chart-form.ts";

/** @param between what parts the items; left out, they are joined as words are. */
export function someOf(
  items: readonly string[],
  max: number,
  { language }: ChartContext,
  between?: string,
): string {
  const { list, andMore } = strings(language).charts;
  if (items.length <= max) return between ? items.join(between) : list(items);
  const more = andMore(numberInWords(items.length - max, language));
  return `${items.slice(0, max).join(between ?? ", ")}${between ?? " "}${more}`;
}
