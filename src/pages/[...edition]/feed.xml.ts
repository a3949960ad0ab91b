/** The feed of changes, one a language (RSS 2.0). Dates are those of `changes.yaml`. */

import { ledger } from "verbatim:ledger";
import rss from "@astrojs/rss";
import type { APIContext } from "astro";
import { editionPaths } from "../../components/editions.ts";
import { links } from "../../components/links.ts";
import { textIn } from "../../components/text-in.ts";
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
