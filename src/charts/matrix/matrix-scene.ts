/** The layout of a matrix: rows of events and sides, a column a harm, each figure in its cell a link. */
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { Harm } from "../../model/claims/casualty-claim.ts";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";
import { fitted, wrapped } from "../../text/text-width.ts";
import { legendPicture } from "../claims/legend-picture.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { moreHeight, moreLabel } from "../frame/more-label.ts";
import { box, type Item, type LayoutName, label, layouts, line, type Scene } from "../frame/scene.ts";
import {
  type CellFigures,
  cellFigures,
  type Figure,
  figureItem,
  type MatrixRow,
  matrixKey,
} from "./figure-item.ts";

interface Grid {
  readonly layout: LayoutName;
  readonly least: number;
  /** Left edge of each column, and the right edge of the last. */
  readonly edges: readonly number[];
}

const top = 28;
const lineHeight = 26;

export interface MatrixContent {
  readonly rows: readonly MatrixRow[];
  /** Rows that are only counted. */
  readonly more: number;
  readonly harms: readonly Harm[];
  /** The most figures drawn in a cell. */
  readonly mostFigures: number;
}

export function matrixScene(content: MatrixContent, layout: LayoutName, context: ChartContext): Scene {
  const { rows, more, harms } = content;
  const { least } = layouts[layout];
  const { charts } = strings(context.language);
  const left = layout === "wide" ? 0.31 : 0;
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
    const made = rowItems(row, y, content, grid, context);
    items.push(...made.items);
    y += made.height;
  }
  if (more > 0) {
    items.push(moreLabel(more, 0, y, context));
    y += moreHeight;
  }
  const key = legendPicture(matrixKey(rows, charts.key), y + 8, least);
  return { layout, height: y + 10 + key.height, items: [...items, ...key.items] };
}

const middle = ({ edges }: Grid, i: number) => ((edges[i] ?? 0) + (edges[i + 1] ?? 1)) / 2;

function rowItems(row: MatrixRow, y: number, content: MatrixContent, grid: Grid, context: ChartContext) {
  const { harms, mostFigures } = content;
  const wide = grid.layout === "wide";
  const labels = rowLabels(row, y, grid);
  const cellsTop = y + (wide ? (row.first ? 7 : 3) : labels.height);
  const joint = cellFigures(row.joint, mostFigures, context.language).figures;
  const cells = row.cells.map((told) => cellFigures(told, mostFigures, context.language));
  const lines = Math.max(
    ...cells.map(({ figures, more }) => figures.length + (more > 0 ? 1 : 0)),
    joint.length ? 0 : 1,
  );
  const height = (lines + joint.length) * lineHeight + 6;
  const items = cells.flatMap((cell, i) => {
    const inJoint = joint.some(({ claims }) => claims[0]?.harms.includes(harms[i] as Harm));
    return cellItems(cell, i, cellsTop, inJoint ? lines * lineHeight : height, grid, context);
  });
  for (const [n, figure] of joint.entries()) {
    items.push(...jointItem(figure, cellsTop + (lines + n) * lineHeight + 3, harms, grid, context));
  }
  const bottom = Math.max(cellsTop + height, wide ? y + labels.height : 0) + 3;
  const rule = row.first ? [line(0, y, 1, y, "g")] : [];
  return { items: [...rule, ...labels.items, ...items], height: bottom - y };
}

/** One cell: filled with its figures, or an empty frame. */
function cellItems(
  cell: CellFigures,
  i: number,
  top: number,
  height: number,
  grid: Grid,
  context: ChartContext,
): Item[] {
  if (height === 0) return [];
  const { figures, more } = cell;
  const [from, to] = [(grid.edges[i] ?? 0) + 0.004, (grid.edges[i + 1] ?? 1) - 0.004];
  const items: Item[] = [box(from, top, to - from, height, figures.length > 0 ? "z" : "x")];
  const place = (n: number) => top + 14 + n * lineHeight;
  for (const [n, figure] of figures.entries()) {
    items.push(figureItem(figure, middle(grid, i), place(n), cellWidth(grid), context));
  }
  if (more > 0) {
    const words = `+ ${numberInWords(more, context.language)}`;
    items.push(label(middle(grid, i), place(figures.length) + 4.5, words, { anchor: "middle", size: 12 }));
  }
  return items;
}

const cellWidth = ({ edges, least }: Grid) => ((edges[1] ?? 1) - (edges[0] ?? 0)) * least - 5;

function rowLabels({ title, side, first }: MatrixRow, y: number, { layout, least, edges }: Grid) {
  const room = layout === "wide" ? (edges[0] ?? 0) * least - 10 : least;
  const name = first ? wrapped(title, room, 13, 8, true) : [];
  const people = side ? wrapped(side, room, 12, 6) : [];
  const items = [
    ...name.map((text, i) => label(0, y + 20 + i * 16, text, { bold: true })),
    ...people.map((text, i) => label(0, y + (first ? 20 : 18) + (name.length + i) * 16, text, { size: 12 })),
  ];
  return { items, height: items.length * 16 + (first ? 9 : 8) };
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
