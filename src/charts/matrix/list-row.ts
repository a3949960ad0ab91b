/** A row of a matrix for narrow columns: each harm with its figures in a line of words, then those no document tells. */
import { harmInWords } from "../../i18n/harm-in-words.ts";
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { Harm } from "../../model/claims/casualty-claim.ts";
import { textWidth, wrapLines } from "../../text/text-width.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { type Item, label, layouts, line } from "../frame/scene.ts";
import {
  cellFigures,
  type Figure,
  figureItem,
  figureLines,
  type MatrixContent,
  type MatrixRow,
} from "./figure-item.ts";

/** Pixels kept free at both edges for the frame of a figure. */
const edge = 3;
const minWidth = layouts.narrow.minWidth - edge;

export function listRow(row: MatrixRow, top: number, content: MatrixContent, context: ChartContext) {
  const { harms, mostFigures } = content;
  const { key } = strings(context.language).charts;
  const items: Item[] = row.first ? [line(0, top, 1, top, "g")] : [];
  let y = top + (row.first ? 4 : 0);
  const add = (lines: readonly string[], bold: boolean) => {
    items.push(...lines.map((text, i) => label(0, y + 15 + i * 16, text, bold ? { bold } : { size: 12 })));
    y += lines.length * 16 + (lines.length > 0 ? 2 : 0);
  };
  if (row.first) add(wrapLines(row.title, minWidth, 13, { bold: true }), true);
  if (row.side) add(wrapLines(row.side, minWidth, 12), false);
  const indent = Math.max(...harms.map((harm) => headOf(harm, context).width)) + 12;
  const silent: Harm[] = [];
  for (const [i, harm] of harms.entries()) {
    const { figures, more } = cellFigures(row.cells[i]!, mostFigures, context);
    const isJoint = [...row.joint.numbers, ...row.joint.wordless].some((reported) =>
      reported[0]!.harms.includes(harm),
    );
    if (figures.length === 0 && !isJoint) silent.push(harm);
    if (figures.length === 0) continue;
    items.push(label(0, y + 16, headOf(harm, context).text, { size: 12 }));
    const block = flow(figures, more, indent, y, context);
    items.push(...block.items);
    y += block.height;
  }
  const joint = cellFigures(row.joint, mostFigures, context);
  // One figure over several harms names them itself.
  const named = joint.figures.map((figure) => ({
    ...figure,
    text: harmInWords(figure.claims[0]!, context.language),
  }));
  if (named.length > 0) {
    const block = flow(named, joint.more, edge, y, context);
    items.push(...block.items);
    y += block.height;
  }
  if (silent.length > 0) {
    const heads = silent.map((harm) => headOf(harm, context).text).join(", ");
    add(wrapLines(`${key.nothing}: ${heads}`, minWidth, 12), false);
  }
  return { items, height: y - top + 6 };
}

function headOf(harm: Harm, { language }: ChartContext) {
  const text = strings(language).charts.harmHead[harm];
  return { text, width: textWidth(text, 12) };
}

/** Figures one after another in lines from `indent` on, then how many more there are. */
function flow(figures: readonly Figure[], more: number, indent: number, top: number, context: ChartContext) {
  const items: Item[] = [];
  let [dx, y, tall] = [indent, top, 0];
  for (const figure of figures) {
    const { width, height } = figureLines(figure, minWidth - indent);
    if (dx > indent && dx + width > minWidth) [dx, y, tall] = [indent, y + tall, 0];
    items.push(figureItem(figure, { x: 0, dx, y }, minWidth - indent, "start", context));
    tall = Math.max(tall, height);
    dx += Math.max(24, width) + 14;
  }
  if (more > 0) {
    const words = `+ ${numberInWords(more, context.language)}`;
    if (dx + textWidth(words, 12) > minWidth) [dx, y, tall] = [indent, y + tall, 24];
    items.push(label(0, y + 16, words, { dx, size: 12 }));
  }
  return { items, height: y + tall - top };
}
