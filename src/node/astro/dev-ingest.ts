/**
 * Ingest for the development server, again and again on one thread: who works at the desk, or waits for a page, does not
 * wait for a thousand documents, and the thread remembers those that have not changed.
 */
import { Worker } from "node:worker_threads";
import { type Problem, ProblemsError } from "../../model/problem.ts";
import type { SourceHead } from "../../model/sources/source-entry.ts";

export interface DevIngested {
  /** What was read, as a table. */
  readonly table: string;
  readonly heads: readonly SourceHead[];
  readonly ofExplainers: readonly Problem[];
}

/** What the thread says of one ingest. */
export type DevMessage =
  | DevIngested
  | { readonly problems: readonly Problem[] }
  | { readonly failed: string };

let thread: Worker | null = null;

let latest: Promise<DevIngested> | null = null;

/** After those that were asked for before. Rejects with a ProblemsError of all that is wrong, and then nothing was written. */
export function devIngest(): Promise<DevIngested> {
  latest = latest ? latest.then(ask, ask) : ask();
  // Whoever asks for it hears of it.
  latest.catch(() => {});
  return latest;
}

/** The one that was begun last; null where this is no development server. */
export function latestDevIngest(): Promise<DevIngested> | null {
  return latest;
}

function ask(): Promise<DevIngested> {
  thread ??= startThread();
  const worker = thread;
  return new Promise((done, failed) => {
    const settle = (told: DevMessage) => {
      worker.off("error", broken);
      worker.unref();
      if ("table" in told) done(told);
      else failed("problems" in told ? new ProblemsError(told.problems) : new Error(told.failed));
    };
    const broken = (error: unknown) => {
      worker.off("message", settle);
      thread = null;
      failed(error);
    };
    worker.once("message", settle);
    worker.once("error", broken);
    // While somebody waits for it, the program does not end.
    worker.ref();
    worker.postMessage("again");
  });
}

function startThread(): Worker {
  return new Worker(new URL("dev-ingest-thread.ts", import.meta.url));
}
