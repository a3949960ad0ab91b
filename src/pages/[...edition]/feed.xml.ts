/** The feed of explainers and changes, one a language (RSS 2.0). Dates are those of front matter and `changes.yaml`. */

import { type CollectionEntry, getCollection, render } from "astro:content";
import { documentOf } from "verbatim:documents";
import { ledger } from "verbatim:ledger";
import mdx from "@astrojs/mdx/server.js";
import rss from "@astrojs/rss";
import type { APIContext } from "astro";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { editionPaths } from "../../components/editions.ts";
import { feedParts } from "../../components/explainer/explainer-parts.ts";
import { referencesOf } from "../../components/explainer/references.ts";
import { links } from "../../components/links.ts";
import { textIn } from "../../components/text-in.ts";
import { strings } from "../../i18n/strings.ts";
import { explainerSlug } from "../../publish/pages/explainer-slug.ts";
import { withAbsoluteLinks } from "../../publish/pages/with-absolute-links.ts";
import { escapeHtml } from "../../text/escape-html.ts";

export const getStaticPaths = () => editionPaths([{ params: {}, props: {} }]);

/** Stories and changes of one feed: whoever wants all has the site. */
const most = 40;

export async function GET({ props }: APIContext) {
  const { edition } = props as { edition: string };
  const words = strings(edition).site;
  const address = (path: string) => links.absolute(links.page(edition, path));
  const stories = await getCollection("explainers", ({ id }) => explainerSlug(id).edition === edition);
  const items = [...stories.map((story) => storyItem(story, edition)), ...ledger.changes.map(changeItem)];
  return rss({
    title: textIn(ledger.site.title, edition),
    description: textIn(ledger.site.description, edition),
    site: address("/"),
    xmlns: { atom: "http://www.w3.org/2005/Atom" },
    customData: `<language>${edition}</language><atom:link href="${escapeHtml(address("/feed.xml"))}" rel="self" type="application/rss+xml"/>`,
    items: (await Promise.all(items)).sort((a, b) => Number(b.pubDate) - Number(a.pubDate)).slice(0, most),
  });

  function changeItem(change: (typeof ledger.changes)[number], i: number) {
    const text = textIn(change.text, edition);
    const link = address(change.path ?? `/changes/#c${ledger.changes.length - i}`);
    return {
      title: text,
      link,
      pubDate: day(change.date),
      content: `<p>${escapeHtml(text)}</p><p><a href="${escapeHtml(link)}">${escapeHtml(words.changes.title)}</a></p>`,
    };
  }
}

async function storyItem(story: CollectionEntry<"explainers">, edition: string) {
  const { title, summary, updated } = story.data;
  const link = links.absolute(links.page(edition, `/explainers/${explainerSlug(story.id).slug}/`));
  return {
    title,
    description: summary,
    link,
    pubDate: day(updated),
    content: await contentOf(story, edition, link),
  };
}

/** The words of an explainer, without its witnesses: their marks lead to them, on its page. */
async function contentOf(
  story: CollectionEntry<"explainers">,
  edition: string,
  link: string,
): Promise<string> {
  const container = await AstroContainer.create();
  container.addServerRenderer({ renderer: mdx, name: "astro:jsx" });
  const { Content } = await render(story);
  const references = referencesOf(story.body ?? "", edition, (id) => documentOf(id).entry);
  const html = await container.renderToString(Content, {
    props: { components: feedParts },
    locals: { references } as App.Locals,
  });
  return withAbsoluteLinks(html, link);
}

const day = (date: string) => new Date(`${date}T00:00:00Z`);
