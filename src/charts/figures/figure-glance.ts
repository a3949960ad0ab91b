/** Figures in the least room, for lists and cards: one axis, a mark and its figure in words for each, no more. */
import { wrapLines } from "../../text/text-width.ts";
import { countShape } from "../claims/count-shape.ts";
import { figureLabels } from "../claims/figure-labels.ts";
import { linkTo, wholeRow } from "../claims/link-to.ts";
import { lookOf } from "../claims/look-of.ts";
import { lyingMark } from "../claims/mark-look.ts";
import { type Point, spread } from "../claims/points-by-event.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { type Item, label, layouts, line, type Scene } from "../frame/scene.ts";
import { axisOf } from "./figure-rows.ts";
import { markLabel } from "./mark-label.ts";
import { tickLabels } from "./tick-labels.ts";

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
      ...tickLabels(axis.ticks, top - 9, place, minWidth, context.language),
      ...shown.map((point, i) => row(point, top + i * frame.row, place, context)),
    ],
  };
}

/** The mark, and the figure in the fullest words that fit beside it. */
function row({ claim }: Point, y: number, place: (people: number) => number, context: ChartContext): Item {
  const shape = countShape(claim.count);
  if (!shape) return linkTo(claim, context, wholeRow(y, frame.row), []);
  const middle = y + frame.row / 2;
  return linkTo(claim, context, wholeRow(y, frame.row), [
    ...lyingMark(shape, lookOf(claim), place, middle),
    ...markLabel(figureLabels(claim, context), shape, middle + 4.5, place, minWidth, "t"),
  ]);
}
