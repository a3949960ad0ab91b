/**
 * The marks of a count, lying (places along the width) or standing (places along the height): a dot for a number, a
 * whisker with caps for its bounds, a broken arrow for an open end, a band for a class word. Hollow is one party's
 * word; a dotted edge is not yet checked.
 */

import { disc } from "../frame/disc.ts";
import { box, glyph, type Item, line } from "../frame/scene.ts";
import { formatNumber } from "../frame/scene-content.ts";
import type { CountShape } from "./count-shape.ts";

export interface MarkLook {
  /** One party's word. */
  readonly hollow: boolean;
  readonly unchecked: boolean;
}

/** Pixels an open end reaches beyond its dot. */
export const arrowLength = 32;
const arrows = {
  up: "M7 0h7m3 0h5m3 0h3M24 -5l6 5l-6 5",
  down: "M-7 0h-7m-3 0h-5m-3 0h-3M-24 -5l-6 5l6 5",
};
const standingArrows = {
  up: "M0 -7v-7m0 -3v-4m0 -3v-2M-5 -22l5 -6l5 6",
  down: "M0 7v7m0 3v4m0 3v2M-5 22l5 6l5 -6",
};

/** @param at place of a number along the width. */
export function lyingMark(
  shape: CountShape,
  look: MarkLook,
  at: (people: number) => number,
  y: number,
): readonly Item[] {
  const [low, high] = [at(shape.low), at(shape.high)];
  if (shape.band) return [box(low, y - 5, high - low, 10, bandClass(look))];
  const items: Item[] = [];
  if (high > low) {
    items.push(line(low, y, high, y, "w"), glyph(low, y, "M0 -6v12", "w"), glyph(high, y, "M0 -6v12", "w"));
  }
  if (shape.dot !== null) {
    if (shape.open) items.push(glyph(at(shape.dot), y, arrows[shape.open], "w"));
    items.push(...dot(at(shape.dot), y, look, high > low));
  }
  return items;
}

/** @param at height of a number in pixels. @param dx pixels aside of `x`. */
export function standingMark(
  shape: CountShape,
  look: MarkLook,
  x: number,
  at: (people: number) => number,
  dx = 0,
): readonly Item[] {
  const [low, high] = [at(shape.low), at(shape.high)];
  const tall = formatNumber(low - high);
  if (shape.band) return [glyph(x, high, `M-5 0h10v${tall}h-10z`, bandClass(look), dx)];
  const items: Item[] = [];
  if (low > high) items.push(glyph(x, high, `M-6 0h12M0 0v${tall}M-6 ${tall}h12`, "w", dx));
  if (shape.dot !== null) {
    if (shape.open) items.push(glyph(x, at(shape.dot), standingArrows[shape.open], "w", dx));
    items.push(...dot(x, at(shape.dot), look, low > high, dx));
  }
  return items;
}

/** Smaller between the caps of a whisker, so that narrow bounds stay visible. */
function dot(
  x: number,
  y: number,
  { hollow, unchecked }: MarkLook,
  bounded: boolean,
  dx = 0,
): readonly Item[] {
  const radius = bounded ? 3.5 : 5;
  if (unchecked) {
    return [
      glyph(x, y, disc(radius + 1), "o u", dx),
      ...(hollow ? [] : [glyph(x, y, disc(radius - 2), "f", dx)]),
    ];
  }
  return [glyph(x, y, disc(hollow ? radius - 1 : radius), hollow ? "o" : "f", dx)];
}

function bandClass({ hollow, unchecked }: MarkLook): string {
  return ["d", hollow ? "o" : "", unchecked ? "u" : ""].filter(Boolean).join(" ");
}
