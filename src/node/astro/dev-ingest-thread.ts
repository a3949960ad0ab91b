/** What the development server's thread does (`dev-ingest.ts`): an ingest a message, with the memory of those before. */
import { parentPort } from "node:worker_threads";
import { ProblemsError } from "../../model/problem.ts";
import { ingest } from "../ingest/ingest.ts";
import { ingestMemory } from "../ingest/ingest-memory.ts";
import { ingestTable } from "../ingest/ingest-table.ts";
import { project } from "../project.ts";
import type { DevMessage } from "./dev-ingest.ts";

const port = parentPort!;
const memory = ingestMemory();

port.on("message", async () => port.postMessage(await ingestMessage()));

async function ingestMessage(): Promise<DevMessage> {
  try {
    const ingested = await ingest(project(), undefined, memory);
    return { table: ingestTable(ingested), ofExplainers: ingested.ofExplainers };
  } catch (error) {
    if (error instanceof ProblemsError) return { problems: error.problems };
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
