/**
 * Astro's loader for the generated documents: all of their front matter is checked, and what is said of a document as
 * a whole is kept. Sentences and text are read when a page asks for them (`documents-module.ts`). (Astro's own `glob()`
 * bundles a module a file: 7.6 ms and 0.4 MB a document.)
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Loader } from "astro/loaders";
import { parseSourceMdx } from "../publish/parse-source-mdx.ts";
import { ingestBegun } from "./ingested.ts";
import { project } from "./project.ts";

export function sourceLoader(): Loader {
  return {
    name: "verbatim-sources",
    load: async ({ store, generateDigest, logger, config }) => {
      await ingestBegun(config);
      const folder = join(project().generated, "sources");
      const files = readdirSync(folder).sort();
      store.clear();
      for (const file of files) {
        const mdx = readFileSync(join(folder, file), "utf8");
        const {
          text: _text,
          sentences: _sentences,
          items: _items,
          ...data
        } = parseSourceMdx(mdx, file).entry;
        store.set({ id: data.id, data, digest: generateDigest(mdx) });
      }
      logger.info(`${files.length} documents`);
    },
  };
}

/** Where the explainers of this run stand, whatever folder it was started in. */
export function explainerFolder(): string {
  return join(project().content, "explainers");
}
