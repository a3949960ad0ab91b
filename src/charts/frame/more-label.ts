/** "and 24 more": what a picture leaves out, counted; by which rule the others were chosen, and where to find all of it. */
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import { textWidth, wrapLines } from "../../text/text-width.ts";
import type { ChartContext } from "./chart-form.ts";
import { type Item, label } from "./scene.ts";

/** Pixels below `y` where the next thing may begin. */
export const moreHeight = 24;

/** The rules by which what is drawn is chosen, as `charts.chosen` says them. */
export type Choice = "groups" | "ends" | "even" | "lives" | "disputed";

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

/** The same at the foot of a picture, then the rule. @param more 0 = counted above already. @param minWidth pixels. */
export function moreLines(
  more: number | string,
  choice: Choice,
  y: number,
  minWidth: number,
  context: ChartContext,
): { readonly items: readonly Item[]; readonly height: number } {
  const { chosen, inTable } = strings(context.language).charts;
  const parts =
    typeof more === "string" && !context.full ? wrapLines(more, minWidth, 12) : more === 0 ? [] : [more];
  const counted = parts.map((part, i) => moreLabel(part, 0, y + i * 16, context));
  const top = y + (counted.length && (counted.length - 1) * 16 + moreHeight);
  const rule = wrapLines(context.full ? chosen[choice] : `${chosen[choice]} ${inTable}`, minWidth, 12);
  const lines = rule.map((text, i) => label(0, top + 14 + i * 16, text, { size: 12 }));
  return { items: [...counted, ...lines], height: top - y + lines.length * 16 + 6 };
}
