/**
 * `npm run bench`: builds corpora of many documents and prints what each stage costs. Arguments such as `1000x3` choose
 * the sizes (documents x editions); `--check` makes a missed target an error.
 */
import { rmSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { extractionSpeed } from "../bench/extraction-speed.ts";
import { makeCorpus } from "../bench/make-corpus.ts";
import { measureOutput } from "../bench/measure-output.ts";
import { measured } from "../bench/measured.ts";
import { project } from "../project.ts";

interface Target {
  /** Seconds of the whole build. */
  readonly seconds: number;
  /** MB held at once. */
  readonly memory: number;
}

/** On two cores, extraction, charts and search included; by documents x editions. */
const targets: Readonly<Record<string, Target>> = {
  "1000x1": { seconds: 9, memory: 2500 },
  "1000x3": { seconds: 30, memory: 2500 },
  "10000x1": { seconds: 75, memory: 4000 },
};
/** MB a second on one core. */
const leastExtraction = 4;
/** No page may be larger, in bytes. */
const largestPage = 300_000;

export async function benchCommand(args: readonly string[]): Promise<number> {
  const here = project();
  const chosen = args.filter((arg) => /^\d+x\d$/u.test(arg));
  const missed: string[] = [];
  const check = (name: string, value: number, limit: number, most: boolean, unit: string) => {
    const well = most ? value <= limit : value >= limit;
    if (!well)
      missed.push(`${name}: ${value.toFixed(1)} ${unit}, target ${most ? "at most" : "at least"} ${limit}`);
  };
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}`);
  const speed = extractionSpeed(1000, here);
  console.log(
    `reading ${speed.read.toFixed(1)} MB/s, extraction ${speed.extract.toFixed(1)} MB/s on one core (${speed.documents} documents)\n`,
  );
  check("extraction", speed.extract, leastExtraction, false, "MB/s");
  for (const size of chosen.length > 0 ? chosen : ["5x3", "1000x1", "1000x3", "10000x1"]) {
    const [documents, editions] = size.split("x").map(Number) as [number, number];
    const corpus = join(here.scratch, "bench");
    const bytes = makeCorpus(corpus, documents, ["en", "vi", "id"].slice(0, editions), here);
    const stages = await measured(corpus);
    const output = measureOutput(join(corpus, "dist"));
    const whole = stages.reduce((sum, { seconds }) => sum + seconds, 0);
    const peak = Math.max(...stages.map((stage) => stage.peak ?? 0));
    console.log(
      `${documents} documents (${megabytes(bytes)}), ${editions} edition(s): ${whole.toFixed(1)} s, ${peak.toFixed(0)} MB, ${((whole * 1000) / documents).toFixed(1)} ms a document`,
    );
    for (const stage of stages)
      console.log(
        `  ${stage.name.padEnd(8)} ${stage.seconds.toFixed(2).padStart(7)} s  ${stage.peak?.toFixed(0).padStart(6) ?? "     ?"} MB  ${((stage.seconds * 1000) / documents).toFixed(2).padStart(7)} ms a document`,
      );
    console.log(
      `  output   ${output.pages} pages, ${output.files} files, ${megabytes(output.size)}; largest page ${output.largestPage.path}, ${megabytes(output.largestPage.size)}\n`,
    );
    const target = targets[size];
    if (target) {
      check(`${size}, time`, whole, target.seconds, true, "s");
      check(`${size}, memory`, peak, target.memory, true, "MB");
    }
    check(
      `${size}, ${output.largestPage.path}`,
      output.largestPage.size / 1000,
      largestPage / 1000,
      true,
      "kB",
    );
    for (const file of output.tooLarge) missed.push(`${size}, ${file}: larger than 25 MB`);
    rmSync(corpus, { recursive: true, force: true });
  }
  console.log(missed.length === 0 ? "all targets met" : `targets missed:\n  ${missed.join("\n  ")}`);
  return missed.length > 0 && args.includes("--check") ? 1 : 0;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
