/**
 * `npm run build`: ingest; pages, with the search index and the open data beside them; pictures, headers. All is written
 * beside and put in the place of `dist/` when all is well.
 */
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { AstroIntegration } from "astro";
import { beginBeside } from "../beside-pages.ts";
import { earlyPagesFirst } from "../early-pages.ts";
import { ingestApart } from "../ingest-apart.ts";
import { type Project, project } from "../project.ts";
import { checkReleases } from "../release/check-releases.ts";
import { placeReleases } from "../release/place-releases.ts";
import { recoverFolder, replaceFolder } from "../replace-folder.ts";
import { explainerFolder } from "../source-loader.ts";
import { stopAt } from "../stop-at.ts";
import { sweep } from "../sweep.ts";

export async function buildCommand(): Promise<number> {
  const here = project();
  recoverFolder(here.generated);
  recoverFolder(here.dist);
  stopAt(checkReleases(here.corpus));
  const [table] = await Promise.all([ingestApart(), import("astro")]);
  console.log(table);
  performance.mark("verbatim:ingest");
  // Below the program, wherever the corpus is: pages are made by modules in there that look for packages above them.
  sweep(join(here.root, ".verbatim"), "dist-");
  const work = join(here.root, ".verbatim", `dist-${process.pid}`);
  const next = join(work, "site");
  const beside = beginBeside({ generated: here.generated, scratch: join(work, "data") });
  try {
    await pages(here, next, () => beside.early(next));
    performance.mark("verbatim:pages");
    await beside.finish(next);
    performance.mark("verbatim:rest");
    replaceFolder(next, here.dist);
  } finally {
    await beside.stop();
    rmSync(work, { recursive: true, force: true });
  }
  return 0;
}

/** @param early told when the pages are there from which others are made. */
async function pages(here: Project, outDir: string, early: () => void): Promise<void> {
  rmSync(join(here.scratch, "astro"), { recursive: true, force: true });
  process.env["VERBATIM_INGESTED"] = "yes";
  // A folder without explainers is a whole site too: no word about the empty collection for each page.
  const logLevel = existsSync(explainerFolder()) ? "warn" : "error";
  const { build } = await import("astro");
  const first: AstroIntegration = {
    name: "verbatim-early-pages",
    hooks: { "astro:build:start": ({ setPrerenderer }) => setPrerenderer(earlyPagesFirst(early)) },
  };
  await build({ root: here.root, outDir, logLevel, integrations: [first] });
  placeReleases(outDir, here);
}
