/** What the development server's thread does (`dev-ingest.ts`): an ingest a message, with the memory of those before. */
import { flushCompileCache } from "node:module";
import { parentPort } from "node:worker_threads";
import { sourceHead } from "../../ledger/source-entry.ts";
import { ProblemsError } from "../../model/problem.ts";
import { ingest } from "../ingest/ingest.ts";
import { ingestMemory } from "../ingest/ingest-memory.ts";
import { ingestTable } from "../ingest/ingest-table.ts";
import { project } from "../project.ts";
import type { DevMessage } from "./dev-ingest.ts";

const port = parentPort!;
const memory = ingestMemory();

port.on("message", async () => {
  port.postMessage(await ingestMessage());
  // What was compiled for it starts the next server sooner.
  flushCompileCache();
});

async function ingestMessage(): Promise<DevMessage> {
  try {
    const ingested = await ingest(project(), undefined, memory);
    const { entries, ofExplainers } = ingested;
    return { table: ingestTable(ingested), heads: entries.map(sourceHead), ofExplainers };
  } catch (error) {
    if (error instanceof ProblemsError) return { problems: error.problems };
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
