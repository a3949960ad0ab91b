/** The fixed versions of the charts for machines: a list for each chart, and a feed of all (Atom). */
import type { Release } from "../../model/editorial/release.ts";
import { escapeHtml } from "../../text/escape-html.ts";
import { localise } from "../../text/localise.ts";

type Address = (path: string) => string;

/** Newest first. */
export function versionList(slug: string, releases: readonly Release[], address: Address): object {
  const own = releases.filter((release) => release.slug === slug).reverse();
  return {
    slug,
    chart: address(`/charts/${slug}/`),
    versions: own.map(({ version, date, asOf, reason, files, withdrawn }) => ({
      version,
      date,
      as_of: asOf,
      reason,
      withdrawn,
      embed: address(`/v/${version}/embed/${slug}/`),
      files: Object.entries(files).map(([path, sha256]) => ({
        url: address(`/v/${version}/${path}`),
        sha256,
      })),
    })),
  };
}

/** One entry a version, and one more for each withdrawal. Days come from the releases; no clock is asked. */
export function versionFeed(
  releases: readonly Release[],
  title: string,
  publisher: string,
  withdrawnWord: string,
  language: string,
  address: Address,
): string {
  const self = address("/versions/feed.xml");
  const entries = releases
    .flatMap((release) => entriesOf(release, language, withdrawnWord, address))
    .reverse();
  const updated =
    entries
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? "1970-01-01";
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${escapeHtml(self)}</id><title>${escapeHtml(title)}</title><updated>${updated}T00:00:00Z</updated>`,
    `<link rel="self" href="${escapeHtml(self)}"/><author><name>${escapeHtml(publisher)}</name></author>`,
    ...entries.map(({ xml }) => xml),
    "</feed>\n",
  ].join("\n");
}

function entriesOf(release: Release, language: string, withdrawnWord: string, address: Address) {
  const { slug, version, date, reason, withdrawn } = release;
  const url = address(`/v/${version}/embed/${slug}/`);
  const title = localise(release.title, language, { editions: [language] }).text || slug;
  const feedEntry = { date, xml: entryXml(url, `${title} (${version})`, date, reason) };
  if (!withdrawn) return [feedEntry];
  const day = withdrawn.date ?? date;
  const words = `${title} (${version}): ${withdrawnWord}`;
  return [feedEntry, { date: day, xml: entryXml(url, words, day, withdrawn.reason, "#withdrawn") }];
}

function entryXml(url: string, title: string, date: string, summary: string | null, mark = ""): string {
  const address = escapeHtml(url);
  const said = summary ? `<summary>${escapeHtml(summary)}</summary>` : "";
  return `<entry><id>${address}${mark}</id><title>${escapeHtml(title)}</title><updated>${date}T00:00:00Z</updated><link href="${address}"/>${said}</entry>`;
}
