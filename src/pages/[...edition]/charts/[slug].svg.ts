/** Each chart as a picture file that stands alone, in each edition; the build makes its PNG from it. */

import { ledger } from "verbatim:ledger";
import type { APIContext } from "astro";
import { chartPicture } from "../../../components/chart/chart-picture.ts";
import { editionPaths } from "../../../components/editions.ts";
import type { ChartSpec } from "../../../model/editorial/chart-spec.ts";

export const getStaticPaths = () =>
  editionPaths(ledger.charts.map((spec) => ({ params: { slug: spec.slug }, props: { spec } })));

export function GET({ props }: APIContext) {
  const { spec, edition } = props as { spec: ChartSpec; edition: string };
  return new Response(chartPicture(spec, edition), { headers: { "content-type": "image/svg+xml" } });
}
