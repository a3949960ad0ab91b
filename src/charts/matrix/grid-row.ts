/** A row of a matrix as fields: a column a harm, each figure in its field; one of several harms spans their columns. */
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { Harm } from "../../model/claims/casualty-claim.ts";
import { wrapLines } from "../../text/text-width.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { box, type Item, type LayoutName, label, layouts, line } from "../frame/scene.ts";
import {
  type CellFigures,
  cellFigures,
  emptyMark,
  type Figure,
  figureItem,
  figureLines,
  type MatrixContent,
  type MatrixRow,
} from "./figure-item.ts";

/** The columns of a grid: where the first begins, a fraction of the width, and where the others. */
interface Grid {
  /** Zero where the event and the side stand above their fields instead of beside them. */
  readonly left: number;
  readonly harms: readonly Harm[];
  readonly minWidth: number;
}

/** Beside their fields, names would leave those of the narrower grid no room for a word like "(suspected)". */
function gridOf(harms: readonly Harm[], layout: LayoutName): Grid {
  return { left: layout === "full" ? 0.22 : 0, harms, minWidth: layouts[layout].minWidth };
}

const gap = 0.004;

const edgeOf = (i: number, { left, harms }: Grid) => left + ((1 - left) * i) / harms.length;
const middleOf = (i: number, grid: Grid) => edgeOf(i + 0.5, grid);
const roomOf = (fields: number, { left, harms, minWidth }: Grid) =>
  (((1 - left) * fields) / harms.length) * minWidth - 4;

/** What each column counts. */
export function gridHead(harms: readonly Harm[], layout: LayoutName, context: ChartContext) {
  const grid = gridOf(harms, layout);
  const { harmHead } = strings(context.language).charts;
  const heads = harms.map((harm) => wrapLines(harmHead[harm], roomOf(1, grid) + 4, 12));
  const items = heads.flatMap((lines, i) =>
    lines.map((text, n) => label(middleOf(i, grid), 14 + n * 15, text, { size: 12, anchor: "middle" })),
  );
  return { items, height: 12 + Math.max(...heads.map(({ length }) => length)) * 15 };
}

export function gridRow(
  row: MatrixRow,
  y: number,
  content: MatrixContent,
  layout: LayoutName,
  context: ChartContext,
) {
  const { harms, mostFigures } = content;
  const grid = gridOf(harms, layout);
  const labels = rowLabels(row, y, grid);
  const top = grid.left === 0 ? y + labels.height : y + (row.first ? 7 : 3);
  const joint = cellFigures(row.joint, mostFigures, context);
  const cells = row.cells.map((reported) => cellFigures(reported, mostFigures, context));
  const block = cells.map((cell, i) => cellItems(cell, middleOf(i, grid), top + 3, roomOf(1, grid), context));
  const above = Math.max(...block.map(({ height }) => height), joint.figures.length > 0 ? 0 : 24);
  const spans = jointItems(joint, top + above + (above > 0 ? 6 : 0), grid, context);
  const height = above + (above > 0 ? 6 : 0) + spans.height;
  const items = cells.flatMap((cell, i): readonly Item[] => {
    const inJoint = spans.fields.has(i);
    if (cell.figures.length === 0) return inJoint ? [] : [emptyMark(middleOf(i, grid), top + height / 2)];
    const [from, to] = [edgeOf(i, grid) + gap, edgeOf(i + 1, grid) - gap];
    return [box(from, top, to - from, inJoint ? above + 6 : height, "z"), ...(block[i]?.items ?? [])];
  });
  const bottom = Math.max(top + height, y + labels.height) + 3;
  const rule = row.first ? [line(0, y, 1, y, "g")] : [];
  return { items: [...rule, ...labels.items, ...items, ...spans.items], height: bottom - y };
}

/** The figures of a field one under the other, and how many more there are. */
function cellItems(
  { figures, more }: CellFigures,
  x: number,
  top: number,
  maxWidth: number,
  context: ChartContext,
) {
  const items: Item[] = [];
  let y = top;
  for (const figure of figures) {
    items.push(figureItem(figure, { x, dx: 0, y }, maxWidth, "middle", context));
    y += figureLines(figure, maxWidth).height;
  }
  const rest = moreFigures(more, x, y, context);
  return { items: [...items, ...rest.items], height: y + rest.height - top };
}

/** Figures over several harms: each a field from the first of them to the last. */
function jointItems({ figures, more }: CellFigures, top: number, grid: Grid, context: ChartContext) {
  const fields = new Set<number>();
  const items: Item[] = [];
  let y = top;
  for (const figure of figures) {
    const [from, to] = spanOf(figure, grid.harms);
    for (let i = from; i <= to; i += 1) fields.add(i);
    const middle = edgeOf((from + to + 1) / 2, grid);
    const maxWidth = roomOf(to - from + 1, grid);
    const { height } = figureLines(figure, maxWidth);
    const [left, right] = [edgeOf(from, grid) + gap, edgeOf(to + 1, grid) - gap];
    items.push(
      box(left, y, right - left, height + 2, "z y"),
      figureItem(figure, { x: middle, dx: 0, y: y + 1 }, maxWidth, "middle", context),
    );
    y += height + 4;
  }
  const rest = moreFigures(more, middleOf(0, grid), y, context);
  return { items: [...items, ...rest.items], fields, height: y + rest.height - top };
}

/** How many figures of a field are not drawn. */
function moreFigures(more: number, x: number, y: number, context: ChartContext) {
  if (more === 0) return { items: [], height: 0 };
  const words = `+ ${numberInWords(more, context.language)}`;
  return { items: [label(x, y + 14, words, { anchor: "middle", size: 12 })], height: 20 };
}

function spanOf({ claims }: Figure, harms: readonly Harm[]): readonly [from: number, to: number] {
  const at = (claims[0]?.harms ?? []).map((harm) => harms.indexOf(harm)).filter((i) => i >= 0);
  return [Math.min(...at), Math.max(...at)];
}

/** The event and the side: in the column before the fields, or in lines above them. */
function rowLabels({ title, side, first }: MatrixRow, y: number, { left, minWidth }: Grid) {
  const maxWidth = (left || 1) * minWidth - 10;
  const name = first ? wrapLines(title, maxWidth, 13, { bold: true }) : [];
  const people = side ? wrapLines(side, maxWidth, 12) : [];
  const items = [
    ...name.map((text, i) => label(0, y + 20 + i * 16, text, { bold: true })),
    ...people.map((text, i) => label(0, y + (first ? 20 : 18) + (name.length + i) * 16, text, { size: 12 })),
  ];
  return { items, height: items.length * 16 + (first ? 9 : 8) };
}
