/** A toll told in steps: small pictures on one axis, each with one figure more than the one before. */
import { figureInWords } from "../../i18n/harm-in-words.ts";
import { numberInWords } from "../../i18n/number-in-words.ts";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";
import { textWidth } from "../../text/text-width.ts";
import { countShape } from "../claims/count-shape.ts";
import { linkTo, wholeRow } from "../claims/link-to.ts";
import { lookOf } from "../claims/look-of.ts";
import { lyingMark } from "../claims/mark-look.ts";
import { type Point, spread } from "../claims/points-by-event.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { type Item, label, line, type Scene } from "../frame/scene.ts";
import { axisOf } from "./figure-rows.ts";
import { markLabel } from "./mark-label.ts";

export interface Step {
  readonly claim: LedgerCasualty;
  readonly scene: Scene;
}

const mostSteps = 6;
/** Pixels of the narrowest column of a step. */
const minWidth = 260;
const frame = { left: 0.03, right: 0.88, top: 24, row: 22 };

/** @param points in the order in which they were told. */
export function tollSteps(points: readonly Point[], context: ChartContext): readonly Step[] {
  const reported = spread(
    points.filter(({ claim }) => countShape(claim.count)),
    mostSteps,
  );
  const axis = axisOf(reported);
  const place = (people: number) => frame.left + axis.at(people) * (frame.right - frame.left);
  const height = frame.top + reported.length * frame.row + 6;
  const ground = axis.ticks.map((tick) => line(place(tick), frame.top - 4, place(tick), height, "g"));
  const heads = axisHeads(axis.ticks, place, context);
  const rows = reported.map(({ claim }, i) => rowItem(claim, frame.top + i * frame.row, place, context));
  return reported.map(({ claim }, i) => ({
    claim,
    scene: {
      layout: "narrow",
      height,
      items: [
        ...[...ground, ...heads, ...rows.slice(0, i).map(faded), ...rows.slice(i, i + 1)],
        ...figureLabel(claim, frame.top + i * frame.row, place, context),
      ],
    },
  }));
}

/** The first and the last number of the axis: there is room for no more. */
function axisHeads(
  ticks: readonly number[],
  place: (people: number) => number,
  { language }: ChartContext,
): readonly Item[] {
  const [first = 1, last = 10] = [ticks[0], ticks.at(-1)];
  const words = numberInWords(last, language);
  const dx = Math.min(0, minWidth - place(last) * minWidth - textWidth(words, 12) / 2);
  return [
    label(place(first), 14, numberInWords(first, language), { size: 12, anchor: "middle", dx: 4 }),
    label(place(last), 14, words, { size: 12, anchor: "middle", dx }),
  ];
}

function rowItem(claim: LedgerCasualty, y: number, place: (people: number) => number, context: ChartContext) {
  const shape = countShape(claim.count);
  const mark = shape ? lyingMark(shape, lookOf(claim), place, y + frame.row / 2) : [];
  return linkTo(claim, context, wholeRow(y, frame.row), mark);
}

/** The figure in words where there is room; it is next to the picture too. */
function figureLabel(
  claim: LedgerCasualty,
  y: number,
  place: (people: number) => number,
  context: ChartContext,
): readonly Item[] {
  const shape = countShape(claim.count);
  const words = figureInWords(claim, context.language);
  return shape ? markLabel([words], shape, y + frame.row / 2 + 4.5, place, minWidth) : [];
}

/** What was told before. */
const faded = (item: ReturnType<typeof rowItem>): Item =>
  Object.defineProperties({} as Item, {
    ...Object.getOwnPropertyDescriptors(item),
    class: { enumerable: true, value: `${item.class} past` },
  });
