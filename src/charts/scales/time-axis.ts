/** Draws a broken time axis: ticks and dates of each span, and the cuts between them. */
import { dateInWords } from "../../i18n/date-in-words.ts";
import { dateWithoutYear } from "../../i18n/date-without-year.ts";
import { textWidth } from "../../text/text-width.ts";
import { glyph, type Item, label, line } from "../frame/scene.ts";
import { type BrokenTime, type TimeSegment, timeTicks } from "./broken-time.ts";

/** Where the axis is in a picture. */
export interface TimeFrame {
  /** Left and right end of the axis, in fractions of the width. */
  readonly left: number;
  readonly right: number;
  /** Ticks run from `top` to `bottom`; dates are above `top`. */
  readonly top: number;
  readonly bottom: number;
  /** Pixels of the narrowest column. */
  readonly minWidth: number;
}

export function timePlace(time: BrokenTime, { left, right }: TimeFrame): (day: number) => number {
  return (day) => left + time.at(day) * (right - left);
}

export function timeAxis(time: BrokenTime, frame: TimeFrame, language: string): readonly Item[] {
  const items: Item[] = [];
  const along = (part: number) => frame.left + part * (frame.right - frame.left);
  for (const [i, segment] of time.segments.entries()) {
    items.push(line(along(segment.left), frame.top, along(segment.right), frame.top, "r"));
    items.push(...stretchTicks(segment, timePlace(time, frame), along, frame, language));
    if (i > 0) items.push(...cut((along(segment.left) + along(time.segments[i - 1]?.right ?? 0)) / 2, frame));
  }
  return items;
}

/** Two slanted strokes over the axis: here time is left out. */
function cut(x: number, { top, bottom }: TimeFrame): readonly Item[] {
  return [glyph(x, top, "M-5 5l4 -10M1 5l4 -10", "r"), line(x, top + 8, x, bottom, "x")];
}

function stretchTicks(
  segment: TimeSegment,
  place: (day: number) => number,
  along: (part: number) => number,
  frame: TimeFrame,
  language: string,
): readonly Item[] {
  const start = along(segment.left) * frame.minWidth - 3;
  const end = along(segment.right) * frame.minWidth + 3;
  const items: Item[] = [];
  let free = start;
  for (const { day, edtf } of timeTicks(segment, Math.max(1, Math.floor((end - start) / 52)))) {
    const x = place(day);
    const maxWidth = end - free;
    const candidates = items.length === 0 ? [edtf, edtf.slice(0, 7), edtf.slice(0, 4)] : [edtf];
    const words = candidates
      .map((date) => (items.length === 0 ? dateInWords(date, language, true) : shortDate(date, language)))
      .find((text) => textWidth(text, 12) <= maxWidth);
    if (words === undefined) continue;
    const half = textWidth(words, 12) / 2;
    const middle = Math.min(Math.max(x * frame.minWidth, free + half), end - half);
    items.push(line(x, frame.top, x, frame.bottom, "g"));
    const dx = Math.round(middle - x * frame.minWidth);
    items.push(label(x, frame.top - 9, words, { dx, anchor: "middle", size: 12 }));
    free = middle + half + 8;
  }
  return items;
}

/** The date without its year, which an earlier tick has told; a year alone stays. */
function shortDate(edtf: string, language: string): string {
  const [year = ""] = edtf.split("-");
  if (edtf.length === 4) return edtf;
  return dateWithoutYear(edtf, year, language);
}
