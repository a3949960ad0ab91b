/**
 * What ingest says of the documents, for their loader: the framework runs it apart from the program, in modules of its
 * own, but gives it the configuration, in which a plugin carries this.
 */
import type { AstroConfig } from "astro";
import type { Plugin } from "vite";
import type { SourceHead } from "../../model/sources/source-entry.ts";

/** Of the latest ingest; null where nothing could be read, which is reported elsewhere. */
export type DocumentHeads = () => Promise<readonly SourceHead[] | null>;

const name = "verbatim-document-heads";

export function documentHeadsPlugin(heads: DocumentHeads): Plugin<DocumentHeads> {
  return { name, api: heads };
}

/** Undefined where nobody reads the documents (a check of the types). */
export function documentHeadsOf({ vite }: Pick<AstroConfig, "vite">): DocumentHeads | undefined {
  const plugins = vite.plugins?.flat() as readonly (Plugin<DocumentHeads> | null)[] | undefined;
  return plugins?.find((plugin) => plugin?.name === name)?.api;
}
