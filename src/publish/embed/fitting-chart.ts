/**
 * A chart drawn so that its frame is no higher than hosts allow: WordPress cuts every frame at 1000 pixels. Where all
 * marks make a layout higher, that layout draws fewer; it then counts the others and leads to the chart in full, and
 * the table has them all.
 */

import type { Drawing } from "../../charts/frame/chart-form.ts";
import type { LayoutName } from "../../charts/frame/scene.ts";
import {
  type ChartContext,
  drawChart,
  picture,
  type RenderedChart,
  renderChart,
  smallerCharts,
} from "../../charts/render-chart.ts";
import type { ChartSpec } from "../../model/editorial/chart-spec.ts";
import { bisect } from "../../text/bisect.ts";
import { embedHeights } from "./embed-header.ts";
import type { EmbedPage } from "./embed-page.ts";

/** Pixels. */
export const highest = 1000;

export function fittingChart(
  spec: ChartSpec,
  context: ChartContext,
  pageOf: (chart: RenderedChart) => EmbedPage,
): EmbedPage {
  const whole = renderChart(spec, context);
  const page = pageOf(whole);
  const heights = embedHeights(page, whole);
  if (Math.max(heights.narrow, heights.wide) <= highest) return page;
  const smaller = smallerCharts(spec);
  const drawn = smaller.map((): Drawing | null => null);
  const at = (i: number) => {
    const chart = drawn[i] ?? drawChart(smaller[i]!, context);
    drawn[i] = chart;
    return chart;
  };
  const fitting = (layout: LayoutName) => {
    const room = highest - (heights[layout] - whole[layout].height);
    if (whole[layout].height <= room || smaller.length === 0) return whole[layout];
    return picture(at(firstThat(smaller.length, (i) => at(i)[layout].height <= room))[layout], page.title);
  };
  return pageOf({ ...whole, narrow: fitting("narrow"), wide: fitting("wide") });
}

/**
 * The first of `count` numbers from 0 on that will do, the last if none; found by halving, since nearly always what
 * comes after it will do too. The very first is asked by itself: a label that breaks may make a later one higher.
 */
function firstThat(count: number, does: (i: number) => boolean): number {
  return does(0) ? 0 : bisect(count - 1, (i) => !does(i));
}
