/**
 * A chart drawn so that its frame is no higher than hosts allow: WordPress cuts every frame at 1000 pixels. Where all
 * marks make it higher, fewer are drawn; the picture then counts the others, and the table has them.
 */
import {
  type ChartContext,
  chartProblems,
  type RenderedChart,
  renderChart,
} from "../../charts/render-chart.ts";
import type { ChartSpec } from "../../model/chart-spec.ts";
import { embedHeights } from "./embed-frame.ts";
import type { EmbedPage } from "./embed-page.ts";

/** Pixels. */
export const highest = 1000;
/** Numbers of marks or rows tried in turn. */
const numbers = [36, 30, 26, 22, 19, 16, 14, 12, 10, 9, 8, 7, 6, 5, 4, 3, 2];

export function fittingChart(
  spec: ChartSpec,
  context: ChartContext,
  pageOf: (chart: RenderedChart) => EmbedPage,
): EmbedPage {
  let page = pageOf(renderChart(spec, context));
  for (const most of numbers) {
    const { narrow, wide } = embedHeights(page, page.chart);
    if (Math.max(narrow, wide) <= highest) return page;
    const fewer = { ...spec, options: { ...spec.options, most } };
    if (chartProblems(fewer).length === 0) page = pageOf(renderChart(fewer, context));
  }
  return page;
}
