/** What a build tells the integration of itself. */
import type { SourceHead } from "../../model/sources/source-entry.ts";
import type { Shard } from "../ingest/shard.ts";
import { configValue } from "./config-value.ts";

export interface BuildRun {
  /** What the ingest that runs alongside the framework says of the documents. */
  readonly heads: Promise<readonly SourceHead[]>;
  readonly shard: Shard;
}

/** Undefined where this is no build (a development server, a check of the types): ingest is then for whoever needs it. */
export const buildRun = configValue<BuildRun>("verbatim-build-run");
