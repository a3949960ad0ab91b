/** The picture file of a chart in an edition, made once a build: its endpoint writes it, the panel asks its size. */

import { ledger } from "verbatim:ledger";
import type { ChartContext } from "../../charts/frame/chart-form.ts";
import { glanceSvg } from "../../charts/glance-svg.ts";
import { standaloneSvg } from "../../charts/standalone-svg.ts";
import type { ChartSpec } from "../../model/editorial/chart-spec.ts";
import { links, sentenceHref } from "../links.ts";
import { addressOf } from "./live-embed.ts";

function contextOf(edition: string): ChartContext {
  return {
    language: edition,
    ledger,
    hrefOf: (claim) => links.absolute(sentenceHref(claim, edition)),
  };
}

/** The chart at a glance, for lists of charts. */
export const chartGlance = (spec: ChartSpec, edition: string): string => glanceSvg(spec, contextOf(edition));

const cache = new Map<string, string>();

export function chartPicture(spec: ChartSpec, edition: string): string {
  const key = `${edition}/${spec.slug}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const address = addressOf(edition, `/charts/${spec.slug}/`);
  const svg = standaloneSvg(spec, contextOf(edition), {
    theme: "light",
    layout: "wide",
    address,
    version: ledger.version,
  });
  cache.set(key, svg);
  return svg;
}
