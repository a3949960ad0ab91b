/** The layout of a timeline: time runs down, figures on the one side, ceasefires on the other, days at their spine. */
import { harmInWords } from "../i18n/claim-in-words.ts";
import { dateInWords } from "../i18n/date-in-words.ts";
import { countInWords, numberInWords } from "../i18n/number-in-words.ts";
import { strings } from "../i18n/strings.ts";
import { hasNumber } from "../model/has-number.ts";
import type { LedgerCasualty, LedgerCeasefire, LedgerClaim } from "../model/ledger-claim.ts";
import type { ChartContext } from "./chart-form.ts";
import type { Point } from "./claim-points.ts";
import { linkTo, lookOf, mediatorNames } from "./claim-view.ts";
import { countShape } from "./count-shape.ts";
import { type KeyEntry, keyPicture } from "./key.ts";
import { glyph, type Item, type LayoutName, label, layouts, line, type Scene } from "./scene.ts";
import { shortFigure } from "./short-figure.ts";
import { statusKey, statusMark } from "./status-mark.ts";
import { fitted, textWidth } from "./text-width.ts";
import { timePassed } from "./time-passed.ts";
import type { DayClaims } from "./timeline.ts";

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
const lineHeight = 24;
const gapHeight = 20;

export function timelineScene(
  days: readonly DayClaims[],
  more: number,
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
      items.push(...gap(day.day - before.day, y, frame, context));
      y += gapHeight;
    }
    const made = dayItems(day, yearOf(before?.edtf) === yearOf(day.edtf), y, frame, context);
    items.push(line(frame.spine, y, frame.spine, y + made.height, "r"), ...made.items);
    y += made.height;
  }
  if (more > 0) {
    items.push(
      label(frame.figures, y + 16, words.andMore(numberInWords(more, context.language)), { size: 12 }),
    );
    y += 22;
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
  const key = keyPicture(entries, y + 8, frame.least);
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

function gap(days: number, y: number, { spine, least }: Frame, context: ChartContext): readonly Item[] {
  const words = fitted(timePassed(days, context), spine * least - 10, 12);
  return [
    line(spine, y, spine, y + gapHeight, "x"),
    label(spine, y + 14, words, { dx: -10, anchor: "end", size: 12 }),
  ];
}

function dayItems(day: DayClaims, sameYear: boolean, y: number, frame: Frame, context: ChartContext) {
  const date = fitted(startInWords(day, sameYear, context.language), frame.spine * frame.least - 12, 12);
  const knot = glyph(frame.spine, y + 12, "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0", "i");
  const when = label(frame.spine, y + 16.5, date, { dx: -10, anchor: "end", size: 12 });
  const column = (claims: readonly LedgerClaim[], x: number, end: number, first: number) =>
    claims.map((claim, i) =>
      entryItem(claim, x, y + (first + i) * lineHeight, (end - x) * frame.least - 6, context),
    );
  const figures = day.claims.filter(({ kind }) => kind === "casualty");
  const statements = day.claims.filter(({ kind }) => kind === "ceasefire");
  const wide = frame.layout === "wide";
  const left = column(figures, frame.figures, wide ? frame.statements : 1, 0);
  const right = column(statements, frame.statements, 1, wide ? 0 : figures.length);
  const lines = wide ? Math.max(left.length, right.length) : left.length + right.length;
  return { items: [knot, when, ...left, ...right], height: lines * lineHeight };
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

/** The mark, what is said in as many words as there is room for, the document after it. */
function entryItem(claim: LedgerClaim, x: number, y: number, room: number, context: ChartContext): Item {
  const space = room - 20 - 8 - textWidth(claim.source, 12);
  const candidates = claim.kind === "casualty" ? figureWords(claim, context) : statementWords(claim, context);
  const said =
    candidates.find((text) => textWidth(text, 13) <= space) ?? fitted(candidates.at(-1) ?? "", space, 13);
  const mark = claim.kind === "casualty" ? figureMark(claim, x, y + 12) : statusMark(claim, x, 8, y + 12);
  const target = { x, dx: -2, width: 0, pixels: room + 4, y, height: lineHeight };
  const words = label(x, y + 16.5, said, { dx: 20, class: "t", tail: claim.source });
  return linkTo(claim, context, target, [...mark, words]);
}

function figureWords(claim: LedgerCasualty, { language }: ChartContext): readonly string[] {
  const { harmHead, none } = strings(language).charts;
  const harms = claim.harms.map((harm) => harmHead[harm]).join(", ");
  const short = shortFigure(claim.count, language, none);
  const full = harmInWords(claim, language);
  const bare = `${countInWords(claim.count, language)} ${harms}`;
  return short === null ? [full, bare] : [full, bare, `${short} ${harms}`];
}

function statementWords(claim: LedgerCeasefire, context: ChartContext): readonly string[] {
  const words = strings(context.language).charts;
  const names = mediatorNames(claim, context);
  const status = words.statusShort[claim.status];
  return names.length ? [`${status} (${words.named([words.list(names)])})`, status] : [status];
}

const disc = (r: number) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/** A disc for a number, a band for a class word, a dash for words without a number; sizes mean nothing here. */
function figureMark(claim: LedgerCasualty, x: number, y: number): readonly Item[] {
  const { hollow, unchecked } = lookOf(claim);
  const shape = hasNumber(claim.count) ? countShape(claim.count) : null;
  const ring = unchecked ? [glyph(x, y, disc(9), "w u", 8)] : [];
  if (!shape) return [...ring, glyph(x, y, "M-6 0h12", "w", 8)];
  const band = glyph(x, y, "M-7 -4h14v8h-14z", hollow ? "d o" : "d", 8);
  return [...ring, shape.band ? band : glyph(x, y, disc(hollow ? 4 : 5), hollow ? "o" : "f", 8)];
}

function figureKey(
  claims: readonly LedgerClaim[],
  words: ReturnType<typeof strings>["charts"]["key"],
): readonly KeyEntry[] {
  const counts = claims.flatMap((claim): readonly Point["claim"][] =>
    claim.kind === "casualty" ? [claim] : [],
  );
  const shapes = counts.map(({ count }) => (hasNumber(count) ? countShape(count) : null));
  const entries: [boolean, KeyEntry][] = [
    [
      shapes.some((s) => s && !s.band),
      { glyphs: [{ d: disc(5), class: "f k" }], width: 10, text: words.number },
    ],
    [
      shapes.some((s) => s?.band),
      { glyphs: [{ d: "M-7 -4h14v8h-14z", class: "d k" }], width: 16, text: words.classWord },
    ],
    [
      shapes.some((s) => s === null),
      { glyphs: [{ d: "M-6 0h12", class: "w k" }], width: 12, text: words.wordless },
    ],
    [
      counts.some((c) => c.speakerSide !== null),
      { glyphs: [{ d: disc(4), class: "o k" }], width: 10, text: words.party },
    ],
  ];
  return entries.filter(([occurs]) => occurs).map(([, entry]) => entry);
}
