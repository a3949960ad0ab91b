/** The layout of a matrix: rows of events and sides, a column a harm, each figure in its cell a link. */
import { numberInWords } from "../i18n/number-in-words.ts";
import { strings } from "../i18n/strings.ts";
import type { Harm } from "../model/casualty-claim.ts";
import type { LedgerCasualty } from "../model/ledger-claim.ts";
import type { ChartContext } from "./chart-form.ts";
import { linkTo } from "./claim-view.ts";
import { type KeyEntry, keyPicture } from "./key.ts";
import type { MatrixRow } from "./matrix.ts";
import { box, glyph, type Item, type LayoutName, label, layouts, line, type Scene } from "./scene.ts";
import { shortFigure } from "./short-figure.ts";
import { fitted, textWidth, wrapped } from "./text-width.ts";

interface Grid {
  readonly layout: LayoutName;
  readonly least: number;
  /** Left edge of each column, and the right edge of the last. */
  readonly edges: readonly number[];
}

const top = 28;
const lineHeight = 28;
const disc = "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0";
const dotted = (half: number) => `M${-half} -10h${half * 2}v20h${-half * 2}z`;

export function matrixScene(
  rows: readonly MatrixRow[],
  more: number,
  harms: readonly Harm[],
  layout: LayoutName,
  context: ChartContext,
): Scene {
  const { least } = layouts[layout];
  const { charts } = strings(context.language);
  const left = layout === "wide" ? 0.29 : 0;
  const edges = Array.from({ length: harms.length + 1 }, (_, i) => left + ((1 - left) * i) / harms.length);
  const grid = { layout, least, edges };
  const items: Item[] = harms.map((harm, i) => {
    const room = ((edges[i + 1] ?? 1) - (edges[i] ?? 0)) * least + 4;
    return label(middle(grid, i), 14, fitted(charts.harmHead[harm], room, 12), {
      size: 12,
      anchor: "middle",
    });
  });
  let y = top;
  for (const row of rows) {
    const made = rowItems(row, y, harms, grid, context);
    items.push(...made.items);
    y += made.height;
  }
  if (more > 0) {
    items.push(label(0, y + 16, charts.andMore(numberInWords(more, context.language)), { size: 12 }));
    y += 22;
  }
  const key = keyPicture(keyEntries(rows, charts.key), y + 8, least);
  return { layout, height: y + 10 + key.height, items: [...items, ...key.items] };
}

const middle = ({ edges }: Grid, i: number) => ((edges[i] ?? 0) + (edges[i + 1] ?? 1)) / 2;

function rowItems(row: MatrixRow, y: number, harms: readonly Harm[], grid: Grid, context: ChartContext) {
  const wide = grid.layout === "wide";
  const labels = rowLabels(row, y, grid);
  const cellsTop = y + (wide ? (row.first ? 7 : 3) : labels.height);
  const single = harms.map((harm) =>
    figures(
      row.claims.filter((c) => c.harms.length === 1 && c.harm === harm),
      context,
    ),
  );
  const joint = figures(
    row.claims.filter(({ harms: all }) => all.length > 1),
    context,
  );
  const lines = Math.max(...single.map((cell) => cell.length), joint.length ? 0 : 1);
  const height = (lines + joint.length) * lineHeight + 6;
  const items: Item[] = [];
  for (const [i, cell] of single.entries()) {
    const [from, to] = [(grid.edges[i] ?? 0) + 0.004, (grid.edges[i + 1] ?? 1) - 0.004];
    const covered = row.claims.some((c) => c.harms.includes(harms[i] as Harm));
    if (lines > 0 || !covered)
      items.push(
        box(
          from,
          cellsTop,
          to - from,
          covered && cell.length === 0 ? lines * lineHeight : height,
          covered ? "z" : "x",
        ),
      );
    for (const [n, figure] of cell.entries()) {
      items.push(
        figureItem(figure, middle(grid, i), cellsTop + 14 + n * lineHeight, cellWidth(grid), context),
      );
    }
  }
  for (const [n, figure] of joint.entries()) {
    items.push(...jointItem(figure, cellsTop + (lines + n) * lineHeight + 3, harms, grid, context));
  }
  const bottom = Math.max(cellsTop + height, wide ? y + labels.height : 0) + 4;
  const rule = row.first ? [line(0, y, 1, y, "g")] : [];
  return { items: [...rule, ...labels.items, ...items], height: bottom - y };
}

const cellWidth = ({ edges, least }: Grid) => ((edges[1] ?? 1) - (edges[0] ?? 0)) * least - 5;

function rowLabels({ title, side, first }: MatrixRow, y: number, { layout, least, edges }: Grid) {
  const room = layout === "wide" ? (edges[0] ?? 0) * least - 10 : least;
  const name = first ? wrapped(title, room, 13, 3, true) : [];
  const people = side ? wrapped(side, room, 12, 2) : [];
  const items = [
    ...name.map((text, i) => label(0, y + 20 + i * 16, text, { bold: true })),
    ...people.map((text, i) => label(0, y + (first ? 20 : 18) + (name.length + i) * 16, text, { size: 12 })),
  ];
  return { items, height: items.length * 16 + (first ? 12 : 8) };
}

/** A claim and those that repeat it in the same document are one mark. */
interface Figure {
  readonly claims: readonly LedgerCasualty[];
  /** Null: told without a number. */
  readonly text: string | null;
}

/** The most figures of one cell; the table has all. */
const mostFigures = 6;

function figures(claims: readonly LedgerCasualty[], { language }: ChartContext): readonly Figure[] {
  const { none } = strings(language).charts;
  const told = new Set(claims.map(({ id }) => id));
  const first = (claim: LedgerCasualty) =>
    claim.repeats && told.has(claim.repeats) ? claim.repeats : claim.id;
  const groups = [...Map.groupBy(claims, first).values()].slice(0, mostFigures);
  return groups.map((same) => ({
    text: shortFigure((same[0] as LedgerCasualty).count, language, none),
    claims: same,
  }));
}

function figureItem(
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
    text === null ? [] : fits ? [text, people].filter(Boolean) : text.replace("–", "–\n").split("\n");
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

/** One figure over several harms: a brace from the first of them to the last. */
function jointItem(
  figure: Figure,
  y: number,
  harms: readonly Harm[],
  grid: Grid,
  context: ChartContext,
): readonly Item[] {
  const claim = figure.claims[0] as LedgerCasualty;
  const at = claim.harms.map((harm) => harms.indexOf(harm)).filter((i) => i >= 0);
  const [from, to] = [Math.min(...at), Math.max(...at)];
  const [left, right] = [(grid.edges[from] ?? 0) + 0.004, (grid.edges[to + 1] ?? 1) - 0.004];
  const inner = figureItem(
    figure,
    (left + right) / 2,
    y + 12,
    (to - from + 1) * (cellWidth(grid) + 5) - 5,
    context,
  );
  return [box(left, y, right - left, lineHeight, "z y"), inner];
}

function keyEntries(
  rows: readonly MatrixRow[],
  words: ReturnType<typeof strings>["charts"]["key"],
): readonly KeyEntry[] {
  const claims = rows.flatMap((row) => row.claims);
  const entries: [boolean, KeyEntry][] = [
    [true, { glyphs: [{ d: "M-12 -6h24v12h-24z", class: "x" }], width: 24, text: words.nothing }],
    [
      claims.some(({ count }) => shortFigure(count, "en", "") === null),
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
