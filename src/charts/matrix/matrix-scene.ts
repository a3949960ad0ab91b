/** The layout of a matrix: in the wide column fields of events and sides by harms, in the narrow one the same as lists. */
import { strings } from "../../i18n/strings.ts";
import { legendPicture } from "../claims/legend-picture.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { moreLines } from "../frame/more-label.ts";
import { type Item, type LayoutName, layouts, type Scene } from "../frame/scene.ts";
import { type MatrixContent, type MatrixRow, matrixKey } from "./figure-item.ts";
import { gridHead, gridRow } from "./grid-row.ts";
import { listRow } from "./list-row.ts";

export function matrixScene(content: MatrixContent, layout: LayoutName, context: ChartContext): Scene {
  const { rows, more } = content;
  const { minWidth } = layouts[layout];
  const wide = layout !== "narrow";
  const head = wide ? gridHead(content.harms, layout, context) : { items: [], height: 4 };
  const items: Item[] = [...head.items];
  let y = head.height;
  for (const row of rows) {
    const block = wide ? gridRow(row, y, content, layout, context) : listRow(row, y, content, context);
    items.push(...block.items);
    y += block.height;
  }
  const isLeftOut = more > 0 || rows.some(({ cells, joint }) => [...cells, joint].some(isOverfull(content)));
  if (isLeftOut) {
    const rest = moreLines(more, "even", y + 4, minWidth, context);
    items.push(...rest.items);
    y += 4 + rest.height;
  }
  const key = legendPicture(matrixKey(rows, wide, strings(context.language).charts.key), y + 8, minWidth);
  return { layout, height: y + 10 + key.height, items: [...items, ...key.items] };
}

const isOverfull =
  ({ mostFigures }: MatrixContent) =>
  ({ numbers, wordless }: MatrixRow["joint"]) =>
    numbers.length + wordless.length > mostFigures;
