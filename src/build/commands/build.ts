/**
 * `npm run build`: ingest; pages, with the search index and the open data beside them; pictures, headers. All is written
 * beside and put in the place of `dist/` when all is well.
 */
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "astro";
import type { Ledger } from "../../model/ledger.ts";
import { beginBeside } from "../beside-pages.ts";
import { writeChecksums } from "../checksums.ts";
import { stopAt } from "../gather.ts";
import { writeHeaders } from "../headers.ts";
import { images } from "../images.ts";
import { ingest } from "../ingest.ts";
import { ingestTable } from "../ingest-table.ts";
import { type Project, project } from "../project.ts";
import { checkReleases } from "../release/check-releases.ts";
import { placeReleases } from "../release/place-releases.ts";
import { recoverFolder, replaceFolder } from "../replace-folder.ts";
import { siteAddress } from "../site-address.ts";
import { explainerFolder } from "../source-loader.ts";
import { sweep } from "../sweep.ts";

export async function buildCommand(): Promise<number> {
  const here = project();
  recoverFolder(here.generated);
  recoverFolder(here.dist);
  stopAt(checkReleases(here.corpus));
  const ledger = await ingested(here);
  performance.mark("verbatim:ingest");
  // Below the program, wherever the corpus is: pages are made by modules in there that look for packages above them.
  sweep(join(here.root, ".verbatim"), "dist-");
  const work = join(here.root, ".verbatim", `dist-${process.pid}`);
  const next = join(work, "site");
  rmSync(join(here.scratch, "astro"), { recursive: true, force: true });
  const beside = beginBeside({ generated: here.generated, scratch: join(work, "data") });
  try {
    process.env["VERBATIM_INGESTED"] = "yes";
    // A folder without explainers is a whole site too: no word about the empty collection for each page.
    const logLevel = existsSync(explainerFolder()) ? "warn" : "error";
    await build({ root: here.root, outDir: next, logLevel });
    placeReleases(next, here);
    performance.mark("verbatim:pages");
    await beside.finish(next);
    performance.mark("verbatim:search");
    await images(next, ledger);
    writeHeaders(next, siteAddress().base, ledger);
    writeChecksums(next, ledger.site.editions);
    performance.mark("verbatim:pictures");
    replaceFolder(next, here.dist);
  } finally {
    await beside.stop();
    rmSync(work, { recursive: true, force: true });
  }
  return 0;
}

/** The ledger alone: the documents are on disk, and need not stay in memory while the pages are made. */
async function ingested(here: Project): Promise<Ledger> {
  const read = await ingest(here);
  console.log(ingestTable(read));
  return read.ledger;
}
