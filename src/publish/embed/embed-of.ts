/** An embedded page of a chart of the ledger, wherever it will be: live below `/embed/`, or fixed below `/v/`. */
import type { ChartContext } from "../../charts/frame/chart-form.ts";
import type { RenderedChart } from "../../charts/render-chart.ts";
import type { ChartSpec } from "../../model/editorial/chart-spec.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";
import { localise } from "../../text/localise.ts";
import type { EmbedPage, EmbedTheme } from "./embed-page.ts";
import { type EmbedFrame, fittingChart } from "./fitting-chart.ts";

export interface EmbedPlace {
  readonly ledger: Ledger;
  readonly language: string;
  /** Address, as a link inside the frame, of a page of this edition: `/charts/x/`. */
  readonly page: (path: string) => string;
  /** The same for a file without editions: `/data/x.csv`. */
  readonly file: (path: string) => string;
  readonly hrefOf: ChartContext["hrefOf"];
  /** Full address of the chart's page. */
  readonly canonical: string;
  /** Full address of the oEmbed answer. */
  readonly oembed: string;
  /** Name of the version, for a fixed page. */
  readonly version: string | null;
}

/**
 * @param place addresses for the links: a site, or a fixed version of it.
 * @returns the page with a chart that is at most 1,000 pixels high.
 */
export function embedOf(spec: ChartSpec, theme: EmbedTheme, place: EmbedPlace): EmbedPage {
  const editions = place.ledger.site.editions.map((language) => frameOf(spec, theme, { ...place, language }));
  return fittingChart(spec, frameOf(spec, theme, place), editions);
}

function frameOf(spec: ChartSpec, theme: EmbedTheme, place: EmbedPlace): EmbedFrame {
  const { ledger, language, hrefOf, canonical, oembed, version } = place;
  const pageOf = (chart: RenderedChart): EmbedPage => ({
    ...{ language, theme, chart, canonical, oembed, version },
    title: localise(spec.title, language, ledger.site).text,
    subtitle: localise(spec.subtitle, language, ledger.site).text,
    asOf: chart.asOf,
    sources: chart.sources,
    site: publisherAndSite(ledger, language),
    licence: ledger.site.licence,
    links: {
      chart: place.page(`/charts/${spec.slug}/`),
      data: place.file(`/data/${spec.slug}.csv`),
      source: (id) => place.page(`/sources/${id}/`),
    },
  });
  return { context: { language, ledger, hrefOf, full: place.page(`/charts/${spec.slug}/`) }, pageOf };
}

/** The publisher, then the site; once where the site is called after its publisher. */
function publisherAndSite({ site }: Ledger, language: string): string {
  const title = localise(site.title, language, site).text;
  return title.includes(site.publisher) ? title : `${site.publisher}, ${title}`;
}
