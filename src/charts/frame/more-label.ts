/** "and 24 more": what a picture leaves out, counted; where all of it stands elsewhere, a link to there. */
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import { textWidth } from "../../text/text-width.ts";
import type { ChartContext } from "./chart-form.ts";
import { type Item, label } from "./scene.ts";

/** Pixels below `y` where the next thing may begin. */
export const moreHeight = 24;

/**
 * @param more how much is left out, or words that say what. @param x fraction of the width.
 * @param y top of the line.
 */
export function moreLabel(more: number | string, x: number, y: number, context: ChartContext): Item {
  const words = strings(context.language).charts;
  const n = typeof more === "number" ? numberInWords(more, context.language) : "";
  if (!context.full) return label(x, y + 16, n ? words.andMore(n) : String(more), { size: 12 });
  const text = n ? words.andMoreInFull(n) : String(more);
  return {
    kind: "link",
    claim: null,
    href: context.full,
    label: text,
    target: { x, dx: -2, width: 0, pixels: Math.ceil(textWidth(text, 12)) + 4, y, height: 24 },
    class: "j",
    items: [label(x, y + 16, text, { size: 12 })],
  };
}
