/**
 * Ingest for the development server, again and again on one thread: who works at the desk, or waits for a page, does not
 * wait for a thousand documents, and the thread remembers those that have not changed.
 */
import { Worker } from "node:worker_threads";
import { type Problem, ProblemsError } from "../../model/problem.ts";

export interface DevIngested {
  /** What was read, as a table. */
  readonly table: string;
  readonly ofExplainers: readonly Problem[];
}

/** What the thread says of one ingest. */
export type DevMessage =
  | DevIngested
  | { readonly problems: readonly Problem[] }
  | { readonly failed: string };

let thread: Worker | null = null;

let startedAt: Promise<DevIngested> | null = null;

/** Begins the first one while the framework is loaded; the first `devIngest` gives it. */
export function beginDevIngest(): void {
  const first = devIngest();
  // Whoever asks for it hears of it.
  first.catch(() => {});
  startedAt = first;
}

/** One at a time. Rejects with a ProblemsError of all that is wrong, and then nothing was written. */
export function devIngest(): Promise<DevIngested> {
  if (startedAt) {
    const first = startedAt;
    startedAt = null;
    return first;
  }
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
