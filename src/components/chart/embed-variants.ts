/** Everything the embed panel can hand out for a chart: each language, theme and version, as finished text. */

import { ledger } from "verbatim:ledger";
import { dateInWords } from "../../i18n/date-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { ChartSpec } from "../../model/editorial/chart-spec.ts";
import type { Release } from "../../model/editorial/release.ts";
import { embedHeights } from "../../publish/embed/embed-header.ts";
import type { EmbedTheme } from "../../publish/embed/embed-page.ts";
import { loader } from "../../publish/embed/loader.ts";
import { type Snippets, snippets } from "../../publish/embed/snippets.ts";
import { pictureSize } from "../../publish/picture-size.ts";
import { editionPrefix } from "../../text/edition-prefix.ts";
import { localise } from "../../text/localise.ts";
import { editions } from "../editions.ts";
import { links } from "../links.ts";
import { versionsOf } from "../source/versions-of.ts";
import { chartPicture } from "./chart-picture.ts";
import { addressOf, embedPath, liveEmbed } from "./live-embed.ts";

export interface EmbedVariant {
  readonly language: string;
  readonly theme: EmbedTheme;
  /** Empty = keeps updating. */
  readonly version: string;
  /** Path of the frame on this host, for the preview, and the height that is enough at any width. */
  readonly src: string;
  readonly height: number;
  readonly texts: Snippets;
}

/** Fixed versions offered: the newest; older ones are in the list of versions. */
const mostVersions = 3;

export function embedVariants(spec: ChartSpec): readonly EmbedVariant[] {
  const fixed = versionsOf(spec.slug).filter(({ withdrawn }) => !withdrawn);
  const versions = [null, ...fixed.slice(0, mostVersions)];
  return editions.flatMap((language) =>
    (["light", "dark"] as const).flatMap((theme) =>
      versions.flatMap((release) =>
        release && !release.heights[language] ? [] : [variant(spec, language, theme, release)],
      ),
    ),
  );
}

function variant(
  spec: ChartSpec,
  language: string,
  theme: EmbedTheme,
  release: Release | null,
): EmbedVariant {
  const page = liveEmbed(spec, language, theme);
  const heights = release?.heights[language] ?? embedHeights(page, page.chart);
  const path = embedPath(spec.slug, theme);
  const prefix = editionPrefix(language, ledger.site);
  const at = (live: string) =>
    release ? links.file(`/v/${release.version}${prefix}${live}`) : links.page(language, live);
  const src = at(path);
  const chart = addressOf(language, `/charts/${spec.slug}/`);
  const { panel, versions } = strings(language).embed;
  const texts = snippets({
    // What is said of a fixed version is what was true of it.
    title: (release && localise(release.title, language, ledger.site).text) || page.title,
    asOf: release
      ? release.asOf
        ? strings(language).charts.asOf(dateInWords(release.asOf, language))
        : null
      : page.asOf,
    site: page.site,
    publisher: ledger.site.publisher,
    licence: ledger.site.licence?.name ?? null,
    version:
      versions.issued(release?.version ?? ledger.version) +
      (release ? "" : ` (${panel.updating.toLowerCase()})`),
    summary: release?.summaries[language] ?? page.chart.summary,
    heights,
    link: release ? links.absolute(src) : chart,
    chart,
    embed: links.absolute(src),
    loader: links.absolute(links.file(loader.path)),
    image: {
      url: links.absolute(at(`/charts/${spec.slug}.${release ? "svg" : "png"}`)),
      ...(release?.pictures[language] ?? pictureSize(chartPicture(spec, language))),
    },
  });
  const height = Math.max(heights.narrow, heights.wide);
  return { language, theme, version: release?.version ?? "", src, height, texts };
}
