/** Ingest: seeds and editorial files to `content/generated`, which is replaced whole or not at all. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../extract/extract.ts";
import { languages } from "../languages/index.ts";
import { buildLedger } from "../ledger/build-ledger.ts";
import type { Ledger } from "../model/ledger.ts";
import { type Problem, ProblemsError } from "../model/problem.ts";
import type { SourceEntry } from "../model/source-entry.ts";
import { sourceMdx } from "../publish/source-mdx.ts";
import { checkExplainers } from "./check-explainers.ts";
import { readEditorial } from "./editorial/read-editorial.ts";
import { progress } from "./progress.ts";
import type { Project } from "./project.ts";
import { readSeeds } from "./read-seeds.ts";
import { replaceFolder } from "./replace-folder.ts";

export interface Ingested {
  readonly ledger: Ledger;
  readonly entries: readonly SourceEntry[];
}

/** Reads, extracts and joins everything; throws a ProblemsError with every problem found, and then writes nothing. */
export async function ingest(project: Project): Promise<Ingested> {
  const { sources, problems: ofSeeds } = readSeeds(project.seeds, languages, progress("reading   "));
  const { editorial, problems: ofEditorial, locate } = await readEditorial(project.corpus);
  stopAt([...ofSeeds, ...ofEditorial]);
  const byCode = new Map(languages.map((language) => [language.code, language]));
  const report = progress("extracting");
  const read = sources.map((source, i) => {
    const extraction = extract(source, byCode.get(source.language)!);
    report(i + 1, sources.length);
    return { source, extraction };
  });
  const { ledger, entries, problems } = buildLedger({ sources: read, editorial, locate });
  stopAt([...problems, ...checkExplainers(project.content, ledger, entries)]);
  write(project, ledger, entries);
  return { ledger, entries };
}

function stopAt(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}

function write(project: Project, ledger: Ledger, entries: readonly SourceEntry[]): void {
  const next = join(project.content, `.generated-${process.pid}`);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(join(next, "sources"), { recursive: true });
  const bySource = Map.groupBy(ledger.claims, ({ source }) => source);
  const report = progress("writing   ");
  entries.forEach((entry, i) => {
    writeFileSync(join(next, "sources", `${entry.id}.mdx`), sourceMdx(entry, bySource.get(entry.id) ?? []));
    report(i + 1, entries.length);
  });
  writeFileSync(join(next, "ledger.json"), JSON.stringify(ledger));
  replaceFolder(next, project.generated);
}
