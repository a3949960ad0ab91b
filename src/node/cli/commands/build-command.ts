/**
 * `npm run build`: ingest while the framework is loaded; pages, with the search index, the open data and the pictures
 * next to them; headers. All is written to a folder next to `dist/`, then moved to `dist/` when all is well.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { AstroIntegration } from "astro";
import { buildRun } from "../../astro/build-run.ts";
import { type IngestWorker, startIngestWorker } from "../../astro/ingest-worker.ts";
import { loadAstro } from "../../astro/load-astro.ts";
import { earlyPagesFirst } from "../../astro/page-order.ts";
import { isFirst, readShard, type Shard } from "../../ingest/shard.ts";
import { watchInputs } from "../../ingest/watch-inputs.ts";
import { openProject } from "../../open-project.ts";
import { beyondLimits } from "../../output/beyond-limits.ts";
import { removeStaleFolders } from "../../output/remove-stale-folders.ts";
import { recoverFolder, replaceFolder } from "../../output/replace-folder.ts";
import { isAddressKnown, siteAddress } from "../../output/site-address.ts";
import { generatedPlace, siteOutput, sitePlace } from "../../output/site-place.ts";
import { writeChecksums } from "../../output/write-checksums.ts";
import { programVersion } from "../../program-version.ts";
import type { Project } from "../../project.ts";
import { checkReleases } from "../../release/check-releases.ts";
import { placeReleases } from "../../release/place-releases.ts";
import { throwIfProblems } from "../../throw-if-problems.ts";
import { writtenFor } from "../../upgrade/upgrade-project.ts";
import { isVerbose } from "../is-verbose.ts";
import { takeClaims } from "../take-claims.ts";

const noAddress =
  "The site has no address yet: embed codes, feeds and data use http://localhost:4321/. Before you publish it, set address: in content/editorial/site.yaml, or SITE_URL.";

/** @param args `--shard 2/4` for a share of the pages (`shard.ts`); `--claims FILE…` for claims that were read before. */
export async function buildCommand(args: readonly string[] = []): Promise<number> {
  const shard = readShard(takeClaims(args));
  if (!shard) {
    console.error(
      `expected nothing, --claims <file> …, or --shard <part>/<of> such as --shard 2/4; found ${args.join(" ")}`,
    );
    return 2;
  }
  const here = openProject();
  writtenFor(programVersion());
  const place = sitePlace(here);
  recoverFolder(generatedPlace(here));
  recoverFolder(place);
  siteAddress();
  const assertUnchanged = watchInputs(here);
  throwIfProblems(checkReleases(here.corpus));
  // Below the program, wherever the corpus is: pages are made by modules in there that look for packages above them.
  removeStaleFolders(join(here.root, ".verbatim"), "dist-");
  const work = join(here.root, ".verbatim", `dist-${process.pid}`);
  const next = join(work, "site");
  const beside = startIngestWorker(isFirst(shard) ? join(work, "data") : null);
  const ingested = beside.ingested.then((table) => {
    console.log(table);
    performance.mark("verbatim:ingest");
  });
  ingested.catch(() => {}); // the pages hear of it
  try {
    // What is wrong with the documents says more than what the framework could not make of them.
    await pages(here, next, shard, beside, ingested).catch((error) =>
      ingested.then(() => Promise.reject(error)),
    );
    performance.mark("verbatim:pages");
    await beside.finish(next);
    // The parts of a split build have no checksums: they are written once the parts are merged.
    if (shard.of === 1) writeChecksums(next);
    performance.mark("verbatim:rest");
    assertUnchanged();
    replaceFolder(next, place, siteOutput);
    for (const line of beyondLimits(place)) console.warn(line);
    if (!isAddressKnown()) console.warn(noAddress);
  } finally {
    await beside.stop();
    rmSync(work, { recursive: true, force: true });
  }
  return 0;
}

/** Begins before ingest is done: what is bundled needs no claims, and the first page waits for it. */
async function pages(
  here: Project,
  outDir: string,
  shard: Shard,
  beside: IngestWorker,
  ingested: Promise<unknown>,
): Promise<void> {
  rmSync(join(here.scratch, "astro"), { recursive: true, force: true });
  // What goes wrong is said once, in our own words: the framework would print its trace before.
  const logLevel = isVerbose() ? "info" : "silent";
  const { build } = await loadAstro();
  const first: AstroIntegration = {
    name: "verbatim-early-pages",
    hooks: {
      "astro:build:start": ({ setPrerenderer }) =>
        setPrerenderer(earlyPagesFirst({ ingested, shard, made: () => beside.early(outDir) })),
    },
  };
  const vite = { plugins: [buildRun.plugin({ heads: beside.heads, shard })] };
  await build({ root: here.root, outDir, logLevel, integrations: [first], vite });
  placeReleases(outDir, here);
}
