/** The layout of figures by event: a head for each event, under it a row a figure, all on one logarithmic axis. */
import { dateInWords } from "../i18n/date-in-words.ts";
import { numberInWords } from "../i18n/number-in-words.ts";
import { strings } from "../i18n/strings.ts";
import type { ChartContext } from "./chart-form.ts";
import type { Point } from "./claim-points.ts";
import { asOfInWords, figureLabels, linkTo, localised, lookOf, wholeRow, whoSays } from "./claim-view.ts";
import { arrowLength, lyingMark } from "./count-mark.ts";
import { type CountShape, countShape } from "./count-shape.ts";
import { countKey, keyPicture } from "./key.ts";
import { type LogAxis, logAxis } from "./log-axis.ts";
import type { ShownPoints } from "./range-by-event.ts";
import { type Item, type LayoutName, label, layouts, line, type Scene, tailGap } from "./scene.ts";
import { fitted, textWidth } from "./text-width.ts";

/** Measures of a layout: the plot between two fractions of the width, heights in pixels. */
interface Frame {
  readonly layout: LayoutName;
  readonly left: number;
  readonly right: number;
  readonly row: number;
  readonly head: number;
  /** From the top of a row to its mark. */
  readonly mark: number;
  readonly least: number;
}

const frames: Readonly<Record<LayoutName, Frame>> = {
  narrow: {
    layout: "narrow",
    left: 0.015,
    right: 0.985,
    row: 42,
    head: 34,
    mark: 30,
    least: layouts.narrow.least,
  },
  wide: { layout: "wide", left: 0.4, right: 0.985, row: 38, head: 36, mark: 18, least: layouts.wide.least },
};
const top = 44;

export function rangeRows(
  groups: readonly ShownPoints[],
  harm: string,
  layout: LayoutName,
  context: ChartContext,
): Scene {
  const frame = frames[layout];
  const points = groups.flatMap((group) => group.points);
  const shapes = points.map(({ claim }) => countShape(claim.count)).filter((shape) => shape !== null);
  const axis = logAxis(shapes.flatMap(({ low, high, open }) => (open ? [low, high * 1.01] : [low, high])));
  const rows: Item[] = [];
  let y = top;
  for (const group of groups) {
    rows.push(...head(group, y, frame, context));
    y += frame.head;
    for (const point of group.points) {
      rows.push(...row(point, y, axis, frame, context));
      y += frame.row;
    }
    if (group.more > 0) {
      const more = strings(context.language).charts.andMore(numberInWords(group.more, context.language));
      rows.push(label(0, y + 13, more, { size: 12 }));
      y += 22;
    }
  }
  const key = keyPicture(countKey(points, strings(context.language).charts.key), y + 14, frame.least);
  const ground = axisItems(axis, harm, y, frame, context);
  return { layout, height: y + 18 + key.height, items: [...ground, ...rows, ...key.items] };
}

const at =
  (axis: LogAxis, { left, right }: Frame) =>
  (people: number) =>
    left + axis.at(people) * (right - left);

function axisItems(axis: LogAxis, harm: string, bottom: number, frame: Frame, context: ChartContext): Item[] {
  const { people, logAxis: hint } = strings(context.language).charts;
  const place = at(axis, frame);
  const title = fitted(`${people(harm)} (${hint})`, frame.least * (1 - frame.left), 12);
  const items: Item[] = [label(frame.left, 12, title, { size: 12 })];
  for (const [i, tick] of axis.ticks.entries()) {
    const anchor = i === 0 ? "start" : i === axis.ticks.length - 1 ? "end" : "middle";
    items.push(line(place(tick), top - 6, place(tick), bottom, "g"));
    items.push(label(place(tick), top - 12, numberInWords(tick, context.language), { size: 12, anchor }));
  }
  return items;
}

function head({ event }: ShownPoints, y: number, { least, head }: Frame, context: ChartContext): Item[] {
  const base = y + head - 11;
  const name = fitted(localised(event.name, context), least * 0.98, 13, true);
  const date = dateInWords(event.edtf, context.language, true);
  const room = textWidth(name, 13, true) + tailGap + textWidth(date, 12) <= least * 0.92;
  return [
    line(0, y + head - 4, 1, y + head - 4, "r"),
    label(0, base, name, { bold: true, tail: room ? date : "" }),
  ];
}

function row(point: Point, y: number, axis: LogAxis, frame: Frame, context: ChartContext): Item[] {
  const { claim, others } = point;
  const shape = countShape(claim.count);
  const documents = [...new Set([claim, ...others].map(({ source }) => source))];
  const place = at(axis, frame);
  const marks = shape ? lyingMark(shape, lookOf(claim), place, y + frame.mark) : [];
  const words = shape ? valueLabel(point, y, shape, place, frame, context) : [];
  const items = [...marks, ...words, ...whoLabels(point, y, frame, context)];
  const rule = frame.layout === "wide" ? [line(0, y + frame.row, 1, y + frame.row, "g")] : [];
  const own = linkTo(claim, context, wholeRow(y, frame.row), items, documents);
  return [...rule, own, ...otherLinks(point, y, frame, context)];
}

/** The figure in words: beside its mark where there is room, right above it in the narrow layout. */
function valueLabel(
  point: Point,
  y: number,
  shape: CountShape,
  place: (n: number) => number,
  frame: Frame,
  context: ChartContext,
): Item[] {
  const candidates = figureLabels(point.claim, context);
  if (frame.layout === "narrow") {
    const text =
      candidates.find((words) => textWidth(words, 13, true) < frame.least * 0.5) ?? candidates.at(-1) ?? "";
    return [label(1, y + 16, text, { anchor: "end", bold: true, class: "t" })];
  }
  const right = shape.open === "up" ? arrowLength + 6 : 11;
  const left = shape.open === "down" ? arrowLength + 6 : 11;
  const after = (1 - place(shape.high)) * frame.least - right;
  const before = (place(shape.low) - frame.left) * frame.least - left;
  const fits = (room: number) => candidates.find((words) => textWidth(words, 13, true) <= room);
  const base = y + frame.mark + 4.5;
  const beside = fits(after);
  if (beside) return [label(place(shape.high), base, beside, { dx: right, bold: true, class: "t" })];
  const ahead = fits(before) ?? fitted(candidates.at(-1) ?? "", before, 13, true);
  return [label(place(shape.low), base, ahead, { dx: -left, anchor: "end", bold: true, class: "t" })];
}

function whoLabels({ claim, others }: Point, y: number, frame: Frame, context: ChartContext): Item[] {
  const { doc, notChecked } = strings(context.language).charts;
  const who = whoSays(claim, context);
  const date = asOfInWords(claim, context);
  const unchecked = claim.review.state === "unreviewed" ? [notChecked] : [];
  const extra = others.some(({ source }) => source !== claim.source) ? 70 : 0;
  if (frame.layout === "wide") {
    const room = frame.left * frame.least - 12;
    const second = [...(claim.speaker ? [doc(claim.source)] : []), date, ...unchecked]
      .filter(Boolean)
      .join(", ");
    return [
      label(0, y + 16, fitted(who.text, room - extra, 13), { lang: who.lang }),
      label(0, y + 31, fitted(second, room, 12), { size: 12 }),
    ];
  }
  const value =
    figureLabels(claim, context).find((words) => textWidth(words, 13, true) < frame.least * 0.5) ?? "";
  const room = frame.least - textWidth(value, 13, true) - 14 - extra;
  const name = fitted(who.text, room, 13);
  const second = unchecked[0] ?? date;
  const fits = extra === 0 && textWidth(name, 13) + tailGap + textWidth(second, 12) <= room;
  return [label(0, y + 16, name, { lang: who.lang, tail: fits ? second : "" })];
}

/** The other documents that tell the same, each with its own link. */
function otherLinks({ claim, others }: Point, y: number, frame: Frame, context: ChartContext): Item[] {
  const seen = new Set([claim.source]);
  const rest = others.filter(({ source }) => !seen.has(source) && seen.add(source)).slice(0, 1);
  const name = fitted(whoSays(claim, context).text, frame.least * 0.4, 13);
  let dx = textWidth(name, 13) + 4;
  return rest.map((other) => {
    const text = `+ ${other.source}`;
    const pixels = textWidth(text, 13) + 8;
    const target = { x: 0, dx, width: 0, pixels, y: y + 2, height: 20 };
    const link = linkTo(other, context, target, [label(0, y + 16, text, { dx: dx + 4, class: "t" })]);
    dx += pixels;
    return link;
  });
}
