/** Reads the documents and the editorial files, extracts the claims and joins them; writes nothing. */
import { extract } from "../../extract/extract.ts";
import { languages } from "../../languages/index.ts";
import { buildLedger, type LedgerResult } from "../../ledger/build-ledger.ts";
import { emptyCard } from "../../ledger/editorial/default-editorial.ts";
import { sourceHead } from "../../ledger/source-entry.ts";
import type { SourceHead } from "../../model/sources/source-entry.ts";
import { progress } from "../progress.ts";
import type { Project } from "../project.ts";
import { throwIfProblems } from "../throw-if-problems.ts";
import { checkCharts } from "./check-charts.ts";
import { readEditorial } from "./editorial/read-editorial.ts";
import { readSeeds } from "./read-seeds.ts";

/**
 * Throws a ProblemsError when a file cannot be read; what does not fit together is returned with the ledger.
 * @param read told what the documents are, before their claims are looked for, which takes longest.
 */
export async function loadCorpus(
  project: Project,
  read: (heads: readonly SourceHead[]) => void = () => {},
): Promise<LedgerResult> {
  const { sources, problems: ofSeeds } = readSeeds(project.seeds, languages, progress("reading   "));
  const { editorial, problems: ofEditorial, locate } = await readEditorial(project.corpus);
  throwIfProblems([...ofSeeds, ...ofEditorial]);
  const cards = new Map(Object.entries(editorial.sources));
  read(sources.map((source) => sourceHead(source, cards.get(source.id) ?? emptyCard)));
  const byCode = new Map(languages.map((language) => [language.code, language]));
  const report = progress("extracting");
  const extracted = sources.map((source, i) => {
    const extraction = extract(source, byCode.get(source.language)!);
    report(i + 1, sources.length);
    return { source, extraction };
  });
  const result = buildLedger({ sources: extracted, editorial, locate });
  const ofCharts = checkCharts(editorial.charts, editorial.events, locate);
  return { ...result, problems: [...result.problems, ...ofCharts] };
}
