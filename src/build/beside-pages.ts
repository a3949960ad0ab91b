/**
 * A thread beside the framework, since there is a second core: ingest, while the framework is loaded; then, from what
 * ingest still has in memory, the search index, the open data and the pictures, while the pages are made. What is made
 * of the finished site follows there too.
 */
import { Worker } from "node:worker_threads";
import { type Problem, ProblemsError } from "../model/problem.ts";

export interface Beside {
  /** What ingest did, as a table. Rejects with a ProblemsError of every problem found. */
  readonly ingested: Promise<string>;
  /** Says that the early pages are in the site (`early-pages.ts`). */
  readonly early: (site: string) => void;
  /** Brings all of it into the finished site; rejects with what went wrong. */
  readonly finish: (site: string) => Promise<void>;
  /** Gives up, where the pages failed. */
  readonly stop: () => Promise<unknown>;
}

/** What the thread says: what ingest did or why it could not; then each part that is done, with milliseconds since 1970. */
export type Told =
  | { readonly table: string }
  | { readonly problems: readonly Problem[] }
  | { readonly part: string; readonly at: number };

/** @param scratch a folder to write to until the site is finished. */
export function beginBeside(scratch: string): Beside {
  const thread = new Worker(new URL("beside-thread.ts", import.meta.url), { workerData: scratch });
  const ingested = Promise.withResolvers<string>();
  const ended = new Promise<void>((done, failed) => {
    thread.once("error", failed);
    thread.once("exit", () => done());
  });
  ended.catch(ingested.reject);
  thread.on("message", (told: Told) => {
    if ("table" in told) ingested.resolve(told.table);
    else if ("problems" in told) ingested.reject(new ProblemsError(told.problems));
    else performance.mark(`beside:${told.part}`, { startTime: told.at - performance.timeOrigin });
  });
  // Whoever waits for it hears of it; until then it is no unhandled rejection.
  ingested.promise.catch(() => {});
  let told = false;
  const early = (site: string) => {
    if (!told) thread.postMessage(site);
    told = true;
  };
  return {
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
