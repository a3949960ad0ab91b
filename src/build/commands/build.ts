/** `npm run build`: ingest, pages, search index; written beside and put in the place of `dist/` when all is well. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "astro";
import { ingest } from "../ingest.ts";
import { ingestTable } from "../ingest-table.ts";
import { project } from "../project.ts";
import { recoverFolder, replaceFolder } from "../replace-folder.ts";
import { searchIndex } from "../search-index.ts";

export async function buildCommand(): Promise<number> {
  const here = project();
  recoverFolder(here.generated);
  recoverFolder(here.dist);
  const ingested = await ingest(here);
  console.log(ingestTable(ingested));
  const next = join(here.scratch, `dist-${process.pid}`);
  rmSync(join(here.scratch, "astro"), { recursive: true, force: true });
  try {
    process.env["VERBATIM_INGESTED"] = "yes";
    await build({ root: here.root, outDir: next, logLevel: "warn" });
    await searchIndex(next, ingested.ledger, ingested.entries);
    replaceFolder(next, here.dist);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  return 0;
}
