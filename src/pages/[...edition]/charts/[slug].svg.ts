/** Each chart as a picture file that stands alone, in each edition; the build makes its PNG from it. */
import type { APIContext } from "astro";
import { standaloneSvg } from "../../../charts/standalone-svg.ts";
import { editionPaths, ledger, links, sentenceHref } from "../../../components/context.ts";
import { addressOf } from "../../../components/embed-place.ts";
import type { ChartSpec } from "../../../model/chart-spec.ts";

export const getStaticPaths = () =>
  editionPaths(ledger.charts.map((spec) => ({ params: { slug: spec.slug }, props: { spec } })));

export function GET({ props }: APIContext) {
  const { spec, edition } = props as { spec: ChartSpec; edition: string };
  const svg = standaloneSvg(
    spec,
    { language: edition, ledger, hrefOf: (claim) => links.absolute(sentenceHref(claim, edition)) },
    {
      theme: "light",
      layout: "wide",
      address: addressOf(edition, `/charts/${spec.slug}/`),
      version: ledger.version,
    },
  );
  return new Response(svg, { headers: { "content-type": "image/svg+xml" } });
}
