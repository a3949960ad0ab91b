/** A chart of this site in an edition, drawn once a build however many pages show it. */

import { ledger } from "verbatim:ledger";
import { chartProblems, type RenderedChart, renderChart } from "../../charts/render-chart.ts";
import type { ChartSpec } from "../../model/editorial/chart-spec.ts";
import { sentenceHref } from "../links.ts";

const cache = new Map<string, RenderedChart>();

export function renderedChart(spec: ChartSpec, edition: string): RenderedChart {
  const key = `${edition}/${spec.slug}/${spec.options["most"] ?? ""}`;
  const known =
    cache.get(key) ??
    renderChart(spec, { language: edition, ledger, hrefOf: (claim) => sentenceHref(claim, edition) });
  cache.set(key, known);
  return known;
}

/** Claims beyond which a chart that is next to others shows fewer marks; the rest is counted in the picture. */
const many = 500;
const fewMarks = 16;

/** The chart as it stands in lists and on pages about something else. */
export function chartBesideOthers(
  spec: ChartSpec,
  edition: string,
): { readonly chart: RenderedChart; readonly brief: boolean } {
  const whole = renderedChart(spec, edition);
  if (whole.claims.length <= many) return { chart: whole, brief: false };
  const fewer = { ...spec, options: { ...spec.options, most: fewMarks } };
  return { chart: chartProblems(fewer).length === 0 ? renderedChart(fewer, edition) : whole, brief: true };
}
