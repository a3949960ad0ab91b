/** The oEmbed answer of each chart in each edition. */

import { ledger } from "verbatim:ledger";
import type { APIContext } from "astro";
import { liveOembed } from "../../../components/chart/live-embed.ts";
import { editionPaths } from "../../../components/editions.ts";
import type { ChartSpec } from "../../../model/editorial/chart-spec.ts";
import { jsonText } from "../../../publish/data/json-rows.ts";

export const getStaticPaths = () =>
  editionPaths(ledger.charts.map((spec) => ({ params: { slug: spec.slug }, props: { spec } })));

export function GET({ props }: APIContext) {
  const { spec, edition } = props as { spec: ChartSpec; edition: string };
  return new Response(jsonText(liveOembed(spec, edition)), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
}
