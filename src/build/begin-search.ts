/** Begins the search index in a thread of its own, so that it is made beside the pages, on another core. */
import { Worker } from "node:worker_threads";

export interface BegunSearch {
  /** Writes the index into the finished site; rejects with what went wrong. */
  readonly finish: (site: string) => Promise<void>;
  /** Gives up, where the pages failed. */
  readonly stop: () => Promise<unknown>;
}

/** @param generated what ingest wrote. */
export function beginSearch(generated: string): BegunSearch {
  const thread = new Worker(new URL("search-thread.ts", import.meta.url), { workerData: generated });
  const ended = new Promise<void>((done, failed) => {
    thread.once("error", failed);
    thread.once("exit", () => done());
  });
  // Whoever waits for it hears of it; until then it is no unhandled rejection.
  ended.catch(() => {});
  return {
    finish: (site) => {
      thread.postMessage(site);
      return ended;
    },
    stop: () => thread.terminate(),
  };
}
