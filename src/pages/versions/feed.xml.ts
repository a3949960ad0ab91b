/** The feed of fixed versions and withdrawals, in the site's first language. */

import { ledger } from "verbatim:ledger";
import { firstEdition } from "../../components/editions.ts";
import { links } from "../../components/links.ts";
import { releases } from "../../components/source/versions-of.ts";
import { textIn } from "../../components/text-in.ts";
import { strings } from "../../i18n/strings.ts";
import { versionFeed } from "../../publish/release/version-list.ts";

export function GET() {
  const words = strings(firstEdition).embed.versions;
  const feed = versionFeed(
    releases,
    `${textIn(ledger.site.title, firstEdition)}: ${words.title}`,
    ledger.site.publisher,
    words.withdrawn,
    firstEdition,
    (path) => links.absolute(links.file(path)),
  );
  return new Response(feed, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}
