/** Every file below `/data/`, written once for all editions. */
import { getCollection } from "astro:content";
import type { APIContext } from "astro";
import { firstEdition, ledger, links } from "../../components/context.ts";
import { type DataFile, dataFiles } from "../../publish/data/data-files.ts";

let made: Promise<ReadonlyMap<string, DataFile>> | undefined;

function files(): Promise<ReadonlyMap<string, DataFile>> {
  made ??= getCollection("sources").then((entries) => {
    const documents = new Map(entries.map(({ data }) => [data.id, data]));
    const address = (path: string) =>
      links.absolute(path.startsWith("/data/") ? links.file(path) : links.page(firstEdition, path));
    return new Map(dataFiles({ ledger, documents, address }).map((file) => [file.path, file]));
  });
  return made;
}

export async function getStaticPaths() {
  // The package comes last: it names the hashes of the others, which are known once they are written.
  const [packed = "", ...others] = (await files()).keys();
  return [...others, packed].map((file) => ({ params: { file } }));
}

export async function GET({ params }: APIContext) {
  const file = (await files()).get(params["file"] ?? "");
  if (!file) return new Response(null, { status: 404 });
  return new Response(Buffer.from(file.text()), {
    headers: { "content-type": `${file.mediaType}; charset=utf-8` },
  });
}
