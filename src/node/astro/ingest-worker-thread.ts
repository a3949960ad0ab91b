/** What the thread alongside the framework does (`ingest-worker.ts`). */
import { parentPort, workerData } from "node:worker_threads";
import { ProblemsError } from "../../model/problem.ts";
import { type Ingested, ingest } from "../ingest/ingest.ts";
import { ingestTable } from "../ingest/ingest-table.ts";
import { project } from "../project.ts";
import type { WorkerMessage } from "./ingest-worker.ts";

const scratch = workerData as string | null;
const port = parentPort!;
const tell = (told: WorkerMessage) => port.postMessage(told);
const done = (part: string) => tell({ part, at: performance.timeOrigin + performance.now() });

const [early, finished] = messages();
const ingested = await tryIngest();
if (ingested && scratch !== null) {
  // Loaded when the framework need not wait for it.
  const { postIngest } = await import("./post-ingest.ts");
  await postIngest(ingested, scratch, early, finished, done);
}
port.close();

async function tryIngest(): Promise<Ingested | null> {
  try {
    const ingested = await ingest(project(), (heads) => tell({ heads }));
    tell({ table: ingestTable(ingested) });
    return ingested;
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    tell({ problems: error.problems });
    return null;
  }
}

/** The site's folder, twice: when its early pages are there, and when all are. */
function messages(): readonly [early: Promise<string>, finished: Promise<string>] {
  const [early, finished] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  port.once("message", (site: string) => {
    early.resolve(site);
    port.once("message", finished.resolve);
  });
  return [early.promise, finished.promise];
}
