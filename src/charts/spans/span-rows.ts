/** The layout of ceasefires as spans: a row each, its statements hung over its bar, all on one broken axis. */

import { firstDay } from "../../dates/day-range.ts";
import { strings } from "../../i18n/strings.ts";
import { dayOf } from "../claims/day-of.ts";
import { legendPicture } from "../claims/legend-picture.ts";
import { linkTo, square } from "../claims/link-to.ts";
import { statusKey, statusMark } from "../claims/status-mark.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { moreLabel } from "../frame/more-label.ts";
import { box, glyph, type Item, type LayoutName, layouts, line, type Scene } from "../frame/scene.ts";
import { brokenTime } from "../scales/broken-time.ts";
import { laneStep, packLanes } from "../scales/pack-lanes.ts";
import { timeAxis, timePlace } from "../scales/time-axis.ts";
import { type SpanFrame, type SpanRow, spanHead } from "./span-head.ts";

const frames: Readonly<Record<LayoutName, SpanFrame>> = {
  narrow: { layout: "narrow", left: 0.01, right: 0.985, least: layouts.narrow.least },
  wide: { layout: "wide", left: 0.33, right: 0.985, least: layouts.wide.least },
};
const top = 28;

/** @param more ceasefires, and statements that name none, that are only counted. */
export function spanRows(
  rows: readonly SpanRow[],
  more: number,
  layout: LayoutName,
  context: ChartContext,
): Scene {
  const frame = frames[layout];
  const words = strings(context.language).charts;
  const time = brokenTime(daysOf(rows), layout === "narrow" ? 0.17 : 0.14);
  const place = timePlace(time, { ...frame, top, bottom: 0 });
  const drawn: Item[] = [];
  let y = top;
  for (const row of rows) {
    const { items, height } = rowItems(row, y, place, frame, context);
    drawn.push(...items);
    y += height;
  }
  const axis = timeAxis(time, { ...frame, top, bottom: y }, context.language);
  const bar = { glyphs: [{ d: "M-12 -2.5h24v5h-24z", class: "f q" }], width: 24, text: words.key.span };
  const rest = more > 0 ? [moreLabel(more, 0, y, context)] : [];
  const key = legendPicture(
    [
      ...statusKey(
        rows.flatMap(({ statements }) => statements),
        words,
      ),
      bar,
    ],
    y + (more ? 26 : 10),
    frame.least,
  );
  return {
    layout,
    height: y + (more ? 28 : 12) + key.height,
    items: [...axis, ...drawn, ...rest, ...key.items],
  };
}

function daysOf(rows: readonly SpanRow[]): readonly number[] {
  const days = rows.flatMap(({ event, statements }) => [
    ...statements.map(dayOf),
    firstDay(event?.ceasefire?.effective ?? event?.ceasefire?.declared),
    firstDay(event?.ceasefire?.ended),
  ]);
  return days.filter((day) => day !== null);
}

function rowItems(
  row: SpanRow,
  y: number,
  place: (day: number) => number,
  frame: SpanFrame,
  context: ChartContext,
) {
  const { left, right, least } = frame;
  const said = row.statements.flatMap((item) => {
    const day = dayOf(item);
    return day === null ? [] : [{ item, x: place(day) }];
  });
  const hung = packLanes(said, least, left * least, right * least + 4);
  const lanes = Math.max(0, ...hung.map(({ lane }) => lane + 1));
  const head = spanHead(row, y, frame, context);
  const plotTop = frame.layout === "wide" ? y + 6 : y + head.height;
  const bar = plotTop + lanes * laneStep + 6;
  // Statements that name no ceasefire stand over no bar.
  const bottom = Math.max(bar + (row.event ? 6 : -2), y + head.height + 2);
  const items: Item[] = [line(0, bottom, 1, bottom, "g"), ...head.items, ...barItems(row, bar, place, frame)];
  const middleOf = (lane: number) => bar - 6 - lane * laneStep - laneStep / 2;
  for (const { x, lane } of hung) items.push(line(x, middleOf(lane) - 9, x, Math.min(bar, bottom), "p"));
  for (const { x, lane, marks } of hung) {
    for (const { item, dx } of marks) {
      const y = middleOf(lane);
      items.push(linkTo(item, context, square(x, dx, y), statusMark(item, x, dx, y)));
    }
  }
  return { items, height: bottom - y };
}

/** From in effect (or declared) to ended; an end that nobody gives is an arrow at the edge, a short life a block. */
function barItems(
  { event }: SpanRow,
  y: number,
  place: (day: number) => number,
  frame: SpanFrame,
): readonly Item[] {
  const start = firstDay(event?.ceasefire?.effective ?? event?.ceasefire?.declared);
  if (!event?.ceasefire || start === null) return [];
  const end = firstDay(event.ceasefire.ended);
  const from = place(start);
  const to = end === null ? frame.right : Math.max(from, place(end));
  const short = (to - from) * frame.least < 5;
  const bar = short ? glyph(from, y, "M-2.5 -2.5h5v5h-5z", "f q") : box(from, y - 2.5, to - from, 5, "f q");
  return end === null ? [bar, glyph(frame.right, y, "M-1 -6l6 6l-6 6", "w q")] : [bar];
}
