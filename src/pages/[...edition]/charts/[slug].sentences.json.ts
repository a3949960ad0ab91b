/** The sentences behind the marks of each chart, in each edition: brought once its page is drawn. */

import { ledger } from "verbatim:ledger";
import type { APIContext } from "astro";
import { markSentences } from "../../../components/chart/mark-sentences.ts";
import { renderedChart } from "../../../components/chart/rendered-chart.ts";
import { editionPaths } from "../../../components/editions.ts";
import type { ChartSpec } from "../../../model/editorial/chart-spec.ts";

export const getStaticPaths = () =>
  editionPaths(ledger.charts.map((spec) => ({ params: { slug: spec.slug }, props: { spec } })));

export function GET({ props }: APIContext) {
  const { spec, edition } = props as { spec: ChartSpec; edition: string };
  return Response.json(markSentences(renderedChart(spec, edition), edition));
}
