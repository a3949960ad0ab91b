/**
 * A chart drawn so that its frame is no higher than hosts allow: WordPress cuts every frame at 1000 pixels. Where all
 * marks make a layout higher, that layout draws fewer; it then counts the others and leads to the chart in full, and
 * the table has them all.
 */

import type { Drawing } from "../../charts/frame/chart-form.ts";
import {
  type ChartContext,
  drawChart,
  picture,
  type RenderedChart,
  renderChart,
  smallerCharts,
} from "../../charts/render-chart.ts";
import type { ChartSpec } from "../../model/editorial/chart-spec.ts";
import { memoizeFor } from "../../text/memoize.ts";
import { embedHeights } from "./embed-header.ts";
import type { EmbedPage } from "./embed-page.ts";
import type { Heights } from "./measures.ts";

/** Pixels. */
export const highest = 1000;

/** The frame of an edition: the chart's words are its language's, and so are those above and below. */
export interface EmbedFrame {
  readonly context: ChartContext;
  readonly pageOf: (chart: RenderedChart) => EmbedPage;
}

/** @param editions frames of all editions, which draw the same marks: as few as the highest of them has room for. */
export function fittingChart(spec: ChartSpec, own: EmbedFrame, editions: readonly EmbedFrame[]): EmbedPage {
  const whole = renderChart(spec, own.context);
  const steps = memoizeFor(own.context.ledger, `embed steps ${JSON.stringify(spec)}`, () =>
    stepsOf(spec, editions),
  );
  if (steps.narrow + steps.wide === 0) return own.pageOf(whole);
  const smaller = smallerCharts(spec);
  const title = own.pageOf(whole).title;
  const drawn = (layout: keyof Heights) =>
    steps[layout] === 0
      ? whole[layout]
      : picture(drawChart(smaller[steps[layout] - 1]!, own.context)[layout], title);
  return own.pageOf({ ...whole, narrow: drawn("narrow"), wide: drawn("wide") });
}

/** How many of the smaller charts each layout passes over until it fits in every edition; 0 = the whole one fits. */
function stepsOf(spec: ChartSpec, editions: readonly EmbedFrame[]): Heights {
  const each = editions.map((edition) => stepsIn(spec, edition));
  const most = (layout: keyof Heights) => Math.max(...each.map((steps) => steps[layout]));
  return { narrow: most("narrow"), wide: most("wide") };
}

function stepsIn(spec: ChartSpec, { context, pageOf }: EmbedFrame): Heights {
  const whole = renderChart(spec, context);
  const heights = embedHeights(pageOf(whole), whole);
  const smaller = smallerCharts(spec);
  const drawn = smaller.map((): Drawing | null => null);
  const at = (i: number) => {
    const chart = drawn[i] ?? drawChart(smaller[i]!, context);
    drawn[i] = chart;
    return chart;
  };
  const steps = (layout: keyof Heights) => {
    const room = highest - (heights[layout] - whole[layout].height);
    if (whole[layout].height <= room || smaller.length === 0) return 0;
    return 1 + firstThat(smaller.length, (i) => at(i)[layout].height <= room);
  };
  return { narrow: steps("narrow"), wide: steps("wide") };
}

/**
 * The first of `count` numbers from 0 on that will do, the last if none. Asked one by one: that something is left out
 * takes lines of its own, so that a chart of fewer marks may be higher.
 */
function firstThat(count: number, does: (i: number) => boolean): number {
  for (let i = 0; i < count; i += 1) if (does(i)) return i;
  return count - 1;
}
