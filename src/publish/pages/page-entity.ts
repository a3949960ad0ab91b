/**
 * What a page says of itself to machines: its main entity for search engines, and the tags that reference managers read.
 * Its author is whoever publishes the site; who speaks in a document is no author of the page.
 */
import { type DatePart, parseEdtf } from "../../dates/parse-edtf.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";

/** Days as `YYYY-MM-DD`; absent where front matter, releases and the list of changes tell none. */
export interface PageTimes {
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
}

export interface PageFacts {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Full address. */
  readonly address: string;
  /** Full address of its sharing image. */
  readonly image: string;
  readonly siteTitle: string;
  /** Full address of the edition's first page. */
  readonly siteAddress: string;
  readonly times: PageTimes;
  readonly ledger: Ledger;
}

export type Entity = Readonly<Record<string, unknown>> & { readonly "@type": string };

/** @param own what the kind of page adds or says otherwise: its type, what it is about, its files. */
export function pageEntity(page: PageFacts, own: Entity = { "@type": "WebPage" }): Entity {
  const { title, description, language, address, image, siteTitle, siteAddress, times } = page;
  const { publisher, licence } = page.ledger.site;
  const organization = { "@type": "Organization", name: publisher };
  return withoutUndefined({
    "@context": "https://schema.org",
    "@id": address,
    [own["@type"] === "Article" ? "headline" : "name"]: title,
    description,
    url: address,
    inLanguage: language,
    image,
    author: organization,
    publisher: organization,
    datePublished: times.published,
    dateModified: times.modified,
    license: licence?.url,
    version: page.ledger.version,
    isPartOf: { "@type": "WebSite", name: siteTitle, url: siteAddress },
    ...own,
  });
}

/** Names and contents of `<meta>` that Zotero and other reference managers read. */
export function citationTags(page: PageFacts): readonly (readonly [name: string, content: string])[] {
  const { title, language, address, times, ledger } = page;
  const day = times.published ?? times.modified;
  return [
    ["author", ledger.site.publisher],
    // Zotero takes a page with a citation_title for an article of a journal unless this says otherwise.
    ["dc.type", "webpage"],
    ["citation_title", title],
    ["citation_author", ledger.site.publisher],
    ["citation_publisher", ledger.site.publisher],
    ...(day ? [["citation_publication_date", day.replaceAll("-", "/")] as const] : []),
    ["citation_language", language],
    ["citation_public_url", address],
  ];
}

/**
 * When a page came and changed: by its front matter, by the releases of its chart, by the list of changes; a page that
 * they do not name, with the whole site. Without a day of its own, a page is given that of an event it tells of.
 */
export function pageTimes(
  ledger: Pick<Ledger, "changes">,
  path: string,
  of: { readonly updated?: string; readonly releases?: readonly { readonly date: string }[] } = {},
): PageTimes {
  const released = (of.releases ?? []).map(({ date }) => date).toSorted();
  const changed = (where: string | null) =>
    ledger.changes.filter((change) => change.path === where).map(({ date }) => date);
  const own = [...released, ...changed(path), ...(of.updated ? [of.updated] : [])];
  return {
    published: released[0],
    modified: (own.length > 0 ? own : changed(null)).toSorted().at(-1),
  };
}

/** First and last day of a date as schema.org takes them; undefined where it is open or only about a day. */
export function exactDays(
  edtf: string | null | undefined,
): readonly [first?: string | undefined, last?: string | undefined] {
  const span = edtf ? parseEdtf(edtf)?.spans[0] : undefined;
  if (!span || parseEdtf(edtf!)?.kind === "one-of") return [];
  const day = (part: DatePart | null, end: "first" | "last") =>
    part === null || part.approximate || part.uncertain ? undefined : (part[end] ?? undefined);
  return [day(span.from, "first"), day(span.to, "last")];
}

function withoutUndefined(entity: Readonly<Record<string, unknown>>): Entity {
  return Object.fromEntries(Object.entries(entity).filter(([, value]) => value !== undefined)) as Entity;
}
