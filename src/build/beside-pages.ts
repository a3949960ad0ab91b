/**
 * Begins what needs no finished page, the search index and the open data, on a thread of its own: there is a second
 * core. What is made from the finished pages follows there, where the ledger is at hand.
 */
import { Worker } from "node:worker_threads";

export interface Beside {
  /** Brings all of it into the finished site, pictures and headers too; rejects with what went wrong. */
  readonly finish: (site: string) => Promise<void>;
  /** Gives up, where the pages failed. */
  readonly stop: () => Promise<unknown>;
}

export interface BesideWork {
  /** What ingest wrote. */
  readonly generated: string;
  /** A folder to write to until the site is finished. */
  readonly scratch: string;
}

export function beginBeside(work: BesideWork): Beside {
  const thread = new Worker(new URL("beside-thread.ts", import.meta.url), { workerData: work });
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
