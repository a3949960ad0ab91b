/** One ceasefire: its name, who mediated it, the line of its life, and what each document says became of it. */
import { firstDay } from "../../dates/day-range.ts";
import { dateInWords } from "../../i18n/date-in-words.ts";
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { Event } from "../../model/editorial/event.ts";
import type { LedgerCeasefire } from "../../model/ledger/ledger-claim.ts";
import { textWidth, wrapLines } from "../../text/text-width.ts";
import { type Account, accountLines } from "../claims/account-lines.ts";
import { linkTo } from "../claims/link-to.ts";
import type { MediatorAccount } from "../claims/mediator-accounts.ts";
import { outcomeInWords } from "../claims/outcome-in-words.ts";
import { statusMark, statusOrder } from "../claims/status-mark.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { box, glyph, type Item, label, line, tailGap } from "../frame/scene.ts";
import { timeLasted } from "../scales/time-passed.ts";
import type { LifeScale } from "./life-scale.ts";

export interface SpanRow {
  /** Null: statements tied to no ceasefire. */
  readonly event: Event | null;
  readonly title: string;
  readonly statements: readonly LedgerCeasefire[];
  /** What became of it is in a few words, without days and documents. */
  readonly brief: boolean;
  /** Statements that are only counted. */
  readonly more: number;
  /** Each different answer to who mediated, of all statements, drawn or counted. */
  readonly mediators: readonly MediatorAccount[];
}

/** Where a card is: fractions of the width, pixels of the narrowest column. */
export interface CardFrame {
  readonly left: number;
  readonly right: number;
  readonly minWidth: number;
  /** The lines of the scale have their names over them. */
  readonly named: boolean;
}

const lineHeight = 16;
const lifeHeight = 13;
const scaleHeight = 14;

export function spanCard(
  row: SpanRow,
  y: number,
  life: LifeScale,
  frame: CardFrame,
  context: ChartContext,
): { readonly items: readonly Item[]; readonly height: number } {
  const { left, minWidth } = frame;
  const maxWidth = (frame.right - left) * minWidth;
  const items: Item[] = [line(left, y, frame.right, y, "r")];
  let at = y + 3;
  const add = (lines: readonly Item[], height: number) => {
    items.push(...lines);
    at += height;
  };
  const title = wrapLines(row.title, maxWidth, 13, { bold: true });
  const lasted = lastedInWords(row, context);
  const last = textWidth(title.at(-1) ?? "", 13, true) + tailGap + textWidth(lasted, 12);
  const tail = last <= maxWidth ? lasted : "";
  add(
    title.map((text, i) =>
      label(left, at + 15 + i * lineHeight, text, { bold: true, tail: i === title.length - 1 ? tail : "" }),
    ),
    title.length * lineHeight,
  );
  if (row.event?.ceasefire) {
    if (frame.named) add(scaleNames(at + 13, life, frame, context), scaleHeight);
    add(lifeItems(row.event, at + 6, life, frame), lifeHeight);
  }
  const wrappedLines = wrapLines(
    [tail ? "" : lasted, detail(row, context)].filter(Boolean).join("; "),
    maxWidth,
    12,
  ).filter(Boolean);
  add(
    wrappedLines.map((text, i) => label(left, at + 15 + i * lineHeight, text, { size: 12 })),
    wrappedLines.length * lineHeight + 2,
  );
  if (row.brief) {
    const block = briefStatements(row, left, at, maxWidth, context);
    add(block.items, block.height);
  } else {
    for (const account of lifeAccounts(row, context)) {
      const block = accountLines(account, left, at, maxWidth, context);
      add(block.items, block.height);
    }
  }
  return { items, height: at - y + (row.brief ? 2 : 6) };
}

/** What each line of the scale stands for, where there is room beside the one before. */
function scaleNames(
  y: number,
  { at, ticks }: LifeScale,
  { left, right, minWidth }: CardFrame,
  { language }: ChartContext,
): readonly Item[] {
  const { lasted } = strings(language).charts;
  let free = left * minWidth;
  return ticks.flatMap(({ days, n, unit }) => {
    const text = lasted(numberInWords(n, language), unit, n === 1);
    const [x, half] = [left + at(days) * (right - left - 8 / minWidth), textWidth(text, 12) / 2];
    const middle = Math.max(free + half, Math.min(x * minWidth, right * minWidth - half));
    if (middle - half > x * minWidth) return [];
    free = middle + half + 8;
    return [label(x, y, text, { dx: Math.round(middle - x * minWidth), anchor: "middle", size: 12 })];
  });
}

/** A bar as long as it lasted on the scale of all; an end that nobody gives is an arrow at the edge. */
function lifeItems(
  event: Event,
  y: number,
  { at, ticks }: LifeScale,
  { left, right, minWidth }: CardFrame,
): readonly Item[] {
  const days = lifeOf(event);
  const place = (part: number) => left + part * (right - left - 8 / minWidth);
  const grid = ticks.map(({ days: tick }) => line(place(at(tick)), y - 3, place(at(tick)), y + 9, "r"));
  if (days === undefined) return grid;
  const end = place(days === null ? 1 : at(days));
  const bar = box(left, y, end - left, 6, "f q");
  const arrow = days === null ? [glyph(end, y + 3, "M-1 -6l6 6l-6 6", "w q")] : [];
  return [...grid, bar, ...arrow];
}

/** Days from in effect (or declared) to ended; null = no end is given, undefined = no beginning. */
export function lifeOf({ ceasefire }: Event): number | null | undefined {
  const start = firstDay(ceasefire?.effective ?? ceasefire?.declared);
  if (start === null) return undefined;
  const end = firstDay(ceasefire?.ended);
  return end === null ? null : Math.max(0, end - start);
}

/** Marks with what became of it, one after another in lines, from agreed to broken. */
function briefStatements(row: SpanRow, x: number, top: number, maxWidth: number, context: ChartContext) {
  const items: Item[] = [];
  let [dx, y, tall] = [0, top, 0];
  for (const claim of inOrder(row)) {
    const lines = wrapLines(outcomeInWords(claim, context), maxWidth - 18, 13);
    const width = 18 + Math.max(...lines.map((text) => textWidth(text, 13)));
    if (dx > 0 && dx + width > maxWidth) [dx, y, tall] = [0, y + tall, 0];
    const height = Math.max(20, 4 + lines.length * lineHeight);
    const [start, base] = [dx, y + 15];
    const words = lines.map((text, i) => label(x, base + i * lineHeight, text, { dx: start + 18 }));
    const target = { x, dx: start - 1, width: 0, pixels: Math.max(24, Math.ceil(width) + 4), y, height };
    items.push(linkTo(claim, context, target, [...statusMark(claim, x, start + 8, y + 11), ...words]));
    tall = Math.max(tall, height);
    dx += width + 14;
  }
  return { items, height: y + tall - top };
}

/** What became of it, from agreed to broken; the same told of the same day is one account. */
function lifeAccounts(row: SpanRow, context: ChartContext): readonly Account[] {
  const { event } = row;
  const text = (claim: LedgerCeasefire) =>
    [outcomeInWords(claim, context), whenInWords(claim, event, context)].filter(Boolean).join(", ");
  return [...Map.groupBy(inOrder(row), text)].map(([words, claims]) => ({
    text: words,
    claims,
    marked: true,
    every: true,
  }));
}

/** Statements that name no ceasefire have no common life: they stay in the order of time. */
const inOrder = ({ event, statements }: SpanRow) =>
  event ? statements.toSorted((a, b) => stageOf(a) - stageOf(b)) : statements;

const stageOf = ({ status }: LedgerCeasefire) => (status === "mentioned" ? 0 : statusOrder.indexOf(status));

/** "the same day" where it failed on the day it began; otherwise the day told, with a mark where editors gave it. */
function whenInWords(
  { dated, status }: LedgerCeasefire,
  event: Event | null,
  { language }: ChartContext,
): string {
  if (!dated) return "";
  const { sameDay } = strings(language).charts;
  const starts = [event?.ceasefire?.effective, event?.ceasefire?.declared].map(firstDay);
  const day = dated.edtf.includes("/") ? null : firstDay(dated.edtf);
  const isFailure = status === "collapsed" || status === "violated";
  const words =
    isFailure && day !== null && starts.includes(day) ? sameDay : dateInWords(dated.edtf, language, true);
  return dated.basis === "editorial" ? `${words}${editorsMark}` : words;
}

/** Behind a date that the document does not give. */
export const editorsMark = "*";

function lastedInWords({ event }: SpanRow, context: ChartContext): string {
  const words = strings(context.language).charts;
  const days = event ? lifeOf(event) : undefined;
  if (days === undefined) return "";
  return days === null ? words.noEnd : words.lastedFor(timeLasted(days, context));
}

/** Who brokered it by each account of the documents, and how many statements are only counted. */
function detail(row: SpanRow, context: ChartContext): string {
  const { event, statements, more, mediators, brief } = row;
  const words = strings(context.language).charts;
  const silence = statements.length === 0 ? words.notMentioned : brief ? "" : words.noMediator;
  const brokers = mediators.filter(({ backed }) => !backed).map(({ names }) => words.list(names));
  const backers = mediators.filter(({ backed }) => backed).map(({ names }) => words.backedBy(names));
  const told = [...(brokers.length ? [words.named(brokers)] : []), ...backers].join("; ");
  const brokered = told || silence;
  const rest = more ? words.moreStatements(numberInWords(more, context.language)) : "";
  return [event ? brokered : "", rest].filter(Boolean).join("; ");
}
