/** The feed of changes, one a language (RSS 2.0). Dates are those of `changes.yaml`. */
import rss from "@astrojs/rss";
import type { APIContext } from "astro";
import { editionPaths, ledger, links, textIn } from "../../components/site.ts";
import { strings } from "../../i18n/strings.ts";

export const getStaticPaths = () => editionPaths([{ params: {}, props: {} }]);

export function GET({ props }: APIContext) {
  const { edition } = props as { edition: string };
  const words = strings(edition).site;
  return rss({
    title: `${textIn(ledger.site.title, edition)}: ${words.changes.title}`,
    description: textIn(ledger.site.description, edition),
    site: links.absolute(links.page(edition, "/")),
    customData: `<language>${edition}</language>`,
    items: ledger.changes.map((change, i) => ({
      title: textIn(change.text, edition),
      link: links.absolute(links.page(edition, change.path ?? `/changes/#c${ledger.changes.length - i}`)),
      pubDate: new Date(`${change.date}T00:00:00Z`),
    })),
  });
}
