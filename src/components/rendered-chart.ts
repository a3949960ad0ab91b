/** A chart of this site in an edition, drawn once a build however many pages show it. */
import { type RenderedChart, renderChart } from "../charts/render-chart.ts";
import type { ChartSpec } from "../model/chart-spec.ts";
import { ledger, sentenceHref } from "./context.ts";

const made = new Map<string, RenderedChart>();

export function renderedChart(spec: ChartSpec, edition: string): RenderedChart {
  const key = `${edition}/${spec.slug}`;
  const known =
    made.get(key) ??
    renderChart(spec, { language: edition, ledger, hrefOf: (claim) => sentenceHref(claim, edition) });
  made.set(key, known);
  return known;
}
