/** One row of figures: who says it, in which document, the mark, the figure in words; the whole row is the link. */

import { strings } from "../../i18n/strings.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { fitted, textWidth } from "../../text/text-width.ts";
import { type CountShape, countShape } from "../claims/count-shape.ts";
import { figureLabels } from "../claims/figure-labels.ts";
import { linkTo, wholeRow } from "../claims/link-to.ts";
import { lookOf } from "../claims/look-of.ts";
import { arrowLength, lyingMark } from "../claims/mark-look.ts";
import type { Point } from "../claims/points-by-event.ts";
import { sourceLabel, sourceMark } from "../claims/source-label.ts";
import { whoSays } from "../claims/who-says.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { type Item, type LayoutName, label, line, tailGap } from "../frame/scene.ts";

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

export function figureRow(
  point: Point,
  y: number,
  place: Place,
  frame: Frame,
  detail: string,
  context: ChartContext,
): readonly Item[] {
  const { claim } = point;
  const shape = countShape(claim.count);
  const name = nameOf(point, frame, context);
  const items = shape
    ? [
        ...lyingMark(shape, lookOf(claim), place, y + frame.mark),
        ...valueLabel(point, y, shape, place, frame, context),
      ]
    : [];
  const who = whoLabels(point, name, y, frame, detail, context);
  const rule = frame.layout === "wide" ? [line(0, y + frame.row, 1, y + frame.row, "g")] : [];
  const own = linkTo(claim, context, wholeRow(y, frame.row), [...items, ...who], documentsOf(point));
  return [...rule, own, ...otherLinks(point, textWidth(name, 13), y, context)];
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

const otherLabel = ({ source }: LedgerClaim, context: ChartContext) => `+ ${sourceMark(source, context)}`;
const otherWidth = (other: LedgerClaim, context: ChartContext) =>
  textWidth(otherLabel(other, context), 13) + 8;

function nameOf(point: Point, frame: Frame, context: ChartContext): string {
  const others = otherClaims(point).reduce((sum, other) => sum + otherWidth(other, context), 0);
  const room =
    frame.layout === "wide"
      ? frame.left * frame.least - 12
      : frame.least - textWidth(shortFigure(point, frame, context), 13, true) - 14;
  const name = whoSays(point.claim, context).text;
  const brief = point.claim.speaker ? name : sourceMark(point.claim.source, context);
  return textWidth(name, 13) <= room - others ? name : fitted(brief, room - others, 13);
}

function whoLabels(
  point: Point,
  name: string,
  y: number,
  frame: Frame,
  detail: string,
  context: ChartContext,
): readonly Item[] {
  const { claim } = point;
  const { notChecked } = strings(context.language).charts;
  const { lang } = whoSays(claim, context);
  const unchecked = claim.review.state === "unreviewed" ? notChecked : "";
  if (frame.layout === "wide") {
    const room = frame.left * frame.least - 12;
    const sources = claim.speaker
      ? [sourceLabel, sourceMark].map((named) => named(claim.source, context))
      : [""];
    const tails = [[detail, unchecked], [detail], [unchecked], []];
    const said = sources.flatMap((source) =>
      tails.map((tail) => [source, ...tail].filter(Boolean).join(", ")),
    );
    const second =
      said.find((text) => text.includes(unchecked) && textWidth(text, 12) <= room) ??
      fitted(said[0] ?? "", room, 12);
    return [label(0, y + 16, name, { lang }), ...(second ? [label(0, y + 31, second, { size: 12 })] : [])];
  }
  const room = frame.least - textWidth(shortFigure(point, frame, context), 13, true) - 14;
  const left = otherClaims(point).length > 0 ? 0 : room - textWidth(name, 13) - tailGap;
  const tails = [[detail, unchecked].filter(Boolean).join(", "), detail];
  return [label(0, y + 16, name, { lang, tail: tails.find((tail) => textWidth(tail, 12) <= left) ?? "" })];
}

/** The other documents that tell the same, each with its own link. */
function otherLinks(point: Point, after: number, y: number, context: ChartContext): readonly Item[] {
  let dx = after + 4;
  return otherClaims(point).map((other) => {
    const pixels = otherWidth(other, context);
    const target = { x: 0, dx, width: 0, pixels, y: y + 1, height: 24 };
    const words = label(0, y + 16, otherLabel(other, context), { dx: dx + 4, class: "t" });
    dx += pixels;
    return linkTo(other, context, target, [words]);
  });
}
