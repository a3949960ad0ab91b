/**
 * Astro's loader for the generated documents: it keeps which documents there are. In a build the ingest
 * that runs alongside the framework says so before it has read the claims, so that the bundle is made meanwhile; in
 * development, with its result; otherwise it is in the files that ingest wrote, whose front matter is checked.
 * Sentences and text are read when a page asks for them (`documents-module.ts`). (Astro's own `glob()` bundles a module
 * a file: 7.6 ms and 0.4 MB a document.)
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Loader } from "astro/loaders";
import { sourceHead } from "../../ledger/source-entry.ts";
import type { SourceHead } from "../../model/sources/source-entry.ts";
import { parseSourceMdx } from "../../publish/pages/parse-source-mdx.ts";
import { project } from "../project.ts";
import { documentHeads } from "./document-heads.ts";

export function sourceLoader(): Loader {
  return {
    name: "verbatim-sources",
    load: async ({ store, generateDigest, parseData, logger, config }) => {
      const heads =
        (await documentHeads.of(config)?.()) ?? headsOfFiles(join(project().generated, "sources"));
      const ids = new Set(heads.map(({ id }) => id));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      for (const head of heads) {
        const data = await parseData({ id: head.id, data: head });
        store.set({ id: head.id, data, digest: generateDigest(data) });
      }
      logger.info(`${heads.length} documents`);
    },
  };
}

/** None before the first ingest: `astro sync` writes types and reads no documents. */
function headsOfFiles(folder: string): readonly SourceHead[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((file) => sourceHead(parseSourceMdx(readFileSync(join(folder, file), "utf8"), file).entry));
}

/** Where the explainers of this run are, whatever folder it was started in. */
export function explainerFolder(): string {
  return join(project().content, "explainers");
}
