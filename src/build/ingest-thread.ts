/** What the thread of ingest does (`ingest-apart.ts`). */
import { parentPort } from "node:worker_threads";
import { ProblemsError } from "../model/problem.ts";
import { ingest } from "./ingest.ts";
import type { IngestAnswer } from "./ingest-apart.ts";
import { ingestTable } from "./ingest-table.ts";
import { project } from "./project.ts";

async function answer(): Promise<IngestAnswer> {
  try {
    return { table: ingestTable(await ingest(project())) };
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return { problems: error.problems };
  }
}

parentPort?.postMessage(await answer());
