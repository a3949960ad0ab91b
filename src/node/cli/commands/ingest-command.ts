/** `npm run ingest [-- --claims FILE…]`: writes `content/generated` and prints what was read. */
import { ingest } from "../../ingest/ingest.ts";
import { ingestTable } from "../../ingest/ingest-table.ts";
import { openProject } from "../../open-project.ts";
import { takeClaims } from "../take-claims.ts";

export async function ingestCommand(args: readonly string[] = []): Promise<number> {
  const strange = takeClaims(args);
  if (strange.length > 0) {
    console.error(`expected nothing, or --claims <file> …, found ${strange.join(" ")}`);
    return 2;
  }
  console.log(ingestTable(await ingest(openProject())));
  return 0;
}
