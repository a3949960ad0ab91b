/** The search at few documents and at many: the real site in a real browser, then the same pages over a large index. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadCorpus } from "../ingest/load-corpus.ts";
import { type Project, project } from "../project.ts";
import { searchIndex } from "../search/search-index.ts";
import { makeCorpus } from "./make-corpus.ts";
import { type SearchCost, searchCost } from "./search-cost.ts";
import { type SearchTarget, searchTargets } from "./targets.ts";

const first = "ceasefire";
/** A query of each kind, as it stands in the address. */
const kinds: readonly (readonly [kind: string, query: string])[] = [
  ["common word", "q=Armenia"],
  ["rare word", "q=Transnistria"],
  ["two words", "q=peace deal"],
  ["without tones", "q=dinh chien"],
  ["inflected", "q=menyerang"],
  ["other language", "q=prisoners of war"],
  ["five words", "q=Putin Pashinyan điện đàm"],
  ["number", "q=30,000"],
  ["date", "q=27 September 2020"],
  ["phrase", 'q="peace negotiations"'],
  ["beginning", "q=Stepana"],
  ["mistake", "q=resignaton"],
  ["absent word", "q=orchid"],
  ["filters", "kind=killed&min=1000"],
  ["word and filter", "q=Karabakh&kind=wounded"],
];

/** Prints a table for each size and returns the targets that were missed. */
export async function searchSpeed(here: Project): Promise<readonly string[]> {
  const folder = join(here.scratch, "bench-search");
  const [dist, corpus] = [join(folder, "dist"), join(folder, "corpus")];
  try {
    build(dist);
    const missed = [...show(await measure(dist), searchTargets.few)];
    const { documents } = searchTargets.many;
    makeCorpus(corpus, documents, ["en"], here);
    const { ledger, entries } = await loadCorpus(project({ VERBATIM_CORPUS: corpus }));
    await searchIndex(dist, ledger, entries);
    return [...missed, ...show(await measure(dist), searchTargets.many)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The site of the project's own documents, at another place. */
function build(dist: string): void {
  const cli = fileURLToPath(new URL("../cli/cli.ts", import.meta.url));
  const { status } = spawnSync(process.execPath, [cli, "build"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, VERBATIM_OUT: dist, SITE_URL: "https://bench.example/" },
  });
  if (status !== 0) throw new Error("the site could not be built");
}

const measure = (dist: string) =>
  searchCost(
    dist,
    first,
    kinds.map(([, query]) => query),
  );

function show({ bytes, queries }: SearchCost, target: SearchTarget): readonly string[] {
  console.log(`search, ${target.name}: first query ${(bytes / 1000).toFixed(1)} kB`);
  const rows = queries.map((cost, i) => ({ kind: kinds[i]![0], ...cost }));
  for (const { kind, query, script, wall, shown } of rows)
    console.log(
      `  ${kind.padEnd(16)}${query.padEnd(30)}${script.toFixed(1).padStart(7)} ms of script ${wall.toFixed(0).padStart(6)} ms to the answer ${String(shown).padStart(5)} sentences`,
    );
  const median = rows.map(({ script }) => script).sort((a, b) => a - b)[Math.floor(rows.length / 2)]!;
  console.log(`  median ${median.toFixed(1)} ms of script\n`);
  const slow = rows.filter(({ script }) => script > target.script);
  return [
    ...(bytes > target.bytes
      ? [`search, ${target.name}: first query ${bytes} B, at most ${target.bytes}`]
      : []),
    ...slow.map(
      ({ kind, script }) =>
        `search, ${target.name}: ${kind} ${script.toFixed(1)} ms of script, at most ${target.script}`,
    ),
  ];
}
