/** The layout of ceasefires as spans: a row each, its statements hung over its bar, all on one broken axis. */
import { numberInWords } from "../i18n/number-in-words.ts";
import { strings } from "../i18n/strings.ts";
import { brokenTime } from "./broken-time.ts";
import type { ChartContext } from "./chart-form.ts";
import { dayOf, linkTo, mediatorAccounts, square } from "./claim-view.ts";
import { flagStep, flags } from "./flags.ts";
import { keyPicture } from "./key.ts";
import { box, glyph, type Item, type LayoutName, label, layouts, line, type Scene } from "./scene.ts";
import type { SpanRow } from "./spans.ts";
import { statusKey, statusMark } from "./status-mark.ts";
import { wrapped } from "./text-width.ts";
import { timeAxis, timePlace } from "./time-axis.ts";
import { firstDay } from "./time-bounds.ts";

interface Frame {
  readonly layout: LayoutName;
  readonly left: number;
  readonly right: number;
  readonly least: number;
}

const frames: Readonly<Record<LayoutName, Frame>> = {
  narrow: { layout: "narrow", left: 0.01, right: 0.985, least: layouts.narrow.least },
  wide: { layout: "wide", left: 0.33, right: 0.985, least: layouts.wide.least },
};
const top = 34;

/** @param more ceasefires that are only counted. */
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
  const rest =
    more > 0 ? [label(0, y + 16, words.andMore(numberInWords(more, context.language)), { size: 12 })] : [];
  const key = keyPicture(
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
  frame: Frame,
  context: ChartContext,
) {
  const { left, right, least } = frame;
  const said = row.statements.flatMap((item) => {
    const day = dayOf(item);
    return day === null ? [] : [{ item, x: place(day) }];
  });
  const hung = flags(said, least, left * least, right * least + 4);
  const lanes = Math.max(0, ...hung.map(({ lane }) => lane + 1));
  const head = headItems(row, y, frame, context);
  const plotTop = frame.layout === "wide" ? y + 6 : y + head.height + 2;
  const bar = plotTop + lanes * flagStep + 8;
  const bottom = Math.max(bar + 12, y + head.height + 8);
  const items: Item[] = [line(0, bottom, 1, bottom, "g"), ...head.items, ...barItems(row, bar, place, frame)];
  const middleOf = (lane: number) => bar - 8 - lane * flagStep - flagStep / 2;
  for (const { x, lane } of hung) items.push(line(x, middleOf(lane) - 9, x, bar, "p"));
  for (const { x, lane, marks } of hung) {
    for (const { item, dx } of marks) {
      const y = middleOf(lane);
      items.push(linkTo(item, context, square(x, dx, y), statusMark(item, x, dx, y)));
    }
  }
  return { items, height: bottom - y };
}

function headItems(row: SpanRow, y: number, frame: Frame, context: ChartContext) {
  const room = frame.layout === "wide" ? frame.left * frame.least - 14 : frame.least;
  const title = wrapped(row.title, room, 13, 3, true);
  const details = wrapped(detail(row, context), room, 12, 2);
  const lines = [
    ...title.map((text) => ({ text, bold: true })),
    ...details.map((text) => ({ text, bold: false })),
  ];
  const items = lines
    .filter(({ text }) => text)
    .map(({ text, bold }, i) => label(0, y + 19 + i * 16, text, bold ? { bold } : { size: 12 }));
  return { items, height: items.length * 16 + 8 };
}

/** Who brokered it by each account of the documents, and how many statements are only counted. */
function detail({ event, statements, more }: SpanRow, context: ChartContext): string {
  const words = strings(context.language).charts;
  const accounts = mediatorAccounts(statements, context).map(({ names }) => words.list(names));
  const brokered = accounts.length
    ? words.named(accounts)
    : statements.length
      ? words.noMediator
      : words.notMentioned;
  const rest = more ? words.andMore(numberInWords(more, context.language)) : "";
  return [event ? brokered : "", rest].filter(Boolean).join("; ");
}

/** From in effect (or declared) to ended; an end that nobody gives is an arrow at the edge, a short life a block. */
function barItems(
  { event }: SpanRow,
  y: number,
  place: (day: number) => number,
  frame: Frame,
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
