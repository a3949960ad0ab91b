/** One figure in a cell of a matrix: in signs, or a ring where the words give no number; a link to its sentence. */
import { strings } from "../../i18n/strings.ts";
import type { Event } from "../../model/editorial/event.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";
import { textWidth } from "../../text/text-width.ts";
import { ledgerIndex } from "../claims/ledger-index.ts";
import type { LegendEntry } from "../claims/legend-picture.ts";
import { linkTo } from "../claims/link-to.ts";
import { spread } from "../claims/points-by-event.ts";
import { isFigure, shortFigure } from "../claims/short-figure.ts";
import type { ChartContext } from "../frame/chart-form.ts";
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

const disc = "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0";
const dotted = (half: number) => `M${-half} -10h${half * 2}v20h${-half * 2}z`;

/** Claims that say the same, by the ledger's series, are one mark; the first one stands for them. */
export interface Figure {
  readonly claims: readonly LedgerCasualty[];
  /** Null: told without a number. */
  readonly text: string | null;
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
  const isNumber = (told: readonly LedgerCasualty[]) => isFigure(countOf(told));
  return { numbers: groups.filter(isNumber), wordless: groups.filter((told) => !isNumber(told)) };
}

const countOf = (told: readonly LedgerCasualty[]) => (told[0] as LedgerCasualty).count;

export function cellFigures({ numbers, wordless }: CellTold, most: number, language: string): CellFigures {
  const { none } = strings(language).charts;
  // Of too many, the first and the last and some between: they show best how far the figures lie apart.
  const shown = [...spread(numbers, most), ...wordless].slice(0, most);
  const figures = shown.map((claims) => ({
    claims,
    text: shortFigure(claims[0] as LedgerCasualty, language, none),
  }));
  return { figures, more: numbers.length + wordless.length - shown.length };
}

export function figureItem(
  { claims, text }: Figure,
  x: number,
  y: number,
  room: number,
  context: ChartContext,
): Item {
  const claim = claims[0] as LedgerCasualty;
  const unchecked = claims.every(({ review }) => review.state === "unreviewed");
  const sources = [...new Set(claims.map(({ source }) => source))];
  const people = strings(context.language).charts.peopleShort[claim.victims];
  const fits = text !== null && textWidth(text, 12) <= room;
  const bold = text === null || textWidth(text, 12, true) <= room;
  const lines =
    text === null
      ? []
      : fits
        ? [text, people].filter(Boolean)
        : text.replace("–", "–\n").replace(" (", "\n(").split("\n");
  const half = Math.min(room, Math.max(16, ...lines.map((words) => textWidth(words, 12, true) + 4))) / 2;
  const items: Item[] = text === null ? [glyph(x, y, disc, "o")] : [];
  for (const [i, words] of lines.entries()) {
    const base = y + 4.5 + (lines.length > 1 ? i * 12 - 6 : 0);
    const second = fits && i > 0;
    items.push(
      label(x, base, words, { anchor: "middle", size: 12, bold: bold && !second, class: second ? "" : "t" }),
    );
  }
  if (unchecked) items.push(glyph(x, y, dotted(half), "w u"));
  const target = { x, dx: -room / 2, width: 0, pixels: room, y: y - 12, height: 24 };
  return linkTo(claim, context, target, items, sources);
}

/** Entries for what occurs among the rows. */
export function matrixKey(
  rows: readonly MatrixRow[],
  words: ReturnType<typeof strings>["charts"]["key"],
): readonly LegendEntry[] {
  const claims = rows.flatMap((row) => row.claims);
  const entries: [boolean, LegendEntry][] = [
    [true, { glyphs: [{ d: "M-12 -6h24v12h-24z", class: "x" }], width: 24, text: words.nothing }],
    [
      claims.some(({ count }) => !isFigure(count)),
      { glyphs: [{ d: disc, class: "o" }], width: 10, text: words.wordless },
    ],
    [
      claims.some(({ harms }) => harms.length > 1),
      { glyphs: [{ d: "M-14 -6h28v12h-28z", class: "z y" }], width: 28, text: words.joint },
    ],
    [
      claims.some(({ review }) => review.state === "unreviewed"),
      { glyphs: [{ d: dotted(9), class: "w u" }], width: 20, text: words.unreviewed },
    ],
  ];
  return entries.filter(([occurs]) => occurs).map(([, entry]) => entry);
}
