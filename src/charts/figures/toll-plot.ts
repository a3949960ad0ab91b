/** The wide layout of a toll over time: days from left to right, people on a logarithmic axis from bottom to top. */

import { isoDay } from "../../dates/day-number.ts";
import { dateInWords } from "../../i18n/date-in-words.ts";
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import { textWidth, wrapLines } from "../../text/text-width.ts";
import { type CountShape, countShape } from "../claims/count-shape.ts";
import { figureLabels } from "../claims/figure-labels.ts";
import { countLegend, legendPicture } from "../claims/legend-picture.ts";
import { linkTo } from "../claims/link-to.ts";
import { lookOf } from "../claims/look-of.ts";
import { standingMark } from "../claims/mark-look.ts";
import type { Point } from "../claims/points-by-event.ts";
import { sourceLabel } from "../claims/source-label.ts";
import { whoSays } from "../claims/who-says.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { moreLines } from "../frame/more-label.ts";
import { box, type Item, type Label, label, layouts, line, type Scene } from "../frame/scene.ts";
import { brokenTime } from "../scales/broken-time.ts";
import { type Column, type Extent, freePlace } from "../scales/free-place.ts";
import { timeAxis, timePlace } from "../scales/time-axis.ts";
import { axisOf } from "./figure-rows.ts";

/** A point with the day its document was written. */
export interface DatedPoint extends Point {
  readonly day: number;
}

/** The days of the event whose toll it is. */
export interface Fight {
  readonly from: number;
  readonly to: number;
}

/** Pixels, and fractions of the width; from `left` on there is no number of the axis. */
interface Plot {
  readonly column: Column;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

interface PlacedFigure {
  readonly point: DatedPoint;
  readonly shape: CountShape;
  readonly x: number;
  /** Pixels aside, so that marks of one day do not cover each other. */
  readonly dx: number;
  readonly extent: Extent;
}

/** Pixels of the lines in which who says it stands where there is no room for one. */
const narrowLines = 110;
/** The most of them: beyond that the document is named in the table. */
const mostLines = 3;

/** Below the lowest figure there is room for its label, of two lines. */
const footRoom = 52;

export function tollPlot(
  points: readonly DatedPoint[],
  more: number,
  harm: string,
  fight: Fight | null,
  layout: "wide" | "full",
  context: ChartContext,
): Scene {
  const column = layouts[layout];
  const { people, logAxis: hint, key: keyWords } = strings(context.language).charts;
  const axis = axisOf(points);
  const digits = Math.max(...axis.ticks.map((tick) => textWidth(numberInWords(tick, context.language), 12)));
  const left = Math.max(44, digits + 8) / column.minWidth;
  const plot: Plot = { column, top: 58, bottom: layout === "full" ? 484 : 424, left, right: 0.995 };
  const up = (n: number) => plot.bottom - footRoom - axis.at(n) * (plot.bottom - plot.top - footRoom - 60);
  const days = points.map(({ day }) => day);
  const time = brokenTime(fight && days.length > 0 ? [...days, fight.from, fight.to] : days, 0.2);
  const frame = { ...plot, minWidth: column.minWidth };
  const at = timePlace(time, frame);
  const placed = place(points, at, up, column.minWidth);
  const taken = placed.map(({ extent }) => extent);
  const lines = fight ? [{ x: at(fight.to), from: -1, to: 1, top: plot.top, bottom: plot.bottom }] : [];
  const end = fight ? fightItems(fight, at, taken, plot, context) : [];
  const items: Item[] = [label(0, 12, `${people(harm)} (${hint})`, { size: 12 })];
  for (const tick of axis.ticks) {
    items.push(line(plot.left, up(tick), plot.right, up(tick), "g"));
    items.push(label(0, up(tick) + 4, numberInWords(tick, context.language), { size: 12 }));
  }
  items.push(
    ...end,
    ...timeAxis(time, frame, context.language),
    ...marks(placed, taken, lines, up, plot, context),
  );
  const rest = more > 0 ? moreLines(more, "ends", plot.bottom + 8, column.minWidth, context) : null;
  const bottom = plot.bottom + (rest ? rest.height + 8 : 0);
  const band = { glyphs: [{ d: "M-12 -6h24v12h-24z", class: "z" }], width: 24, text: keyWords.fight };
  const entries = [...countLegend(points, keyWords), ...(fight ? [band] : [])];
  const key = legendPicture(entries, bottom + 12, column.minWidth);
  const all = [...items, ...(rest?.items ?? []), ...key.items];
  return { layout, height: bottom + 14 + key.height, items: all };
}

/** A band over the days of the fighting, and in words when it ended, where there is room. */
function fightItems(
  { from, to }: Fight,
  at: (day: number) => number,
  taken: Extent[],
  plot: Plot,
  context: ChartContext,
): readonly Item[] {
  const [left, right] = [at(from), at(to)];
  const words = strings(context.language).charts.fightEnds(dateInWords(isoDay(to), context.language, true));
  const width = textWidth(words, 12);
  const places = [plot.top + 6, plot.bottom - 22].flatMap((top) =>
    (["start", "end"] as const).map((anchor) => {
      const dx = anchor === "start" ? 6 : -6;
      const [start, end] = anchor === "start" ? [dx, dx + width] : [dx - width, dx];
      const extent: Extent = { x: right, from: start, to: end, top, bottom: top + 16 };
      return { extent, label: label(right, top + 12, words, { dx, anchor, size: 12 }) };
    }),
  );
  const free = freePlace(places, taken, plot.column, plot);
  if (free) taken.push(free.extent);
  return [
    box(left, plot.top, right - left, plot.bottom - plot.top, "z"),
    line(right, plot.top, right, plot.bottom, "r"),
    ...(free ? [free.label] : []),
  ];
}

function place(
  points: readonly DatedPoint[],
  at: (day: number) => number,
  up: (n: number) => number,
  minWidth: number,
) {
  const placed: PlacedFigure[] = [];
  for (const point of points) {
    const shape = countShape(point.claim.count);
    if (!shape) continue;
    const x = at(point.day);
    const last = placed.at(-1);
    const lastEnd = last ? last.x * minWidth + last.dx : -Infinity;
    const dx = Math.max(0, Math.round(lastEnd + 16 - x * minWidth));
    const top = up(shape.high) - (shape.open === "up" ? 30 : 7);
    const bottom = up(shape.low) + (shape.open === "down" ? 30 : 7);
    placed.push({ point, shape, x, dx, extent: { x, from: dx - 8, to: dx + 8, top, bottom } });
  }
  return placed;
}

function marks(
  placed: readonly PlacedFigure[],
  taken: Extent[],
  lines: readonly Extent[],
  up: (n: number) => number,
  plot: Plot,
  context: ChartContext,
): readonly Item[] {
  const labels = labelsOf(placed, taken, lines, up, plot, context);
  return placed.map((mark) => {
    const { point, shape, x, dx, extent } = mark;
    const { claim, others } = point;
    const height = extent.bottom - extent.top + 10;
    const target = { x, dx: dx - 12, width: 0, pixels: 24, y: extent.top - 5, height };
    const items = [...standingMark(shape, lookOf(claim), x, up, dx), ...(labels.get(mark) ?? [])];
    return linkTo(claim, context, target, items, [
      ...new Set([claim, ...others].map(({ source }) => source)),
    ]);
  });
}

/** Labels of the marks, the latest figure first: it has the least room and says the most. */
function labelsOf(
  placed: readonly PlacedFigure[],
  taken: Extent[],
  lines: readonly Extent[],
  up: (n: number) => number,
  plot: Plot,
  context: ChartContext,
) {
  const found = new Map<PlacedFigure, readonly Label[]>();
  for (const mark of placed.toReversed()) {
    // Off the line at the end of the fighting too, where there is room; who says it matters more, and may be in lines.
    const groups = labelPlaces(mark, up, context);
    const off = [...taken, ...lines];
    const free = firstFree(groups.slice(0, 3), [off], plot) ?? firstFree(groups, [off, taken], plot);
    if (!free) continue;
    taken.push(free.extent);
    found.set(mark, free.labels);
  }
  return found;
}

/** Of the first group in which any place is free; each group is tried with more in its way, then with less. */
function firstFree<T extends { readonly extent: Extent }>(
  groups: readonly (readonly T[])[],
  taken: readonly (readonly Extent[])[],
  plot: Plot,
): T | null {
  for (const places of groups)
    for (const some of taken) {
      const free = freePlace(places, some, plot.column, plot);
      if (free) return free;
    }
  return null;
}

/**
 * The figure and who says it, in one line or in several: to the right, to the left, above or below; then without the
 * document, then without who says it.
 */
function labelPlaces(
  { point, shape, x, dx, extent }: PlacedFigure,
  up: (n: number) => number,
  context: ChartContext,
) {
  const { claim } = point;
  const { notChecked } = strings(context.language).charts;
  const who = whoSays(claim, context);
  const source = claim.speaker ? `${who.text}, ${sourceLabel(claim.source, context)}` : who.text;
  const unchecked = claim.review.state === "unreviewed" ? [notChecked] : [];
  const middle = shape.dot === null ? (extent.top + extent.bottom) / 2 : up(shape.dot);
  const whole = [source, ...unchecked].join(", ");
  const lines = evenLines(whole, narrowLines, 12);
  const wrapped = lines.length <= mostLines ? lines : [whole];
  const firsts = figureLabels(claim, context);
  const small = evenLines(firsts.at(-1) ?? "", narrowLines, 13, true);
  const sidesOf = (first: readonly string[], second: readonly string[]) =>
    sides(first, second, who.lang, x, dx, middle, extent);
  const places = (second: readonly string[]) => firsts.flatMap((first) => sidesOf([first], second));
  const named = [[who.text], wrapLines(who.text, narrowLines, 12), []];
  return [places([whole]), places(wrapped), sidesOf(small, wrapped), ...named.map(places)];
}

/** The text in as few lines as `maxWidth` allows, and those as short as that many can be. */
function evenLines(text: string, maxWidth: number, size: number, bold = false): readonly string[] {
  const fewest = wrapLines(text, maxWidth, size, { bold }).length;
  const longestWord = Math.max(...text.split(" ").map((word) => textWidth(word, size, bold)));
  for (let width = longestWord + 0.1; width < maxWidth; width += 4) {
    const lines = wrapLines(text, width, size, { bold });
    if (lines.length === fewest) return lines;
  }
  return wrapLines(text, maxWidth, size, { bold });
}

function sides(
  first: readonly string[],
  second: readonly string[],
  lang: string | null,
  x: number,
  dx: number,
  middle: number,
  extent: Extent,
) {
  const width = Math.max(
    ...first.map((text) => textWidth(text, 13, true)),
    ...second.map((text) => textWidth(text, 12)),
  );
  const height = first.length * 15 + 1 + second.length * 15;
  const labelAt = (anchor: Label["anchor"], shift: number, top: number) => {
    const from = { start: shift, end: shift - width, middle: shift - width / 2 }[anchor];
    const labels = [
      ...first.map((text, i) =>
        label(x, top + 12 + i * 15, text, { dx: shift, anchor, bold: true, class: "t" }),
      ),
      ...second.map((text, i) =>
        label(x, top + 12 + (first.length + i) * 15, text, { dx: shift, anchor, size: 12, lang }),
      ),
    ];
    return { labels, extent: { x, from, to: from + width, top, bottom: top + height } };
  };
  return [
    labelAt("start", dx + 12, middle - 12),
    labelAt("end", dx - 12, middle - 12),
    labelAt("start", dx - 5, extent.top - height - 4),
    labelAt("end", dx + 5, extent.top - height - 4),
    labelAt("middle", dx, extent.bottom + 4),
    labelAt("start", dx - 5, extent.bottom + 4),
    labelAt("end", dx + 5, extent.bottom + 4),
  ];
}
