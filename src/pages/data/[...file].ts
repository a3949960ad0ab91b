/** Every file below `/data/`, written once for all editions. */

import { documents } from "verbatim:documents";
import type { APIContext } from "astro";
import { firstEdition, ledger, links } from "../../components/context.ts";
import { type DataFile, dataFiles } from "../../publish/data/data-files.ts";

let made: ReadonlyMap<string, DataFile> | undefined;

function files(): ReadonlyMap<string, DataFile> {
  const address = (path: string) =>
    links.absolute(path.startsWith("/data/") ? links.file(path) : links.page(firstEdition, path));
  made ??= new Map(dataFiles({ ledger, documents: documents(), address }).map((file) => [file.path, file]));
  return made;
}

export function getStaticPaths() {
  // The package comes last: it names the hashes of the others, which are known once they are written.
  const [packed = "", ...others] = files().keys();
  return [...others, packed].map((file) => ({ params: { file } }));
}

export function GET({ params }: APIContext) {
  const file = files().get(params["file"] ?? "");
  if (!file) return new Response(null, { status: 404 });
  return new Response(Buffer.from(file.text()), {
    headers: { "content-type": `${file.mediaType}; charset=utf-8` },
  });
}
