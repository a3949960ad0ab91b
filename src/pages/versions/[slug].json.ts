/** The fixed versions of each chart, for machines. */

import { ledger } from "verbatim:ledger";
import type { APIContext } from "astro";
import { links } from "../../components/links.ts";
import { releases } from "../../components/source/versions-of.ts";
import { jsonText } from "../../publish/data/json-rows.ts";
import { versionList } from "../../publish/release/version-list.ts";

export function getStaticPaths() {
  const slugs = new Set([...ledger.charts, ...releases].map(({ slug }) => slug));
  return [...slugs].map((slug) => ({ params: { slug } }));
}

export function GET({ params }: APIContext) {
  const list = versionList(params["slug"] ?? "", releases, (path) => links.absolute(links.file(path)));
  return new Response(jsonText(list), { headers: { "content-type": "application/json; charset=utf-8" } });
}
