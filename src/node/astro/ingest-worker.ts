/**
 * A thread alongside the framework, since there is a second core: ingest, while the framework is loaded; then, from what
 * ingest still has in memory, the search index, the open data and the pictures, while the pages are made. What is made
 * of the finished site follows there too.
 */
import { Worker } from "node:worker_threads";
import { type Problem, ProblemsError } from "../../model/problem.ts";
import type { SourceHead } from "../../model/sources/source-entry.ts";

export interface IngestWorker {
  /** What the documents are, known before ingest is done. Rejects as `ingested` does. */
  readonly heads: Promise<readonly SourceHead[]>;
  /** What ingest did, as a table. Rejects with a ProblemsError of every problem found. */
  readonly ingested: Promise<string>;
  /** Says that the early pages are in the site (`page-order.ts`). */
  readonly early: (site: string) => void;
  /** Brings all of it into the finished site; rejects with what went wrong. */
  readonly finish: (site: string) => Promise<void>;
  /** Gives up, where the pages failed. */
  readonly stop: () => Promise<unknown>;
}

/** What the thread says: what it reads; what ingest did or why it could not; each part done after, in ms since 1970. */
export type WorkerMessage =
  | { readonly heads: readonly SourceHead[] }
  | { readonly table: string }
  | { readonly problems: readonly Problem[] }
  | { readonly part: string; readonly at: number };

/** @param scratch a folder to write to until the site is finished; null where nothing but ingest is asked for. */
export function startIngestWorker(scratch: string | null): IngestWorker {
  const thread = new Worker(new URL("ingest-worker-thread.ts", import.meta.url), { workerData: scratch });
  const heads = Promise.withResolvers<readonly SourceHead[]>();
  const ingested = Promise.withResolvers<string>();
  const failed = (error: unknown) => {
    heads.reject(error);
    ingested.reject(error);
  };
  const ended = new Promise<void>((done, broken) => {
    thread.once("error", broken);
    thread.once("exit", () => done());
  });
  ended.catch(failed);
  thread.on("message", (told: WorkerMessage) => {
    if ("heads" in told) heads.resolve(told.heads);
    else if ("table" in told) ingested.resolve(told.table);
    else if ("problems" in told) failed(new ProblemsError(told.problems));
    else performance.mark(`beside:${told.part}`, { startTime: told.at - performance.timeOrigin });
  });
  // Whoever waits for it hears of it; until then it is no unhandled rejection.
  for (const { promise } of [heads, ingested]) promise.catch(() => {});
  let reported = false;
  const early = (site: string) => {
    if (!reported) thread.postMessage(site);
    reported = true;
  };
  return {
    heads: heads.promise,
    ingested: ingested.promise,
    early,
    finish: (site) => {
      early(site);
      thread.postMessage(site);
      return ended;
    },
    stop: () => thread.terminate(),
  };
}
