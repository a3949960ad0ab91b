/** The layout of figures in rows: groups with a head, under each a row a figure, all on one logarithmic axis. */
import { strings } from "../../i18n/strings.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { textWidth, wrapLines } from "../../text/text-width.ts";
import { countShape } from "../claims/count-shape.ts";
import { countLegend, legendPicture } from "../claims/legend-picture.ts";
import { arrowLength } from "../claims/mark-look.ts";
import type { Point } from "../claims/points-by-event.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { type Choice, moreHeight, moreLabel, moreLines } from "../frame/more-label.ts";
import { type Item, type LayoutName, label, layouts, line, type Scene, tailGap } from "../frame/scene.ts";
import { type LogAxis, logAxis } from "../scales/log-axis.ts";
import { type FigureFrame, figureRow } from "./figure-row.ts";
import { tickLabels } from "./tick-labels.ts";

/** Rows under one head; `more` figures are only counted. */
export interface RowGroup {
  readonly title: string;
  readonly tail: string;
  readonly points: readonly Point[];
  readonly more: number;
}

const frames: Readonly<Record<LayoutName, FigureFrame>> = {
  narrow: {
    layout: "narrow",
    left: 0.023,
    right: 0.955,
    row: 41,
    head: 34,
    mark: 28,
    minWidth: layouts.narrow.minWidth,
  },
  wide: {
    layout: "wide",
    left: 0.42,
    right: 0.965,
    row: 38,
    head: 36,
    mark: 19,
    minWidth: layouts.wide.minWidth,
  },
  full: {
    layout: "full",
    left: 0.34,
    right: 0.97,
    row: 38,
    head: 36,
    mark: 19,
    minWidth: layouts.full.minWidth,
  },
};
/** Of the first group, under an axis title of one line. */
const top = 44;
const titleLine = 15;

/**
 * @param detail what the second line of a row says of its claim besides the document.
 * @param rest figures that are only counted. @param choice the rule by which the others were chosen.
 */
export function figureRows(
  groups: readonly RowGroup[],
  harm: string,
  layout: LayoutName,
  detail: (claim: LedgerClaim) => string,
  rest: number,
  choice: Choice,
  context: ChartContext,
): Scene {
  const points = groups.flatMap((group) => group.points);
  const axis = axisOf(points);
  const frame = withRoomForArrows(frames[layout], points, axis);
  const place = (people: number) => frame.left + axis.at(people) * (frame.right - frame.left);
  const rows: Item[] = [];
  const title = axisTitle(harm, frame, context);
  let y = top + (title.length - 1) * titleLine;
  for (const group of groups) {
    const block = head(group, y, frame);
    rows.push(...block.items);
    y += block.height;
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
  const lastRow = y;
  if (rest > 0 || groups.some(({ more }) => more > 0)) {
    const left = moreLines(rest, choice, y + 12, frame.minWidth, context);
    rows.push(...left.items);
    y += 12 + left.height;
  }
  const key = legendPicture(
    countLegend(points, strings(context.language).charts.key),
    y + 14,
    frame.minWidth,
  );
  const ground = axisItems(axis, place, title, lastRow, frame, context);
  return { layout, height: y + 18 + key.height, items: [...ground, ...rows, ...key.items] };
}

/** The axis begins where the arrow of no figure with an open lower end leaves the narrowest picture. */
function withRoomForArrows(frame: FigureFrame, points: readonly Point[], axis: LogAxis): FigureFrame {
  const needed = (arrowLength + 2) / frame.minWidth;
  const lefts = points.flatMap(({ claim }) => {
    const shape = countShape(claim.count);
    if (shape?.dot == null || shape.open !== "down") return [];
    const at = axis.at(shape.dot);
    return at * frame.right >= needed ? [] : [(needed - at * frame.right) / (1 - at)];
  });
  return { ...frame, left: Math.max(frame.left, ...lefts) };
}

/** One axis for all points; an open end gets room beyond its number. */
export function axisOf(points: readonly Point[]): LogAxis {
  const shapes = points.map(({ claim }) => countShape(claim.count)).filter((shape) => shape !== null);
  return logAxis(shapes.flatMap(({ low, high, open }) => (open ? [low, high * 1.01] : [low, high])));
}

function axisTitle(harm: string, { minWidth, left }: FigureFrame, context: ChartContext): readonly string[] {
  const { people, logAxis: hint } = strings(context.language).charts;
  return wrapLines(`${people(harm)} (${hint})`, minWidth * (1 - left), 12);
}

function axisItems(
  axis: LogAxis,
  place: (people: number) => number,
  title: readonly string[],
  bottom: number,
  frame: FigureFrame,
  context: ChartContext,
): Item[] {
  const items: Item[] = title.map((text, i) => label(frame.left, 12 + i * titleLine, text, { size: 12 }));
  const head = top + (title.length - 1) * titleLine;
  for (const tick of axis.ticks) items.push(line(place(tick), head - 6, place(tick), bottom, "g"));
  return [...items, ...tickLabels(axis.ticks, head - 12, place, frame.minWidth, context.language)];
}

/** The title with its tail behind it, or below it where there is no room. */
function head({ title, tail }: RowGroup, y: number, { minWidth, head: height }: FigureFrame) {
  const lines = wrapLines(title, minWidth * 0.98, 13, { bold: true });
  const fitsOnLine =
    textWidth(lines.at(-1) ?? "", 13, true) + tailGap + textWidth(tail, 12) <= minWidth * 0.95;
  const below = fitsOnLine || !tail ? [] : wrapLines(tail, minWidth, 12);
  const first = y + height - 11;
  const bottom = first + (lines.length + below.length - 1) * 16 + 7;
  const items = [
    ...lines.map((text, i) =>
      label(0, first + i * 16, text, { bold: true, tail: fitsOnLine && i === lines.length - 1 ? tail : "" }),
    ),
    ...below.map((text, i) => label(0, first + (lines.length + i) * 16, text, { size: 12 })),
  ];
  return { items: [line(0, bottom, 1, bottom, "r"), ...items], height: bottom + 4 - y };
}
