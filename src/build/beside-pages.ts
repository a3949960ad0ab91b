/**
 * Begins what needs few of the pages, or none, on a thread of its own, since there is a second core: the open data, the
 * search index, the pictures. What is made of the finished site follows there, where the ledger is at hand.
 */
import { Worker } from "node:worker_threads";

export interface Beside {
  /** Says that the early pages are in the site (`early-pages.ts`). */
  readonly early: (site: string) => void;
  /** Brings all of it into the finished site; rejects with what went wrong. */
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

/** A message of the thread: this part of its work is done. */
export interface PartDone {
  readonly part: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export function beginBeside(work: BesideWork): Beside {
  const thread = new Worker(new URL("beside-thread.ts", import.meta.url), { workerData: work });
  const ended = new Promise<void>((done, failed) => {
    thread.once("error", failed);
    thread.once("exit", () => done());
  });
  // Whoever waits for it hears of it; until then it is no unhandled rejection.
  ended.catch(() => {});
  thread.on("message", ({ part, at }: PartDone) =>
    performance.mark(`beside:${part}`, { startTime: at - performance.timeOrigin }),
  );
  let told = false;
  const early = (site: string) => {
    if (!told) thread.postMessage(site);
    told = true;
  };
  return {
    early,
    finish: (site) => {
      early(site);
      thread.postMessage(site);
      return ended;
    },
    stop: () => thread.terminate(),
  };
}
