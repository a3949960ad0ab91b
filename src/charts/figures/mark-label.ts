/** The figure in words beside its mark on a row without other words. */
import { textWidth } from "../../text/text-width.ts";
import type { CountShape } from "../claims/count-shape.ts";
import { arrowLength } from "../claims/mark-look.ts";
import { type Label, label } from "../frame/scene.ts";

/**
 * The first of the words that fit to the right of the mark or to its left; nothing where none do.
 * @param y base line in pixels. @param place of a number of people along the width.
 * @param minWidth pixels of the narrowest column. @param style class of the label.
 */
export function markLabel(
  words: readonly string[],
  { low, high, open }: CountShape,
  y: number,
  place: (people: number) => number,
  minWidth: number,
  style?: string,
): readonly Label[] {
  const [after, before] = [open === "up" ? arrowLength + 6 : 11, open === "down" ? arrowLength + 6 : 11];
  const at = { bold: true, ...(style && { class: style }) } as const;
  for (const text of words) {
    const width = textWidth(text, 13, true);
    if (place(high) * minWidth + after + width <= minWidth)
      return [label(place(high), y, text, { ...at, dx: after })];
    if (place(low) * minWidth - before - width >= 0)
      return [label(place(low), y, text, { ...at, dx: -before, anchor: "end" })];
  }
  return [];
}
