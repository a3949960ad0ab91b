/**
 * Tells the documents' loader of an ingest that runs beside the framework: a plugin of the framework's configuration
 * carries it, since both the integration and the loader are given that configuration.
 */
import type { AstroConfig } from "astro";
import type { Plugin } from "vite";
import type { SourceHead } from "../model/source-entry.ts";

type Heads = Promise<readonly SourceHead[]>;

const name = "verbatim-ingest-begun";

export function ingestBegunPlugin(heads: Heads): Plugin<Heads> {
  return { name, api: heads };
}

/** What an ingest begun for this run says of the documents; undefined where none was, and whoever needs one begins it. */
export function headsOfBegunIngest({ vite }: Pick<AstroConfig, "vite">): Heads | undefined {
  const plugins = vite.plugins?.flat() as readonly (Plugin<Heads> | null)[] | undefined;
  return plugins?.find((plugin) => plugin?.name === name)?.api;
}
