/** What the embed panel of a chart can hand out, in all languages, themes and versions: brought once its page is drawn. */

import { ledger } from "verbatim:ledger";
import type { APIContext } from "astro";
import { embedVariants } from "../../components/chart/embed-variants.ts";
import type { ChartSpec } from "../../model/editorial/chart-spec.ts";

export const getStaticPaths = () =>
  ledger.charts.map((spec) => ({ params: { slug: spec.slug }, props: { spec } }));

export function GET({ props }: APIContext) {
  const { spec } = props as { spec: ChartSpec };
  return Response.json(embedVariants(spec));
}
