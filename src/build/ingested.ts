/**
 * Lets the documents' loader wait for an ingest that runs beside the framework: a plugin of the framework's
 * configuration carries the promise, since both the integration and the loader are given that configuration.
 */
import type { AstroConfig } from "astro";
import type { Plugin } from "vite";

const name = "verbatim-ingested";

export function ingestedPlugin(ingested: Promise<unknown>): Plugin<Promise<unknown>> {
  return { name, api: ingested };
}

/** The ingest that was begun for this run; undefined where none was, and whoever needs it must see to it. */
export function ingestBegun({ vite }: Pick<AstroConfig, "vite">): Promise<unknown> | undefined {
  const plugins = vite.plugins?.flat() as readonly (Plugin<Promise<unknown>> | null)[] | undefined;
  return plugins?.find((plugin) => plugin?.name === name)?.api;
}
