/** Every file below `/data/` while the site is worked on; a build writes them itself (`node/output/write-data.ts`). */

import { documentOf } from "verbatim:documents";
import { ledger } from "verbatim:ledger";
import type { APIContext } from "astro";
import { firstEdition } from "../../components/editions.ts";
import { links } from "../../components/links.ts";
import { dataFiles } from "../../publish/data/data-files.ts";

const address = (path: string) =>
  links.absolute(path.startsWith("/data/") ? links.file(path) : links.page(firstEdition, path));
const documents = () => new Map(ledger.sources.map(({ id }) => [id, documentOf(id).entry]));
const files = () => dataFiles({ ledger, documents: documents(), address });

export function getStaticPaths() {
  return import.meta.env.DEV ? files().map(({ path }) => ({ params: { file: path } })) : [];
}

export function GET({ params }: APIContext) {
  const file = files().find(({ path }) => path === params["file"]);
  if (!file) return new Response(null, { status: 404 });
  return new Response(file.text(), { headers: { "content-type": `${file.mediaType}; charset=utf-8` } });
}
