/** A web page as a browser saves it: the article by Readability, its facts from JSON-LD, meta and OpenGraph. */
import { Readability } from "@mozilla/readability";
import { type Format, type Imported, nothingKnown, Unreadable } from "../imported.ts";
import { limits, megabytes } from "../limits.ts";
import { htmlParagraphs } from "../text/html-paragraphs.ts";
import { parseHtml } from "../text/parse-html.ts";
import { publishedOn } from "../text/published-on.ts";
import { languageTag, tidy, webAddress } from "../text/tidy.ts";
import { withHeadline } from "../text/with-headline.ts";
import { type Facts, jsonLdFacts } from "./json-ld-facts.ts";

export const webPage: Format = {
  name: "web page",
  recognises: ({ text }) =>
    text !== null &&
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<!doctype html|<(?:html|head|body|article|main|div|p|meta|title|h1)[\s>])/iu.test(
      text.slice(0, 4000),
    ),
  read: ({ text }) => ({ documents: [webArticle(text!)], left: [] }),
};

/** Shortest text, in characters, that Readability takes for an article before it looks less strictly. */
const shortest = 200;

/** @param address where the page was saved from, if the file says so. */
export function webArticle(html: string, address: string | null = null): Imported {
  if (html.length > limits.text)
    throw new Unreadable(`a web page of ${megabytes(html.length)}; at most ${megabytes(limits.text)}`);
  const document = parseHtml(html);
  const facts = factsOf(document, address);
  const article = new Readability(document, { charThreshold: shortest }).parse();
  const root = article?.content ? parseHtml(article.content).body : parseHtml(html).body;
  const title = facts.title ?? tidy(article?.title);
  const body = htmlParagraphs(root)
    .filter(({ link }) => !link)
    .map(({ text }) => text)
    .filter((text) => !isByline(text, facts.author));
  return { ...nothingKnown, ...facts, title, paragraphs: withHeadline(title, body) };
}

/** "By Ines Morrow and Tom Adair": a short line that names the authors and says nothing else. */
function isByline(text: string, author: string | null): boolean {
  if (author === null || text.length > author.length + 40) return false;
  return author.split(", ").every((name) => text.includes(name)) && !/[.!?]$/u.test(text);
}

function factsOf(document: Document, address: string | null): Facts & { readonly language: string | null } {
  const meta = (...names: readonly string[]) => {
    for (const name of names) {
      const element = document.querySelector(
        `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      );
      const content = tidy(element?.getAttribute("content"));
      if (content !== null) return { name, content };
    }
    return null;
  };
  const linked = jsonLdFacts(document);
  const day = meta(
    "article:published_time",
    "datePublished",
    "date",
    "dc.date",
    "DC.date.issued",
    "pubdate",
    "publishdate",
  );
  const time = document.querySelector("time[datetime]")?.getAttribute("datetime");
  const author = meta("author", "article:author", "dc.creator")?.content ?? null;
  return {
    title: linked.title ?? meta("og:title", "twitter:title")?.content ?? heading(document),
    outlet: linked.outlet ?? meta("og:site_name", "application-name")?.content ?? null,
    author: linked.author ?? (webAddress(author) === null ? author : null),
    url:
      webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute("href")) ??
      webAddress(meta("og:url")?.content) ??
      linked.url ??
      address ??
      savedFrom(document),
    published:
      linked.published ??
      (day && publishedOn(day.content, day.name)) ??
      (time ? publishedOn(time, "time") : null),
    language: languageTag(document.documentElement?.getAttribute("lang")),
  };
}

/** The only main heading; otherwise nothing, and Readability works a title out of the page's. */
function heading(document: Document): string | null {
  const all = document.querySelectorAll("h1");
  return all.length === 1 ? tidy(all[0]!.textContent) : null;
}

/** Browsers leave a comment: `saved from url=(0042)https://…`. */
function savedFrom(document: Document): string | null {
  for (const node of document.childNodes) {
    const [, address] =
      /saved from url=\(\d+\)(\S+)/u.exec(node.nodeType === 8 ? (node.textContent ?? "") : "") ?? [];
    if (address !== undefined) return webAddress(address);
  }
  return null;
}
