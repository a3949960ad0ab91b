/** `npm run build`: ingest, pages, search index, pictures, headers; written beside and put in the place of `dist/` when all is well. */
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "astro";
import { writeChecksums } from "../checksums.ts";
import { stopAt } from "../gather.ts";
import { writeHeaders } from "../headers.ts";
import { images } from "../images.ts";
import { ingest } from "../ingest.ts";
import { ingestTable } from "../ingest-table.ts";
import { project } from "../project.ts";
import { checkReleases } from "../release/check-releases.ts";
import { placeReleases } from "../release/place-releases.ts";
import { recoverFolder, replaceFolder } from "../replace-folder.ts";
import { searchIndex } from "../search-index.ts";
import { siteAddress } from "../site-address.ts";
import { explainerFolder } from "../source-loader.ts";
import { sweep } from "../sweep.ts";

export async function buildCommand(): Promise<number> {
  const here = project();
  recoverFolder(here.generated);
  recoverFolder(here.dist);
  stopAt(checkReleases(here.corpus));
  const ingested = await ingest(here);
  console.log(ingestTable(ingested));
  performance.mark("verbatim:ingest");
  // Below the program, wherever the corpus is: pages are made by modules in there that look for packages above them.
  const work = join(here.root, ".verbatim");
  sweep(work, "dist-");
  const next = join(work, `dist-${process.pid}`);
  rmSync(join(here.scratch, "astro"), { recursive: true, force: true });
  try {
    process.env["VERBATIM_INGESTED"] = "yes";
    // A folder without explainers is a whole site too: no word about the empty collection for each page.
    const logLevel = existsSync(explainerFolder()) ? "warn" : "error";
    await build({ root: here.root, outDir: next, logLevel });
    placeReleases(next, here);
    performance.mark("verbatim:pages");
    await searchIndex(next, ingested.ledger, ingested.entries);
    performance.mark("verbatim:search");
    await images(next, ingested.ledger);
    writeHeaders(next, siteAddress().base, ingested.ledger);
    writeChecksums(next, ingested.ledger.site.editions);
    performance.mark("verbatim:pictures");
    replaceFolder(next, here.dist);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  return 0;
}
