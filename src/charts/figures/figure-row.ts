/** One row of figures: who says it, in which document, the mark, the figure in words; the whole row is the link. */
import { strings } from "../../i18n/strings.ts";
import { textWidth, wrapLines } from "../../text/text-width.ts";
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
export interface FigureFrame {
  readonly layout: LayoutName;
  readonly left: number;
  readonly right: number;
  readonly row: number;
  readonly head: number;
  /** From the top of a row to its mark. */
  readonly mark: number;
  /** Pixels of the narrowest column. */
  readonly minWidth: number;
}

type PeopleScale = (people: number) => number;

/** Pixels from one line of words to the next. */
const lineHeight = 16;

/** @returns the items and the height of the row: all words are in it, in as many lines as they need. */
export function figureRow(
  point: Point,
  y: number,
  place: PeopleScale,
  frame: FigureFrame,
  detail: string,
  context: ChartContext,
): { readonly items: readonly Item[]; readonly height: number } {
  const { claim } = point;
  const wide = frame.layout !== "narrow";
  const shape = countShape(claim.count);
  const figure = wide ? besideMark(point, shape, place, frame, context) : overMark(point, frame, context);
  const who = whoLabels(point, y, figure.maxWidth, detail, context);
  const others = otherLinks(point, y + (who.length + figure.below) * lineHeight, frame, context);
  const lines = who.length + figure.below + others.lines;
  const height = Math.max(
    frame.row,
    lines * lineHeight + (wide ? 7 : 25),
    figure.lines.length * lineHeight + 7,
  );
  const mark = y + (wide ? Math.max(frame.mark, figure.lines.length * 8 + 6) : height - 13);
  const first = wide
    ? mark + 4.5 - (figure.lines.length - 1) * 8
    : y + 16 + (figure.below ? who.length * lineHeight : 0);
  const words = figure.lines.map((text, i) =>
    label(figure.x, first + i * lineHeight, text, { ...figure.at, bold: true, class: "t" }),
  );
  const items = shape ? [...lyingMark(shape, lookOf(claim), place, mark), ...words] : [];
  const rule = wide ? [line(0, y + height, 1, y + height, "g")] : [];
  const own = linkTo(claim, context, wholeRow(y, height), [...items, ...who], documentsOf(point));
  return { items: [...rule, own, ...others.items], height };
}

function documentsOf({ claim, others }: Point): readonly string[] {
  return [...new Set([claim, ...others].map(({ source }) => source))];
}

/** The figure in words: where it is, and the room it leaves to who says it. */
interface FigureWords {
  readonly lines: readonly string[];
  readonly x: number;
  readonly at: Partial<Label>;
  /** Lines it takes under who says it. */
  readonly below: number;
  readonly maxWidth: number;
}

/** In the fullest words that fit to the right of the mark or to its left; otherwise in lines on the roomier side. */
function besideMark(
  { claim }: Point,
  shape: CountShape | null,
  place: PeopleScale,
  { left: plotLeft, minWidth }: FigureFrame,
  context: ChartContext,
): FigureWords {
  const maxWidth = plotLeft * minWidth - 12;
  if (!shape) return { lines: [], x: 0, at: {}, below: 0, maxWidth };
  const candidates = figureLabels(claim, context);
  const right = shape.open === "up" ? arrowLength + 6 : 11;
  const left = shape.open === "down" ? arrowLength + 6 : 11;
  const after = (1 - place(shape.high)) * minWidth - right - 8;
  const before = (place(shape.low) - plotLeft) * minWidth - left;
  const fits = (space: number) => candidates.find((words) => textWidth(words, 13, true) <= space);
  const isAfter = fits(after) !== undefined || (fits(before) === undefined && after >= before);
  const space = isAfter ? after : before;
  const lines = wrapLines(fits(space) ?? candidates.at(-1) ?? "", space, 13, { bold: true });
  return isAfter
    ? { lines, x: place(shape.high), at: { dx: right }, below: 0, maxWidth }
    : { lines, x: place(shape.low), at: { dx: -left, anchor: "end" }, below: 0, maxWidth };
}

/** At the end of the first line of who says it; under it where it takes more than half of the width. */
function overMark({ claim }: Point, { minWidth }: FigureFrame, context: ChartContext): FigureWords {
  const candidates = figureLabels(claim, context);
  const short = candidates.find((words) => textWidth(words, 13, true) < minWidth * 0.5);
  if (short !== undefined) {
    const maxWidth = minWidth - textWidth(short, 13, true) - 14;
    return { lines: [short], x: 1, at: { anchor: "end" }, below: 0, maxWidth };
  }
  const lines = wrapLines(candidates.at(-1) ?? "", minWidth, 13, { bold: true });
  return { lines, x: 0, at: {}, below: lines.length, maxWidth: minWidth };
}

/** The most further documents named in a row; all of them are in the table. */
const mostOthers = 2;

function otherClaims({ claim, others }: Point) {
  const seen = new Set([claim.source]);
  return others.filter(({ source }) => !seen.has(source) && seen.add(source)).slice(0, mostOthers);
}

/** Who says it, then in which document and as of when; words are wrapped, never cut. */
function whoLabels(
  { claim }: Point,
  y: number,
  maxWidth: number,
  detail: string,
  context: ChartContext,
): readonly Label[] {
  const { notChecked } = strings(context.language).charts;
  const { text, lang } = whoSays(claim, context);
  const unchecked = claim.review.state === "unreviewed" ? notChecked : "";
  const said = [claim.speaker ? sourceLabel(claim.source, context) : "", detail, unchecked]
    .filter(Boolean)
    .join(", ");
  const names = wrapLines(text, maxWidth, 13);
  const base = (i: number) => y + 16 + i * lineHeight;
  return [
    ...names.map((words, i) => label(0, base(i), words, { lang })),
    ...wrapLines(said, maxWidth, 12)
      .filter(Boolean)
      .map((words, i) => label(0, base(names.length + i), words, { size: 12 })),
  ];
}

/** The other documents that tell the same, each on a line of its own with its own link. */
function otherLinks(point: Point, top: number, frame: FigureFrame, context: ChartContext) {
  const maxWidth = frame.layout !== "narrow" ? frame.left * frame.minWidth - 12 : frame.minWidth;
  let lines = 0;
  const items = otherClaims(point).map((other) => {
    const words = wrapLines(`+ ${sourceLabel(other.source, context)}`, maxWidth, 12);
    const y = top + lines * lineHeight;
    lines += words.length;
    const target = {
      x: 0,
      dx: 0,
      width: 0,
      pixels: Math.ceil(maxWidth),
      y: y + 1,
      height: Math.max(20, words.length * lineHeight),
    };
    const labels = words.map((text, i) => label(0, y + 16 + i * lineHeight, text, { size: 12, class: "t" }));
    return linkTo(other, context, target, labels);
  });
  return { items, lines };
}
