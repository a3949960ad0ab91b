/** Markdown, with or without front matter in YAML. */
import { markdownToHtml } from "satteri";
import { parse } from "yaml";
import { type Format, type Imported, nothingKnown, Unreadable } from "../imported.ts";
import { limits } from "../limits.ts";
import { htmlParagraphs } from "../text/html-paragraphs.ts";
import { parseHtml } from "../text/parse-html.ts";
import { publishedOn } from "../text/published-on.ts";
import { languageTag, tidy, webAddress } from "../text/tidy.ts";
import { withHeadline } from "../text/with-headline.ts";

export const markdown: Format = {
  name: "Markdown",
  recognises: ({ name, text }) =>
    text !== null && (/\.(?:md|mdx|markdown)$/iu.test(name) || /^---\n(?:[\p{L}_-]+:.*\n)+/u.test(text)),
  read: ({ text }) => {
    if (text!.length > limits.text) throw new Unreadable("a text too large to read as Markdown; split it");
    const { html, frontmatter } = markdownToHtml(text!, { features: { frontmatter: true } });
    const facts = factsOf(frontmatter?.kind === "yaml" ? frontmatter.value : "");
    const body = htmlParagraphs(parseHtml(html).body)
      .filter(({ link }) => !link)
      .map((paragraph) => paragraph.text);
    return { documents: [{ ...facts, paragraphs: withHeadline(facts.title, body) }], left: [] };
  },
};

/** Usual names of front-matter fields, in the order in which they are looked at. */
const fields = {
  title: ["title", "headline"],
  outlet: ["outlet", "publisher", "source", "publication", "site"],
  author: ["author", "authors", "byline", "creator"],
  url: ["url", "source_url", "link", "canonical", "canonical_url", "original_url", "source"],
  day: ["date", "published", "published_at", "pubDate", "publishDate", "created"],
  language: ["lang", "language"],
} as const;

function factsOf(frontMatter: string): Omit<Imported, "paragraphs"> {
  const value = yamlOf(frontMatter);
  const of = <T>(names: readonly string[], read: (value: unknown, name: string) => T | null): T | null => {
    for (const name of names) {
      const found = read(value[name], name);
      if (found !== null) return found;
    }
    return null;
  };
  const outlet = of(fields.outlet, tidy);
  return {
    ...nothingKnown,
    title: of(fields.title, tidy),
    outlet: webAddress(outlet) === null ? outlet : null,
    author: of(fields.author, names),
    url: of(fields.url, webAddress),
    published: of(fields.day, publishedOn),
    language: of(fields.language, languageTag),
  };
}

function names(value: unknown): string | null {
  return tidy(Array.isArray(value) ? value.map(tidy).filter(Boolean).join(", ") : value);
}

/** Front matter that is no YAML is passed over: the text below it stands for itself. */
function yamlOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parse(text, { maxAliasCount: 100 });
    return value !== null && typeof value === "object" ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
