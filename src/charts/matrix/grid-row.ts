/** A row of a matrix as fields: a column a harm, each figure in its field; one of several harms spans their columns. */
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { Harm } from "../../model/claims/casualty-claim.ts";
import { wrapLines } from "../../text/text-width.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { box, type Item, label, line } from "../frame/scene.ts";
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

/** Where the fields begin. */
const left = 0.22;
const gap = 0.004;

const edgeOf = (i: number, harms: readonly Harm[]) => left + ((1 - left) * i) / harms.length;
const middleOf = (i: number, harms: readonly Harm[]) => edgeOf(i + 0.5, harms);
const roomOf = (fields: number, harms: readonly Harm[], minWidth: number) =>
  (((1 - left) * fields) / harms.length) * minWidth - 4;

/** What each column counts. */
export function gridHead(harms: readonly Harm[], minWidth: number, context: ChartContext) {
  const { harmHead } = strings(context.language).charts;
  const heads = harms.map((harm) => wrapLines(harmHead[harm], roomOf(1, harms, minWidth) + 4, 12));
  const items = heads.flatMap((lines, i) =>
    lines.map((text, n) => label(middleOf(i, harms), 14 + n * 15, text, { size: 12, anchor: "middle" })),
  );
  return { items, height: 12 + Math.max(...heads.map(({ length }) => length)) * 15 };
}

export function gridRow(
  row: MatrixRow,
  y: number,
  content: MatrixContent,
  minWidth: number,
  context: ChartContext,
) {
  const { harms, mostFigures } = content;
  const labels = rowLabels(row, y, minWidth);
  const top = y + (row.first ? 7 : 3);
  const joint = cellFigures(row.joint, mostFigures, context);
  const cells = row.cells.map((reported) => cellFigures(reported, mostFigures, context));
  const block = cells.map((cell, i) =>
    cellItems(cell, middleOf(i, harms), top + 3, roomOf(1, harms, minWidth), context),
  );
  const above = Math.max(...block.map(({ height }) => height), joint.figures.length > 0 ? 0 : 24);
  const spans = jointItems(joint, top + above + (above > 0 ? 6 : 0), harms, minWidth, context);
  const height = above + (above > 0 ? 6 : 0) + spans.height;
  const items = cells.flatMap((cell, i): readonly Item[] => {
    const inJoint = spans.fields.has(i);
    if (cell.figures.length === 0) return inJoint ? [] : [emptyMark(middleOf(i, harms), top + height / 2)];
    const [from, to] = [edgeOf(i, harms) + gap, edgeOf(i + 1, harms) - gap];
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
    y += figureLines(figure.text, maxWidth).height;
  }
  const rest = moreFigures(more, x, y, context);
  return { items: [...items, ...rest.items], height: y + rest.height - top };
}

/** Figures over several harms: each a field from the first of them to the last. */
function jointItems(
  { figures, more }: CellFigures,
  top: number,
  harms: readonly Harm[],
  minWidth: number,
  context: ChartContext,
) {
  const fields = new Set<number>();
  const items: Item[] = [];
  let y = top;
  for (const figure of figures) {
    const [from, to] = spanOf(figure, harms);
    for (let i = from; i <= to; i += 1) fields.add(i);
    const middle = edgeOf((from + to + 1) / 2, harms);
    const maxWidth = roomOf(to - from + 1, harms, minWidth);
    const { height } = figureLines(figure.text, maxWidth);
    const [left, right] = [edgeOf(from, harms) + gap, edgeOf(to + 1, harms) - gap];
    items.push(
      box(left, y, right - left, height + 2, "z y"),
      figureItem(figure, { x: middle, dx: 0, y: y + 1 }, maxWidth, "middle", context),
    );
    y += height + 4;
  }
  const rest = moreFigures(more, middleOf(0, harms), y, context);
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

function rowLabels({ title, side, first }: MatrixRow, y: number, minWidth: number) {
  const maxWidth = left * minWidth - 10;
  const name = first ? wrapLines(title, maxWidth, 13, { bold: true }) : [];
  const people = side ? wrapLines(side, maxWidth, 12) : [];
  const items = [
    ...name.map((text, i) => label(0, y + 20 + i * 16, text, { bold: true })),
    ...people.map((text, i) => label(0, y + (first ? 20 : 18) + (name.length + i) * 16, text, { size: 12 })),
  ];
  return { items, height: items.length * 16 + (first ? 9 : 8) };
}
