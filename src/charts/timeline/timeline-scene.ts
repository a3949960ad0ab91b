/** The layout of a timeline: time runs down, figures on the one side, ceasefires on the other, days at their spine. */
import { dateInWords } from "../../i18n/date-in-words.ts";
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { fitted, textWidth, wrapped } from "../../text/text-width.ts";
import { legendPicture } from "../claims/legend-picture.ts";
import { statusKey } from "../claims/status-mark.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { moreHeight, moreLabel } from "../frame/more-label.ts";
import { glyph, type Item, type LayoutName, label, layouts, line, type Scene } from "../frame/scene.ts";
import { timePassed } from "../scales/time-passed.ts";
import { entryItem, figureKey } from "./entry-item.ts";

/** What is told of one day: one or more claims that say the same, each claim of one day once. */
export interface DayClaims {
  readonly day: number;
  readonly edtf: string;
  /** The date was added by an editor. */
  readonly editorial: boolean;
  /** Nothing is left out between the day before and this one, so that the time between may be told. */
  readonly follows: boolean;
  readonly claims: readonly LedgerClaim[];
}

/** How much is not drawn, by kind. */
export interface LeftOut {
  readonly figures: number;
  readonly statements: number;
}

interface Frame {
  readonly layout: LayoutName;
  readonly least: number;
  /** The spine of days, and the left edges of the two columns. */
  readonly spine: number;
  readonly figures: number;
  readonly statements: number;
}

const frames: Readonly<Record<LayoutName, Frame>> = {
  narrow: { layout: "narrow", least: layouts.narrow.least, spine: 0.36, figures: 0.38, statements: 0.38 },
  wide: { layout: "wide", least: layouts.wide.least, spine: 0.24, figures: 0.26, statements: 0.635 },
};
const top = 26;
/** A gap of more days than this is told, and breaks the spine. */
const longGap = 150;
const gapHeight = 20;

export function timelineScene(
  days: readonly DayClaims[],
  more: LeftOut,
  layout: LayoutName,
  context: ChartContext,
): Scene {
  const frame = frames[layout];
  const words = strings(context.language).charts;
  const items: Item[] = heads(frame, context);
  let y = top;
  for (const [i, day] of days.entries()) {
    const before = days[i - 1];
    if (before && day.day - before.day > longGap) {
      items.push(...gap(day.follows ? day.day - before.day : null, y, frame, context));
      y += gapHeight;
    }
    const made = dayItems(day, yearOf(before?.edtf) === yearOf(day.edtf), y, frame, context);
    items.push(line(frame.spine, y, frame.spine, y + made.height, "r"), ...made.items);
    y += made.height;
  }
  if (more.figures + more.statements > 0) {
    const n = (count: number) => numberInWords(count, context.language);
    const left = words.leftOut(n(more.figures), n(more.statements));
    items.push(moreLabel(left, layout === "wide" ? frame.figures : 0, y, context));
    y += moreHeight;
  }
  const claims = days.flatMap((day) => day.claims);
  const entries = [
    ...figureKey(claims, words.key),
    ...statusKey(
      claims.filter((c) => c.kind === "ceasefire"),
      words,
    ),
    ...(days.some(({ editorial }) => editorial)
      ? [{ glyphs: [], width: 0, text: `[ ] ${words.key.editorialDate}` }]
      : []),
  ];
  const key = legendPicture(entries, y + 8, frame.least);
  return { layout, height: y + 10 + key.height, items: [...items, ...key.items] };
}

/** Over the columns; the narrow layout has only one for both kinds. */
function heads(frame: Frame, context: ChartContext): Item[] {
  const { figures, statements } = strings(context.language).charts.columns;
  const over = (text: string, x: number, end: number) =>
    label(x, 13, fitted(text, (end - x) * frame.least - 8, 12), { size: 12 });
  if (frame.layout === "narrow") return [];
  return [over(figures, frame.figures, frame.statements), over(statements, frame.statements, 1)];
}

/** @param days null where something of that time is left out. */
function gap(
  days: number | null,
  y: number,
  { spine, least }: Frame,
  context: ChartContext,
): readonly Item[] {
  const words = days === null ? "…" : timePassed(days, context);
  // Words too long for the side of the dates stand on the other, where there is room.
  const isLong = textWidth(words, 12) > spine * least - 10;
  const place = isLong ? ({ dx: 10, size: 12 } as const) : ({ dx: -10, anchor: "end", size: 12 } as const);
  return [line(spine, y, spine, y + gapHeight, "x"), label(spine, y + 14, words, place)];
}

function dayItems(day: DayClaims, sameYear: boolean, y: number, frame: Frame, context: ChartContext) {
  const dates = wrapped(startInWords(day, sameYear, context.language), frame.spine * frame.least - 12, 12, 2);
  const knot = glyph(frame.spine, y + 12, "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0", "i");
  const when = dates.map((text, i) =>
    label(frame.spine, y + 16.5 + i * 14, text, { dx: -10, anchor: "end", size: 12 }),
  );
  const column = (claims: readonly LedgerClaim[], x: number, end: number, top: number) => {
    let height = 0;
    const items = claims.map((claim) => {
      const made = entryItem(claim, x, top + height, (end - x) * frame.least - 6, context);
      height += made.height;
      return made.item;
    });
    return { items, height };
  };
  const figures = day.claims.filter(({ kind }) => kind === "casualty");
  const statements = day.claims.filter(({ kind }) => kind === "ceasefire");
  const wide = frame.layout === "wide";
  const left = column(figures, frame.figures, wide ? frame.statements : 1, y);
  const right = column(statements, frame.statements, 1, wide ? y : y + left.height);
  const told = wide ? Math.max(left.height, right.height) : left.height + right.height;
  const height = Math.max(told, 10 + dates.length * 14);
  return { items: [knot, ...when, ...left.items, ...right.items], height };
}

/** "27 Sept 2020 –": the day it began, a dash where it went on, brackets where editors dated it; `bare`: no year. */
function startInWords({ edtf, editorial }: DayClaims, bare: boolean, language: string): string {
  const [from = "", to] = edtf.split("/");
  const date = dateInWords(from.replace(/[~?%]/gu, ""), language, true);
  const year = yearOf(edtf);
  const short = bare && date !== year ? date.replace(new RegExp(`[ /]${year}$`, "u"), "") : date;
  const hedged = /[~?%]/u.test(from) ? `≈ ${short}` : short;
  return `${editorial ? `[${hedged}]` : hedged}${to === undefined ? "" : " –"}`;
}

const yearOf = (edtf = "") => /\d{4}/u.exec(edtf)?.[0] ?? "";
