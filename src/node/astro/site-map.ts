/**
 * The site map: pages a reader may land on, with their editions; embeds and the search page are left out, and so are
 * pages that compare two documents, which end with either.
 */
import sitemap from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import { defaultSite } from "../../ledger/editorial/default-editorial.ts";
import type { Site } from "../../model/editorial/site.ts";
import { editionPrefix } from "../../text/edition-prefix.ts";
import { isFirst } from "../ingest/shard.ts";
import { absoluteAddresses } from "../output/site-address.ts";
import { siteFile } from "../site-file.ts";
import type { BuildRun } from "./build-run.ts";

/** The first shard of a build lists all that the others make, and they list nothing. */
export async function siteMap(run: BuildRun | undefined): Promise<AstroIntegration[]> {
  if (run && !isFirst(run.shard)) return [];
  const { editions = defaultSite.editions } = siteFile() as Partial<Site>;
  const [first = "en"] = editions;
  const locales = Object.fromEntries(editions.map((edition) => [edition, edition]));
  return [
    sitemap({
      filter: (page) => !/\/(?:embed|search|v|compare)\//u.test(page),
      customPages: run && run.shard.of > 1 ? await documentPages(run, editions) : [],
      // One edition has no counterparts, and looking for them costs the square of the pages.
      ...(editions.length > 1 ? { i18n: { defaultLocale: first, locales } } : {}),
    }),
  ];
}

async function documentPages({ heads }: BuildRun, editions: readonly string[]): Promise<string[]> {
  const address = absoluteAddresses();
  const prefixes = editions.map((edition) => editionPrefix(edition, { editions }));
  return (await heads).flatMap(({ id }) => prefixes.map((prefix) => address(`${prefix}/sources/${id}/`)));
}
