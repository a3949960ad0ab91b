/** A thread that converts files one by one, so that a file that never ends or fills the memory stops itself alone. */
import { Worker } from "node:worker_threads";
import type { Conversion } from "./convert-file.ts";
import type { FormatSettings } from "./imported.ts";
import { limits } from "./limits.ts";

export interface Converter {
  readonly convert: (name: string, path: string) => Promise<Conversion>;
  readonly stop: () => Promise<unknown>;
}

/** Memory of the thread, in megabytes. */
const memory = 1500;

export function startConverter(settings: FormatSettings): Converter {
  let thread: Worker | null = null;
  const started = () => {
    if (thread !== null) return thread;
    thread = new Worker(new URL("convert-worker-thread.ts", import.meta.url), {
      workerData: settings,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    // One that comes after its file was given up.
    thread.on("error", () => {});
    return thread;
  };
  const end = (worker: Worker) => {
    if (thread === worker) thread = null;
    return worker.terminate();
  };
  return {
    convert: (name, path) => {
      const worker = started();
      return new Promise<Conversion>((resolve) => {
        const timer = setTimeout(() => {
          done({
            skipped: `not read within ${limits.time / 1000} seconds; split it or save it in another format`,
          });
          void end(worker);
        }, limits.time);
        const done = (conversion: Conversion) => {
          clearTimeout(timer);
          worker.off("message", done).off("error", broken);
          resolve(conversion);
        };
        const broken = (error: NodeJS.ErrnoException) => {
          const memoryIsFull = error.code === "ERR_WORKER_OUT_OF_MEMORY";
          done({ skipped: memoryIsFull ? "takes too much memory; split it" : "cannot be read" });
          void end(worker);
        };
        worker.once("message", done).once("error", broken);
        worker.postMessage({ name, path });
      });
    },
    stop: async () => thread?.terminate(),
  };
}
