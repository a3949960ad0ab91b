/** The numbers of a logarithmic axis, each over its line. */
import { numberInWords } from "../../i18n/number-in-words.ts";
import { textWidth } from "../../text/text-width.ts";
import { type Item, label } from "../frame/scene.ts";

/**
 * From the last: it says how far the axis goes. A number that would touch the next one is left out, and none goes
 * beyond the edge of the picture.
 * @param place of a number of people along the width. @param minWidth pixels of the narrowest column.
 */
export function tickLabels(
  ticks: readonly number[],
  y: number,
  place: (people: number) => number,
  minWidth: number,
  language: string,
): readonly Item[] {
  let free = minWidth;
  return ticks.toReversed().flatMap((tick) => {
    const words = numberInWords(tick, language);
    const [half, from] = [textWidth(words, 12) / 2, place(tick) * minWidth];
    const dx = Math.round(Math.max(0, half - from) + Math.min(0, minWidth - from - half));
    if (from + dx + half > free) return [];
    free = from + dx - half - 6;
    return [label(place(tick), y, words, { dx, size: 12, anchor: "middle" })];
  });
}
