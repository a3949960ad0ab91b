/** Writes a corpus of many documents, with the events, charts and lexicon of the real one, to measure builds of it. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { languages } from "../../languages/index.ts";
import { ProblemsError } from "../../model/problem.ts";
import { readSeeds } from "../ingest/read-seeds.ts";
import type { Project } from "../project.ts";
import { makeDocuments } from "./make-documents.ts";

/** @returns size of the documents, in bytes. */
export function makeCorpus(
  folder: string,
  count: number,
  editions: readonly string[],
  from: Project,
): number {
  const { sources, problems } = readSeeds(from.seeds, languages);
  if (problems.length > 0) throw new ProblemsError(problems);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "seeds"), { recursive: true });
  let bytes = 0;
  for (const { name, text } of makeDocuments(count, sources)) {
    writeFileSync(join(folder, "seeds", name), text);
    bytes += Buffer.byteLength(text);
  }
  copyEditorial(join(from.content, "editorial"), join(folder, "content/editorial"), editions);
  return bytes;
}

/** What is about the documents themselves (cards, reviews, notes, translations, placed claims) stays behind. */
function copyEditorial(from: string, to: string, editions: readonly string[]): void {
  mkdirSync(to, { recursive: true });
  const copy = (name: string, change: (value: unknown) => unknown) => {
    const file = join(from, name);
    if (!existsSync(file)) return;
    writeFileSync(join(to, name), stringify(change(parse(readFileSync(file, "utf8")))));
  };
  copy("site.yaml", (site) => ({ ...(site as object), editions }));
  copy("events.yaml", (events) => (events as object[]).map((event) => ({ ...event, place: [] })));
  copy("charts.yaml", (charts) => charts);
  copy("lexicon.yaml", (lexicon) => lexicon);
}
