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
/** Numbers of marks or rows tried. */
const numbers = [36, 30, 26, 22, 19, 16, 14, 12, 10, 9, 8, 7, 6, 5, 4, 3, 2];

/** The most marks that fit, found by halving: fewer marks are never higher. */
export function fittingChart(
  spec: ChartSpec,
  context: ChartContext,
  pageOf: (chart: RenderedChart) => EmbedPage,
): EmbedPage {
  const drawn = (each: ChartSpec) => pageOf(renderChart(each, context));
  const whole = drawn(spec);
  if (fits(whole)) return whole;
  const fewer = numbers
    .map((most) => ({ ...spec, options: { ...spec.options, most } }))
    .filter((each) => chartProblems(each).length === 0);
  let [low, high] = [0, fewer.length - 1];
  let best: EmbedPage | null = null;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const page = drawn(fewer[middle]!);
    if (fits(page)) [best, high] = [page, middle - 1];
    else low = middle + 1;
  }
  const fewest = fewer.at(-1);
  return best ?? (fewest ? drawn(fewest) : whole);
}

function fits(page: EmbedPage): boolean {
  const { narrow, wide } = embedHeights(page, page.chart);
  return Math.max(narrow, wide) <= highest;
}
