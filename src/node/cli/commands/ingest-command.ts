/** `npm run ingest`: writes `content/generated` and prints what was read. */
import { ingest } from "../../ingest/ingest.ts";
import { ingestTable } from "../../ingest/ingest-table.ts";
import { openProject } from "../../open-project.ts";

export async function ingestCommand(): Promise<number> {
  console.log(ingestTable(await ingest(openProject())));
  return 0;
}
