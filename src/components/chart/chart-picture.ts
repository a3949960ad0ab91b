/** The picture file of a chart in an edition, made once a build: its endpoint writes it, the panel asks its size. */

import { ledger } from "verbatim:ledger";
import { standaloneSvg } from "../../charts/standalone-svg.ts";
import type { ChartSpec } from "../../model/editorial/chart-spec.ts";
import { links, sentenceHref } from "../links.ts";
import { addressOf } from "./live-embed.ts";

const cache = new Map<string, string>();

export function chartPicture(spec: ChartSpec, edition: string): string {
  const key = `${edition}/${spec.slug}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const context = {
    language: edition,
    ledger,
    hrefOf: (claim: Parameters<typeof sentenceHref>[0]) => links.absolute(sentenceHref(claim, edition)),
  };
  const address = addressOf(edition, `/charts/${spec.slug}/`);
  const svg = standaloneSvg(spec, context, {
    theme: "light",
    layout: "wide",
    address,
    version: ledger.version,
  });
  cache.set(key, svg);
  return svg;
}
