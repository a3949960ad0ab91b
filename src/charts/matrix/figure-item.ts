/** One figure in a field of a matrix, in words: "dozens of soldiers", "some"; a link to its sentence. */
import type { NameInWords } from "../../i18n/name-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { Harm } from "../../model/claims/casualty-claim.ts";
import type { Event } from "../../model/editorial/event.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";
import { textWidth, wrapLines } from "../../text/text-width.ts";
import { figureLabels } from "../claims/figure-labels.ts";
import { isFigure } from "../claims/is-figure.ts";
import { ledgerIndex } from "../claims/ledger-index.ts";
import type { LegendEntry } from "../claims/legend-picture.ts";
import { linkTo } from "../claims/link-to.ts";
import { spread } from "../claims/points-by-event.ts";
import { whoSays } from "../claims/who-says.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { disc } from "../frame/disc.ts";
import { glyph, type Item, label } from "../frame/scene.ts";

export interface MatrixRow {
  readonly event: Event;
  readonly title: string;
  /** Whose people; empty = not said, or both sides. */
  readonly side: string;
  readonly claims: readonly LedgerCasualty[];
  /** Those of one harm, by the harms of the columns; and those of several. */
  readonly cells: readonly CellTold[];
  readonly joint: CellTold;
  /** First row of its event. */
  readonly first: boolean;
}

export interface MatrixContent {
  readonly rows: readonly MatrixRow[];
  /** Rows that are only counted. */
  readonly more: number;
  readonly harms: readonly Harm[];
  /** The maximum number of figures in a cell. */
  readonly mostFigures: number;
}

/** Claims that say the same, by the ledger's series, are one figure; the first one stands for them. */
export interface Figure {
  readonly claims: readonly LedgerCasualty[];
  readonly text: string;
  /** The person or body that gives it; null where the documents speak themselves, or several give it. */
  readonly speaker: NameInWords | null;
}

export interface CellFigures {
  readonly figures: readonly Figure[];
  /** Figures that are only counted; the table has all. */
  readonly more: number;
}

/** What is told in a cell: claims that say the same together, those with a number apart from those without. */
export interface CellTold {
  readonly numbers: readonly (readonly LedgerCasualty[])[];
  readonly wordless: readonly (readonly LedgerCasualty[])[];
}

export function cellTold(claims: readonly LedgerCasualty[], ledger: Ledger): CellTold {
  const { same } = ledgerIndex(ledger);
  const groups = [...Map.groupBy(claims, ({ id }) => same.get(id) ?? id).values()];
  const isNumber = ([reported]: readonly LedgerCasualty[]) =>
    reported !== undefined && isFigure(reported.count);
  return { numbers: groups.filter(isNumber), wordless: groups.filter((reported) => !isNumber(reported)) };
}

export function cellFigures(
  { numbers, wordless }: CellTold,
  max: number,
  context: ChartContext,
): CellFigures {
  // Of too many, the first and the last and some between: they show best how far the figures lie apart.
  const shown = [...spread(numbers, max), ...wordless].slice(0, max);
  const figures = shown.map((claims) => ({
    claims,
    text: figureWords(claims[0]!, context),
    speaker: speakerOf(claims, context),
  }));
  return { figures, more: numbers.length + wordless.length - shown.length };
}

function speakerOf(claims: readonly LedgerCasualty[], context: ChartContext): NameInWords | null {
  const names = claims.map((claim) => (claim.speaker ? whoSays(claim, context) : null));
  const [first = null] = names;
  return names.every((name) => name?.text === first?.text) ? first : null;
}

/** With the people where they are told, without the side, which is the row's. */
function figureWords(claim: LedgerCasualty, context: ChartContext): string {
  if (claim.count.qualifier === "none") return strings(context.language).charts.none;
  const labels = figureLabels(claim, context);
  // In some languages words that people follow end in a colon.
  return (labels.at(-2) ?? labels[0] ?? "").replace(/:$/u, "");
}

const lineHeight = 15;
/** Above and below the words. */
const padding = 4;
/** A speaker whose name takes more lines is named in the table. */
const mostNameLines = 3;

/** The words of a figure in lines of bold small letters, its speaker under them, and the pixels they take. */
export function figureLines({ text, speaker }: Figure, maxWidth: number) {
  const lines = wrapLines(text, maxWidth, 12, { bold: true });
  const names = speaker ? wrapLines(speaker.text, maxWidth, 12) : [];
  const who = names.length > mostNameLines ? [] : names;
  const width = Math.max(
    ...lines.map((words) => textWidth(words, 12, true)),
    ...who.map((words) => textWidth(words, 12)),
  );
  const height = Math.max(24, (lines.length + who.length) * lineHeight + 2 * padding);
  return { lines, who, width, height };
}

/** @param at the top of the figure, and the middle of its lines or their left edge: a fraction of the width and pixels. */
export function figureItem(
  figure: Figure,
  { x, dx, y }: { readonly x: number; readonly dx: number; readonly y: number },
  maxWidth: number,
  anchor: "start" | "middle",
  context: ChartContext,
): Item {
  const { claims, speaker } = figure;
  const claim = claims[0]!;
  const sources = [...new Set(claims.map(({ source }) => source))];
  const { lines, who, width, height } = figureLines(figure, maxWidth);
  const base = y + (height - (lines.length + who.length) * lineHeight) / 2 + 11;
  const words = [
    ...lines.map((line, i) =>
      label(x, base + i * lineHeight, line, { dx, anchor, size: 12, bold: true, class: "t" }),
    ),
    ...who.map((line, i) =>
      label(x, base + (lines.length + i) * lineHeight, line, {
        dx,
        anchor,
        size: 12,
        lang: speaker?.lang ?? null,
      }),
    ),
  ];
  const left = dx - (anchor === "middle" ? width / 2 : 0);
  const unchecked = claims.every(({ review }) => review.state === "unreviewed");
  const frame = unchecked ? [glyph(x, y, dotted(width, height), "w u", left)] : [];
  const target = { x, dx: left - 3, width: 0, pixels: Math.max(24, width + 6), y, height };
  return linkTo(claim, context, target, [...words, ...frame], sources);
}

const dotted = (width: number, height: number) =>
  `M-2 1h${Math.ceil(width) + 4}v${height - 2}h${-Math.ceil(width) - 4}z`;

/** A field that no document fills. */
export const emptyMark = (x: number, y: number): Item => glyph(x, y, disc(2), "a");

/** Entries for what occurs among the rows; `grid`: fields, of which some are empty and some stretch over several. */
export function matrixKey(
  rows: readonly MatrixRow[],
  grid: boolean,
  words: ReturnType<typeof strings>["charts"]["key"],
): readonly LegendEntry[] {
  const claims = rows.flatMap((row) => row.claims);
  const entries: [boolean, LegendEntry][] = [
    [grid, { glyphs: [{ d: disc(2), class: "a" }], width: 10, text: words.nothing }],
    [
      grid && claims.some(({ harms }) => harms.length > 1),
      { glyphs: [{ d: "M-14 -6h28v12h-28z", class: "z y" }], width: 28, text: words.joint },
    ],
    [
      claims.some(({ review }) => review.state === "unreviewed"),
      { glyphs: [{ d: "M-9 -7h18v14h-18z", class: "w u" }], width: 20, text: words.unreviewed },
    ],
  ];
  return entries.filter(([occurs]) => occurs).map(([, entry]) => entry);
}
