/** Which claims readers meet: those cited in explainers, drawn in charts, or part of a contradiction. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { drawChart } from "../../../charts/render-chart.ts";
import type { Ledger } from "../../../model/ledger/ledger.ts";
import type { Weight } from "./sentence-view.ts";

export type WeightOf = (claim: {
  readonly id: string;
  readonly source: string;
  readonly sentence: string;
}) => Weight;

/** @param explainers the folder of the explainers. */
export function claimWeights(ledger: Ledger, explainers: string): WeightOf {
  const cited = citedIn(explainers);
  const drawn = new Set(ledger.charts.flatMap((spec) => drawnIn(spec, ledger)));
  const contradicting = new Set(ledger.contradictions.flatMap(({ claims }) => claims));
  return ({ id, source, sentence }) => ({
    cited: cited.has(id) || cited.has(`${source}#${sentence}`),
    drawn: drawn.has(id),
    contradiction: contradicting.has(id),
  });
}

/** Ids of claims and places of sentences that explainers name. */
function citedIn(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  const names = new Set<string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".mdx")) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), "utf8");
    for (const [, ids] of text.matchAll(/\s(?:claim|at)="([^"]*)"/gu))
      for (const id of ids!.split(/\s+/u)) names.add(id);
  }
  return names;
}

function drawnIn(spec: Ledger["charts"][number], ledger: Ledger): readonly string[] {
  try {
    const { drawn } = drawChart(spec, { language: ledger.site.editions[0]!, ledger, hrefOf: () => "" });
    return drawn.map(({ id }) => id);
  } catch {
    // Wrong options: ingest has said so.
    return [];
  }
}
