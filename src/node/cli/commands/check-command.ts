/**
 * `verbatim check`: reads a project as a build would and says all that is wrong with it, writing nothing;
 * `--site <folder>` holds a built site against its checksums instead.
 */
import { resolve } from "node:path";
import { checkExplainers } from "../../ingest/check-explainers.ts";
import { loadCorpus } from "../../ingest/load-corpus.ts";
import { openProject } from "../../open-project.ts";
import { checkChecksums } from "../../output/check-checksums.ts";
import { siteAddress } from "../../output/site-address.ts";
import { programVersion } from "../../program-version.ts";
import { checkReleases } from "../../release/check-releases.ts";
import { throwIfProblems } from "../../throw-if-problems.ts";
import { writtenFor } from "../../upgrade/upgrade-project.ts";

export async function checkCommand(args: readonly string[] = []): Promise<number> {
  const [option, site, ...more] = args.flatMap((arg) => arg.split(/^(--site)=/u).filter(Boolean));
  if (option === undefined) return checkProject();
  if (option === "--site" && site !== undefined && more.length === 0) return checkSite(resolve(site));
  console.error(`expected nothing, or --site <folder>, found ${args.join(" ")}`);
  return 2;
}

async function checkProject(): Promise<number> {
  const here = openProject();
  siteAddress();
  writtenFor(programVersion());
  const { ledger, entries, problems } = await loadCorpus(here);
  throwIfProblems([
    ...problems,
    ...checkExplainers(here.content, ledger, entries),
    ...checkReleases(here.corpus),
  ]);
  console.log(`nothing is wrong: ${ledger.sources.length} documents, ${ledger.claims.length} claims`);
  return 0;
}

function checkSite(site: string): number {
  const { same, wrong } = checkChecksums(site);
  for (const line of wrong) console.error(line);
  console.log(`${same} files are as they were built, ${wrong.length} are not`);
  return wrong.length === 0 ? 0 : 1;
}
