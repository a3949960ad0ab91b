/** Where the embeds of this build are, and what they are made from: for the pages, the answers and the panel. */

import { ledger } from "verbatim:ledger";
import type { ChartSpec } from "../../model/editorial/chart-spec.ts";
import { embedHeights } from "../../publish/embed/embed-header.ts";
import { embedOf } from "../../publish/embed/embed-of.ts";
import type { EmbedPage, EmbedTheme } from "../../publish/embed/embed-page.ts";
import { oembed } from "../../publish/embed/oembed.ts";
import { links, sentenceHref } from "../links.ts";

/** Full address of a page of an edition. */
export const addressOf = (edition: string, path: string) => links.absolute(links.page(edition, path));

export const embedPath = (slug: string, theme: EmbedTheme) =>
  theme === "light" ? `/embed/${slug}/` : `/embed/${slug}/${theme}/`;

const cache = new Map<string, EmbedPage>();

/** Drawn once an edition: its themes and the oEmbed answer share the chart. */
export function liveEmbed(spec: ChartSpec, edition: string, theme: EmbedTheme): EmbedPage {
  const key = `${edition}/${spec.slug}`;
  const known = cache.get(key) ?? drawnEmbed(spec, edition);
  cache.set(key, known);
  return { ...known, theme };
}

/** Links inside the frame are full addresses: the frame is in another site's page. */
function drawnEmbed(spec: ChartSpec, edition: string): EmbedPage {
  return embedOf(spec, "light", {
    ledger,
    language: edition,
    page: (path) => addressOf(edition, path),
    file: (path) => links.absolute(links.file(path)),
    hrefOf: (claim) => links.absolute(sentenceHref(claim, edition)),
    canonical: addressOf(edition, `/charts/${spec.slug}/`),
    oembed: addressOf(edition, `/oembed/${spec.slug}.json`),
    version: null,
  });
}

export function liveOembed(spec: ChartSpec, edition: string): object {
  const page = liveEmbed(spec, edition, "light");
  return oembed({
    title: page.title,
    asOf: page.asOf,
    site: page.site,
    siteUrl: addressOf(edition, "/"),
    chartUrl: page.canonical,
    embedUrl: addressOf(edition, embedPath(spec.slug, "light")),
    cardUrl: addressOf(edition, `/charts/${spec.slug}.card.png`),
    publisher: ledger.site.publisher,
    heights: embedHeights(page, page.chart),
  });
}
