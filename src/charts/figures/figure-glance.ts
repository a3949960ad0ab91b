/** Figures in the least room, for lists and cards: one axis, a mark and its figure in words for each, no more. */
import { numberInWords } from "../../i18n/number-in-words.ts";
import { textWidth, wrapLines } from "../../text/text-width.ts";
import { countShape } from "../claims/count-shape.ts";
import { figureLabels } from "../claims/figure-labels.ts";
import { linkTo, wholeRow } from "../claims/link-to.ts";
import { lookOf } from "../claims/look-of.ts";
import { arrowLength, lyingMark } from "../claims/mark-look.ts";
import { type Point, spread } from "../claims/points-by-event.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { type Item, label, layouts, line, type Scene } from "../frame/scene.ts";
import { axisOf } from "./figure-rows.ts";

const { minWidth } = layouts.narrow;
const frame = { left: 0.03, right: 0.93, row: 25 };
/** The most figures; of more, some evenly spread. */
const most = 7;

/** @param title of what they are figures; empty = the chart is about one thing. */
export function figureGlance(title: string, points: readonly Point[], context: ChartContext): Scene {
  const shown = spread(
    points.filter(({ claim }) => countShape(claim.count)),
    most,
  );
  const names = title ? wrapLines(title, minWidth, 13, { bold: true }) : [];
  const top = names.length * 17 + 24;
  const axis = axisOf(shown);
  const place = (people: number) => frame.left + axis.at(people) * (frame.right - frame.left);
  const height = top + shown.length * frame.row + 6;
  return {
    layout: "narrow",
    height,
    items: [
      ...names.map((text, i) => label(0, 14 + i * 17, text, { bold: true })),
      ...axis.ticks.map((tick) => line(place(tick), top - 4, place(tick), height, "g")),
      ...heads(axis.ticks, top - 9, place, context),
      ...shown.map((point, i) => row(point, top + i * frame.row, place, context)),
    ],
  };
}

/** The numbers of the axis that fit, from the last. */
function heads(
  ticks: readonly number[],
  y: number,
  place: (people: number) => number,
  { language }: ChartContext,
): readonly Item[] {
  let free = minWidth;
  return ticks.toReversed().flatMap((tick) => {
    const words = numberInWords(tick, language);
    const half = textWidth(words, 12) / 2;
    const middle = Math.min(Math.max(place(tick) * minWidth, half), minWidth - half);
    if (middle + half > free) return [];
    free = middle - half - 6;
    const dx = Math.round(middle - place(tick) * minWidth);
    return [label(place(tick), y, words, { size: 12, anchor: "middle", dx })];
  });
}

/** The mark, and the figure in the fullest words that fit beside it. */
function row({ claim }: Point, y: number, place: (people: number) => number, context: ChartContext): Item {
  const shape = countShape(claim.count);
  const mark = shape ? lyingMark(shape, lookOf(claim), place, y + frame.row / 2) : [];
  const words = shape ? figureLabels(claim, context).flatMap((text) => beside(text, shape)) : [];
  function beside(text: string, { low, high, open }: NonNullable<typeof shape>) {
    const width = textWidth(text, 13, true);
    const [after, before] = [open === "up" ? arrowLength + 6 : 11, open === "down" ? arrowLength + 6 : 11];
    const at = { bold: true, class: "t" } as const;
    const base = y + frame.row / 2 + 4.5;
    if (place(high) * minWidth + after + width <= minWidth)
      return [label(place(high), base, text, { ...at, dx: after })];
    return place(low) * minWidth - before - width >= 0
      ? [label(place(low), base, text, { ...at, dx: -before, anchor: "end" })]
      : [];
  }
  return linkTo(claim, context, wholeRow(y, frame.row), [...mark, ...words.slice(0, 1)]);
}
