/** Ingest: seeds and editorial files to `content/generated`, which is replaced whole or not at all. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ReviewOrphan } from "../../ledger/reviews/review-orphan.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";
import type { SourceEntry, SourceHead } from "../../model/sources/source-entry.ts";
import { sourceMdx } from "../../publish/pages/source-mdx.ts";
import { generatedOutput, generatedPlace } from "../output/output-place.ts";
import { removeStaleFolders } from "../output/remove-stale-folders.ts";
import { replaceFolder } from "../output/replace-folder.ts";
import { progress } from "../progress.ts";
import type { Project } from "../project.ts";
import { throwIfProblems } from "../throw-if-problems.ts";
import { checkExplainers } from "./check-explainers.ts";
import { loadCorpus } from "./load-corpus.ts";

export interface Ingested {
  readonly ledger: Ledger;
  readonly entries: readonly SourceEntry[];
  /** Entries of `review.yaml` that fit nothing any more. */
  readonly orphans: readonly ReviewOrphan[];
}

/**
 * Reads, extracts and joins everything; throws a ProblemsError with every problem found, and then writes nothing.
 * @param read told what the documents are, early on.
 */
export async function ingest(
  project: Project,
  read?: (heads: readonly SourceHead[]) => void,
): Promise<Ingested> {
  const { ledger, entries, problems, orphans } = await loadCorpus(project, read);
  throwIfProblems([...problems, ...checkExplainers(project.content, ledger, entries)]);
  const ingested = { ledger, entries, orphans };
  write(project, ingested);
  return ingested;
}

function write(project: Project, ingested: Ingested): void {
  const place = generatedPlace(project);
  removeStaleFolders(project.content, ".generated-");
  const next = join(project.content, `.generated-${process.pid}`);
  try {
    writeGenerated(next, ingested);
    replaceFolder(next, place, generatedOutput);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

function writeGenerated(next: string, { ledger, entries, orphans }: Ingested): void {
  rmSync(next, { recursive: true, force: true });
  mkdirSync(join(next, "sources"), { recursive: true });
  const bySource = Map.groupBy(ledger.claims, ({ source }) => source);
  const report = progress("writing   ");
  entries.forEach((entry, i) => {
    writeFileSync(join(next, "sources", `${entry.id}.mdx`), sourceMdx(entry, bySource.get(entry.id) ?? []));
    report(i + 1, entries.length);
  });
  writeFileSync(join(next, "ledger.json"), JSON.stringify(ledger));
  // For the desk: nothing that is published is made of it.
  writeFileSync(join(next, "orphans.json"), JSON.stringify(orphans));
}
