/** RSS and Atom: each entry is a document. */
import { parseFeed } from "feedsmith";
import { type Format, type Imported, nothingKnown, Unreadable } from "../imported.ts";
import { limits, megabytes } from "../limits.ts";
import { htmlParagraphs } from "../text/html-paragraphs.ts";
import { parseHtml } from "../text/parse-html.ts";
import { publishedOn } from "../text/published-on.ts";
import { tidy, webAddress } from "../text/tidy.ts";
import { withHeadline } from "../text/with-headline.ts";

export const feed: Format = {
  name: "feed",
  recognises: ({ text }) =>
    text !== null &&
    /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>\s*|<\?[\s\S]*?\?>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/u.test(
      text.slice(0, 8000),
    ),
  read: ({ text }) => {
    if (text!.length > limits.text) throw new Unreadable(`a feed of ${megabytes(text!.length)}; split it`);
    if (/<!ENTITY/u.test(text!))
      throw new Unreadable("a feed that defines entities of its own; write them out");
    const entries = entriesOf(text!);
    if (entries.length === 0) throw new Unreadable("a feed without entries");
    const documents = entries.map(imported);
    const left = documents.flatMap(({ paragraphs }, i) =>
      paragraphs.length < 2 ? [`entry ${i + 1}: no text`] : [],
    );
    return { documents: documents.filter(({ paragraphs }) => paragraphs.length > 1), left };
  },
};

interface Entry {
  readonly outlet: unknown;
  readonly title: unknown;
  readonly author: unknown;
  readonly url: unknown;
  readonly id: unknown;
  readonly day: readonly [value: unknown, from: string];
  readonly html: unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: the parser's types are one union a format; each field is checked by `tidy`
type Loose = any;

function entriesOf(text: string): readonly Entry[] {
  const { format, feed } = parsed(text) as { readonly format: string; readonly feed: Loose };
  if (format === "atom") {
    return (feed.entries ?? []).map((entry: Loose) => ({
      outlet: value(feed.title),
      title: value(entry.title),
      author: (entry.authors ?? feed.authors ?? []).map(({ name }: Loose) => name).join(", "),
      url: (entry.links ?? []).find(({ rel = "alternate" }: Loose) => rel === "alternate")?.href,
      id: entry.id,
      day: entry.published ? [entry.published, "published"] : [entry.updated, "updated"],
      html: value(entry.content) ?? value(entry.summary),
    }));
  }
  return (feed.items ?? []).map((item: Loose) => ({
    outlet: value(feed.title),
    title: value(item.title),
    author: (item.dc?.creators ?? item.authors ?? []).map(value).join(", "),
    url: item.link,
    id: item.guid?.value ?? item.link,
    day: item.pubDate ? [item.pubDate, "pubDate"] : [item.dc?.dates?.[0] ?? item.dc?.date, "dc:date"],
    html: item.content?.encoded ?? value(item.description),
  }));
}

function parsed(text: string): unknown {
  try {
    return parseFeed(text);
  } catch {
    throw new Unreadable("a damaged feed");
  }
}

const value = (field: Loose): unknown => (typeof field === "object" ? (field?.value ?? field?.name) : field);

function imported({ outlet, title, author, url, id, day, html }: Entry): Imported {
  const headline = title === undefined ? null : plain(String(title));
  const body = htmlParagraphs(parseHtml(String(html ?? "")).body)
    .filter(({ link }) => !link)
    .map(({ text }) => text);
  return {
    ...nothingKnown,
    title: headline,
    outlet: tidy(outlet),
    author: tidy(author),
    url: webAddress(url),
    published: publishedOn(...day),
    key: tidy(id) ?? headline,
    paragraphs: withHeadline(headline, body),
  };
}

/** A title may hold markup. */
function plain(html: string): string | null {
  return tidy(
    htmlParagraphs(parseHtml(html).body)
      .map(({ text }) => text)
      .join(" "),
  );
}
