/** Ingest: seeds and editorial files to `content/generated`, which is replaced whole or not at all. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ReviewOrphan } from "../../ledger/reviews/review-orphan.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";
import type { Problem } from "../../model/problem.ts";
import type { SourceEntry, SourceHead } from "../../model/sources/source-entry.ts";
import { sourceMdx } from "../../publish/pages/source-mdx.ts";
import { removeStaleFolders } from "../output/remove-stale-folders.ts";
import { replaceFolder } from "../output/replace-folder.ts";
import { generatedOutput, generatedPlace } from "../output/site-place.ts";
import { progress } from "../progress.ts";
import type { Project } from "../project.ts";
import { throwIfProblems } from "../throw-if-problems.ts";
import { checkExplainers } from "./check-explainers.ts";
import type { IngestMemory } from "./ingest-memory.ts";
import { loadCorpus } from "./load-corpus.ts";

export interface Ingested {
  readonly ledger: Ledger;
  readonly entries: readonly SourceEntry[];
  /** Entries of `review.yaml` that fit nothing any more. */
  readonly orphans: readonly ReviewOrphan[];
  /** The event that claims without another are placed in, since nobody says what the documents are about. */
  readonly assumedSubject: string | null;
  /** What is wrong with explainers, where that stops nothing else. */
  readonly ofExplainers: readonly Problem[];
}

/**
 * Reads, extracts and joins everything; throws a ProblemsError with every problem found, and then writes nothing.
 * @param read called with what the documents are, early on.
 * @param memory of a server that does it again and again: only what has changed is read and written, and what is wrong
 * with an explainer is returned, so that it hides no other change.
 */
export async function ingest(
  project: Project,
  read?: (heads: readonly SourceHead[]) => void,
  memory?: IngestMemory,
): Promise<Ingested> {
  const { ledger, entries, problems, orphans, assumedSubject } = await loadCorpus(project, read, memory);
  const ofExplainers = checkExplainers(project.content, ledger, entries);
  throwIfProblems(memory ? problems : [...problems, ...ofExplainers]);
  const ingested = { ledger, entries, orphans, assumedSubject, ofExplainers };
  if (memory && memory.written.size > 0 && existsSync(join(project.generated, "ledger.json")))
    writeChanged(project.generated, ingested, memory.written);
  else write(project, ingested, memory?.written);
  return ingested;
}

/** Into the folder that the same process has written before. */
function writeChanged(folder: string, ingested: Ingested, written: Map<string, string>): void {
  const texts = new Map(documentTexts(ingested));
  for (const [id, text] of texts)
    if (written.get(id) !== text) writeFileSync(join(folder, "sources", `${id}.mdx`), text);
  for (const id of written.keys())
    if (!texts.has(id)) rmSync(join(folder, "sources", `${id}.mdx`), { force: true });
  written.clear();
  for (const [id, text] of texts) written.set(id, text);
  writeFindings(folder, ingested);
}

function* documentTexts({ ledger, entries }: Ingested): Iterable<readonly [id: string, text: string]> {
  const bySource = Map.groupBy(ledger.claims, ({ source }) => source);
  for (const entry of entries) yield [entry.id, sourceMdx(entry, bySource.get(entry.id) ?? [])];
}

function write(project: Project, ingested: Ingested, written?: Map<string, string>): void {
  const place = generatedPlace(project);
  removeStaleFolders(project.content, ".generated-");
  const next = join(project.content, `.generated-${process.pid}`);
  try {
    writeGenerated(next, ingested, written);
    replaceFolder(next, place, generatedOutput);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

function writeGenerated(next: string, ingested: Ingested, written?: Map<string, string>): void {
  rmSync(next, { recursive: true, force: true });
  mkdirSync(join(next, "sources"), { recursive: true });
  written?.clear();
  const report = progress("writing   ");
  let done = 0;
  for (const [id, text] of documentTexts(ingested)) {
    writeFileSync(join(next, "sources", `${id}.mdx`), text);
    written?.set(id, text);
    report(++done, ingested.entries.length);
  }
  writeFindings(next, ingested);
}

/** Each file is there whole or not at all: a page may be reading it. */
function writeFindings(folder: string, { ledger, orphans }: Ingested): void {
  // The orphans are for the desk: nothing that is published is made of them.
  for (const [name, value] of Object.entries({ ledger, orphans })) {
    const file = join(folder, `${name}.json`);
    writeFileSync(`${file}.new`, JSON.stringify(value));
    renameSync(`${file}.new`, file);
  }
}
