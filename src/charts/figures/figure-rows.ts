/** The layout of figures in rows: groups with a head, under each a row a figure, all on one logarithmic axis. */
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { fitted, textWidth, wrapped } from "../../text/text-width.ts";
import { countShape } from "../claims/count-shape.ts";
import { countLegend, legendPicture } from "../claims/legend-picture.ts";
import type { Point } from "../claims/points-by-event.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { moreHeight, moreLabel } from "../frame/more-label.ts";
import { type Item, type LayoutName, label, layouts, line, type Scene, tailGap } from "../frame/scene.ts";
import { type LogAxis, logAxis } from "../scales/log-axis.ts";
import { type Frame, figureRow } from "./figure-row.ts";

/** Rows under one head; `more` figures are only counted. */
export interface RowGroup {
  readonly title: string;
  readonly tail: string;
  readonly points: readonly Point[];
  readonly more: number;
}

const frames: Readonly<Record<LayoutName, Frame>> = {
  narrow: {
    layout: "narrow",
    left: 0.015,
    right: 0.955,
    row: 44,
    head: 34,
    mark: 29,
    least: layouts.narrow.least,
  },
  wide: { layout: "wide", left: 0.42, right: 0.965, row: 38, head: 36, mark: 19, least: layouts.wide.least },
};
const top = 44;

/**
 * @param detail what the second line of a row says of its claim beside the document.
 * @param rest figures of groups that are not shown: only counted.
 */
export function figureRows(
  groups: readonly RowGroup[],
  harm: string,
  layout: LayoutName,
  detail: (claim: LedgerClaim) => string,
  rest: number,
  context: ChartContext,
): Scene {
  const frame = frames[layout];
  const points = groups.flatMap((group) => group.points);
  const axis = axisOf(points);
  const place = (people: number) => frame.left + axis.at(people) * (frame.right - frame.left);
  const rows: Item[] = [];
  let y = top;
  for (const group of groups) {
    const made = head(group, y, frame);
    rows.push(...made.items);
    y += made.height;
    for (const point of group.points) {
      const row = figureRow(point, y, place, frame, detail(point.claim), context);
      rows.push(...row.items);
      y += row.height;
    }
    if (group.more > 0) {
      rows.push(moreLabel(group.more, 0, y, context));
      y += moreHeight;
    }
  }
  if (rest > 0) {
    rows.push(moreLabel(rest, 0, y + 12, context));
    y += 12 + moreHeight;
  }
  const key = legendPicture(countLegend(points, strings(context.language).charts.key), y + 14, frame.least);
  const ground = axisItems(axis, place, harm, y, frame, context);
  return { layout, height: y + 18 + key.height, items: [...ground, ...rows, ...key.items] };
}

/** One axis for all points; an open end gets room beyond its number. */
export function axisOf(points: readonly Point[]): LogAxis {
  const shapes = points.map(({ claim }) => countShape(claim.count)).filter((shape) => shape !== null);
  return logAxis(shapes.flatMap(({ low, high, open }) => (open ? [low, high * 1.01] : [low, high])));
}

function axisItems(
  axis: LogAxis,
  place: (people: number) => number,
  harm: string,
  bottom: number,
  frame: Frame,
  context: ChartContext,
): Item[] {
  const { people, logAxis: hint } = strings(context.language).charts;
  const title = fitted(`${people(harm)} (${hint})`, frame.least * (1 - frame.left), 12);
  const items: Item[] = [label(frame.left, 12, title, { size: 12 })];
  let free = frame.least + 6;
  // From the last: it says how far the axis goes. A number that would touch the next one is left out, its line stays.
  for (const tick of axis.ticks.toReversed()) {
    const words = numberInWords(tick, context.language);
    const [half, from] = [textWidth(words, 12) / 2, place(tick) * frame.least];
    // Over its line, but never beyond the edge of the picture.
    const dx = Math.round(Math.max(0, half - from) + Math.min(0, frame.least - from - half));
    items.push(line(place(tick), top - 6, place(tick), bottom, "g"));
    if (from + dx + half > free - 6) continue;
    free = from + dx - half;
    items.push(label(place(tick), top - 12, words, { dx, size: 12, anchor: "middle" }));
  }
  return items;
}

function head({ title, tail }: RowGroup, y: number, { least, head: height }: Frame) {
  const lines = wrapped(title, least * 0.98, 13, 5, true);
  const bottom = y + height + (lines.length - 1) * 16;
  const last = lines.at(-1) ?? "";
  const room = textWidth(last, 13, true) + tailGap + textWidth(tail, 12) <= least * 0.95;
  const items = lines.map((text, i) =>
    label(0, bottom - 11 - (lines.length - 1 - i) * 16, text, {
      bold: true,
      tail: room && i === lines.length - 1 ? tail : "",
    }),
  );
  return { items: [line(0, bottom - 4, 1, bottom - 4, "r"), ...items], height: bottom - y };
}
