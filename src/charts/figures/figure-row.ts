/** One row of figures: who says it, in which document, the mark, the figure in words; the whole row is the link. */
import { strings } from "../../i18n/strings.ts";
import { fitted, textWidth, wrapped } from "../../text/text-width.ts";
import { type CountShape, countShape } from "../claims/count-shape.ts";
import { figureLabels } from "../claims/figure-labels.ts";
import { linkTo, wholeRow } from "../claims/link-to.ts";
import { lookOf } from "../claims/look-of.ts";
import { arrowLength, lyingMark } from "../claims/mark-look.ts";
import type { Point } from "../claims/points-by-event.ts";
import { sourceLabel } from "../claims/source-label.ts";
import { whoSays } from "../claims/who-says.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { type Item, type Label, type LayoutName, label, line } from "../frame/scene.ts";

/** Measures of a layout: the plot between two fractions of the width, heights in pixels. */
export interface Frame {
  readonly layout: LayoutName;
  readonly left: number;
  readonly right: number;
  readonly row: number;
  readonly head: number;
  /** From the top of a row to its mark. */
  readonly mark: number;
  /** Pixels of the narrowest column. */
  readonly least: number;
}

type Place = (people: number) => number;

/** Pixels from one line of words to the next. */
const lineHeight = 16;

/** @returns the items and the height of the row: all words stand in it, in as many lines as they need. */
export function figureRow(
  point: Point,
  y: number,
  place: Place,
  frame: Frame,
  detail: string,
  context: ChartContext,
): { readonly items: readonly Item[]; readonly height: number } {
  const { claim } = point;
  const who = whoLabels(point, y, frame, detail, context);
  const others = otherLinks(point, y + who.length * lineHeight, frame, context);
  const lines = who.length + others.lines;
  const wide = frame.layout === "wide";
  const height = Math.max(frame.row, lines * lineHeight + (wide ? 7 : 28));
  const mark = wide ? frame.mark : height - 15;
  const shape = countShape(claim.count);
  const items = shape
    ? [
        ...lyingMark(shape, lookOf(claim), place, y + mark),
        ...valueLabel(point, y, shape, place, frame, context),
      ]
    : [];
  const rule = wide ? [line(0, y + height, 1, y + height, "g")] : [];
  const own = linkTo(claim, context, wholeRow(y, height), [...items, ...who], documentsOf(point));
  return { items: [...rule, own, ...others.items], height };
}

function documentsOf({ claim, others }: Point): readonly string[] {
  return [...new Set([claim, ...others].map(({ source }) => source))];
}

/** The figure in words: beside its mark where there is room, at the end of the line in the narrow layout. */
function valueLabel(
  point: Point,
  y: number,
  shape: CountShape,
  place: Place,
  frame: Frame,
  context: ChartContext,
): readonly Item[] {
  if (frame.layout === "narrow") {
    return [label(1, y + 16, shortFigure(point, frame, context), { anchor: "end", bold: true, class: "t" })];
  }
  const candidates = figureLabels(point.claim, context);
  const right = shape.open === "up" ? arrowLength + 6 : 11;
  const left = shape.open === "down" ? arrowLength + 6 : 11;
  const after = (1 - place(shape.high)) * frame.least - right - 8;
  const before = (place(shape.low) - frame.left) * frame.least - left;
  const fits = (room: number) => candidates.find((words) => textWidth(words, 13, true) <= room);
  const base = y + frame.mark + 4.5;
  const beside = fits(after);
  if (beside) return [label(place(shape.high), base, beside, { dx: right, bold: true, class: "t" })];
  const ahead = fits(before) ?? fitted(candidates.at(-1) ?? "", before, 13, true);
  return [label(place(shape.low), base, ahead, { dx: -left, anchor: "end", bold: true, class: "t" })];
}

function shortFigure({ claim }: Point, { least }: Frame, context: ChartContext): string {
  const candidates = figureLabels(claim, context);
  const short = candidates.find((words) => textWidth(words, 13, true) < least * 0.5);
  return short ?? fitted(candidates.at(-1) ?? "", least * 0.5, 13, true);
}

/** The most further documents named in a row; all of them stand in the table. */
const mostOthers = 2;

function otherClaims({ claim, others }: Point) {
  const seen = new Set([claim.source]);
  return others.filter(({ source }) => !seen.has(source) && seen.add(source)).slice(0, mostOthers);
}

/** Who says it, then in which document and as of when; words are wrapped, never cut. */
function whoLabels(
  point: Point,
  y: number,
  frame: Frame,
  detail: string,
  context: ChartContext,
): readonly Label[] {
  const { claim } = point;
  const { notChecked } = strings(context.language).charts;
  const { text, lang } = whoSays(claim, context);
  const unchecked = claim.review.state === "unreviewed" ? notChecked : "";
  const said = [claim.speaker ? sourceLabel(claim.source, context) : "", detail, unchecked]
    .filter(Boolean)
    .join(", ");
  const figure = textWidth(shortFigure(point, frame, context), 13, true);
  const room = frame.layout === "wide" ? frame.left * frame.least - 12 : frame.least - figure - 14;
  const names = wrapped(text, room, 13, 4);
  const base = (i: number) => y + 16 + i * lineHeight;
  return [
    ...names.map((words, i) => label(0, base(i), words, { lang })),
    ...wrapped(said, room, 12, 4)
      .filter(Boolean)
      .map((words, i) => label(0, base(names.length + i), words, { size: 12 })),
  ];
}

/** The other documents that tell the same, each on a line of its own with its own link. */
function otherLinks(point: Point, top: number, frame: Frame, context: ChartContext) {
  const room = frame.layout === "wide" ? frame.left * frame.least - 12 : frame.least;
  let lines = 0;
  const items = otherClaims(point).map((other) => {
    const words = wrapped(`+ ${sourceLabel(other.source, context)}`, room, 12, 3);
    const y = top + lines * lineHeight;
    lines += words.length;
    const target = {
      x: 0,
      dx: 0,
      width: 0,
      pixels: Math.ceil(room),
      y: y + 1,
      height: Math.max(20, words.length * lineHeight),
    };
    const labels = words.map((text, i) => label(0, y + 16 + i * lineHeight, text, { size: 12, class: "t" }));
    return linkTo(other, context, target, labels);
  });
  return { items, lines };
}
