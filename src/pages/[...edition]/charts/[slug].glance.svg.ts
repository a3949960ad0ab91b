/** Each chart at a glance as a picture file, in each edition, for the lists of charts and stories. */

import { ledger } from "verbatim:ledger";
import type { APIContext } from "astro";
import { chartGlance } from "../../../components/chart/chart-picture.ts";
import { editionPaths } from "../../../components/editions.ts";
import type { ChartSpec } from "../../../model/editorial/chart-spec.ts";

export const getStaticPaths = () =>
  editionPaths(ledger.charts.map((spec) => ({ params: { slug: spec.slug }, props: { spec } })));

export function GET({ props }: APIContext) {
  const { spec, edition } = props as { spec: ChartSpec; edition: string };
  return new Response(chartGlance(spec, edition), { headers: { "content-type": "image/svg+xml" } });
}
