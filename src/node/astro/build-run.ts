/** What a build tells the integration of itself: a plugin in the framework's configuration carries this. */
import type { AstroConfig } from "astro";
import type { Plugin } from "vite";
import type { SourceHead } from "../../model/sources/source-entry.ts";
import type { Shard } from "../ingest/shard.ts";

export interface BuildRun {
  /** What the ingest that runs alongside the framework says of the documents. */
  readonly heads: Promise<readonly SourceHead[]>;
  readonly shard: Shard;
}

const name = "verbatim-build-run";

export function buildRunPlugin(run: BuildRun): Plugin<BuildRun> {
  return { name, api: run };
}

/** The build this is; undefined where it is none (a development server, a check of the types): ingest is then for whoever needs it. */
export function buildRunOf({ vite }: Pick<AstroConfig, "vite">): BuildRun | undefined {
  const plugins = vite.plugins?.flat() as readonly (Plugin<BuildRun> | null)[] | undefined;
  return plugins?.find((plugin) => plugin?.name === name)?.api;
}
