/**
 * `npm run bench`: builds corpora of many documents and prints what each stage costs. Arguments such as `1000x3` choose
 * the sizes (documents x editions); `--check` makes a missed target an error. `embeds` weighs the embedded
 * charts instead, `search` measures the search alone, `dev` the waits of the development server, `parallel` extraction as a filter under GNU parallel.
 */
import { rmSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { devSpeed } from "../../bench/dev-speed.ts";
import { embedBytes, weightLine } from "../../bench/embed-bytes.ts";
import { extractionSpeed } from "../../bench/extraction-speed.ts";
import { makeCorpus } from "../../bench/make-corpus.ts";
import { measureOutput, type Output } from "../../bench/measure-output.ts";
import { type MeasuredStage, measured } from "../../bench/measured.ts";
import { parallelExtraction } from "../../bench/parallel-extraction.ts";
import { searchSpeed } from "../../bench/search-speed.ts";
import { devTargets, largestPage, leastExtraction, targets } from "../../bench/targets.ts";
import { type Project, project } from "../../project.ts";

const usual = ["5x3", "1000x1", "1000x3", "10000x1"];

const usage = `npm run bench -- [<documents>x<editions> …] [search] [embeds] [dev] [parallel] [--check]
  without sizes: ${usual.join(", ")} and the search; each build takes a folder of its own; all are removed in the end
  1000x3    a thousand documents in three editions
  search    the search alone
  embeds    the weight of the embedded charts alone
  dev       the waits of the development server and the desk alone, at 100 and 1,000 documents
  parallel  extract --jsonl over 100,000 documents by GNU parallel, alone
  --check   a missed target is an error`;

const size = /^\d+x\d$/u;
const words: readonly string[] = ["search", "embeds", "dev", "parallel", "--check"];

async function development(here: Project): Promise<number> {
  let missed = 0;
  for (const documents of [100, 1000]) {
    const { seconds } = await devSpeed(documents, here);
    for (const [what, took] of Object.entries(seconds)) {
      const target = devTargets[documents]?.[what];
      const late = target !== undefined && took > target;
      if (late) missed += 1;
      console.log(
        `${documents} documents, ${what}: ${took.toFixed(2)} s${target === undefined ? "" : `, target ${target} s${late ? ": MISSED" : ""}`}`,
      );
    }
  }
  return missed > 0 ? 1 : 0;
}

/** A filter whose memory grows with its input would take five times as much over the whole as over the first fifth. */
const mostGrowth = 1.5;

export async function benchCommand(args: readonly string[]): Promise<number> {
  const strange = args.filter((arg) => !size.test(arg) && !words.includes(arg));
  if (strange.length > 0) {
    console.log(usage);
    return strange.every((arg) => arg === "--help" || arg === "-h") ? 0 : 2;
  }
  const here = project();
  if (args.includes("embeds")) return weigh(here);
  if (args.includes("dev")) return development(here);
  if (args.includes("parallel")) return filter(here);
  const searchOnly = args.includes("search");
  const chosen = args.filter((arg) => size.test(arg));
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}`);
  const missed = searchOnly ? [] : [...speed(here)];
  // Removed together in the end: a file system that has just lost thousands of files makes new ones slowly.
  const folder = join(here.scratch, "bench");
  try {
    for (const each of chosen.length > 0 || searchOnly ? chosen : usual)
      missed.push(...(await build(each, join(folder, each), here)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (searchOnly || chosen.length === 0) missed.push(...(await searchSpeed(here)));
  console.log(missed.length === 0 ? "all targets met" : `targets missed:\n  ${missed.join("\n  ")}`);
  return missed.length > 0 && args.includes("--check") ? 1 : 0;
}

async function weigh(here: Project): Promise<number> {
  const weights = await embedBytes(here);
  for (const weight of weights) console.log(weightLine(weight));
  return weights.some(({ bytes, limit }) => bytes > limit) ? 1 : 0;
}

async function filter(here: Project): Promise<number> {
  const { documents, bytes, jobs, seconds, lines, early, peak } = await parallelExtraction(100_000, here);
  console.log(
    `${lines} of ${documents} documents (${megabytes(bytes)}) by ${jobs} processes in ${seconds.toFixed(0)} s: ${(bytes / 1e6 / seconds).toFixed(1)} MB/s, ${early.toFixed(0)} MB of memory over the first fifth, ${peak.toFixed(0)} MB at most`,
  );
  return lines === documents && peak < early * mostGrowth ? 0 : 1;
}

/** Each function prints what it measured and returns the targets that were missed. */
function speed(here: Project): readonly string[] {
  const { documents, read, extract } = extractionSpeed(1000, here);
  console.log(
    `reading ${read.toFixed(1)} MB/s, extraction ${extract.toFixed(1)} MB/s on one core (${documents} documents)\n`,
  );
  return extract < leastExtraction
    ? [`extraction: ${extract.toFixed(1)} MB/s, target at least ${leastExtraction}`]
    : [];
}

async function build(size: string, corpus: string, here: Project): Promise<readonly string[]> {
  const [documents, editions] = size.split("x").map(Number) as [number, number];
  const bytes = makeCorpus(corpus, documents, ["en", "vi", "id"].slice(0, editions), here);
  const { stages, beside } = await measured(corpus);
  const output = measureOutput(join(corpus, "dist"));
  const whole = total(stages);
  console.log(`${documents} documents (${megabytes(bytes)}), ${editions} edition(s)`);
  for (const stage of [...stages, whole]) console.log(row(stage, documents));
  console.log(
    `  beside the pages, done after: ${beside.map(([name, s]) => `${name} ${s.toFixed(1)} s`).join(", ")}`,
  );
  console.log(
    `  output: ${output.pages} pages, ${output.files} files, ${megabytes(output.size)}; largest page ${output.largestPage.path}, ${megabytes(output.largestPage.size)}\n`,
  );
  return [...overTarget(size, whole), ...overLimits(size, output)];
}

function total(stages: readonly MeasuredStage[]): MeasuredStage {
  return {
    name: "whole",
    seconds: stages.reduce((sum, { seconds }) => sum + seconds, 0),
    processor: stages.reduce((sum, { processor }) => sum + (processor ?? 0), 0),
    peak: Math.max(...stages.map(({ peak }) => peak ?? 0)),
  };
}

function row({ name, seconds, processor, peak }: MeasuredStage, documents: number): string {
  const cell = (value: number | null, digits: number, unit: string) =>
    `${(value === null ? "?" : value.toFixed(digits)).padStart(8)} ${unit}`;
  return `  ${[
    name.padEnd(8),
    cell(seconds, 2, "s"),
    cell(processor, 1, "s of processor"),
    cell(peak, 0, "MB"),
    cell((seconds * 1000) / documents, 2, "ms a document"),
  ].join("  ")}`;
}

function overTarget(size: string, { seconds, peak }: MeasuredStage): readonly string[] {
  const target = targets[size];
  if (!target) return [];
  return [
    ...(seconds > target.seconds
      ? [`${size}: ${seconds.toFixed(1)} s, target at most ${target.seconds}`]
      : []),
    ...((peak ?? 0) > target.memory
      ? [`${size}: ${peak?.toFixed(0)} MB, target at most ${target.memory}`]
      : []),
  ];
}

function overLimits(
  size: string,
  { largestPage: { path, size: bytes }, tooLarge }: Output,
): readonly string[] {
  return [
    ...(bytes > largestPage
      ? [`${size}: ${path} has ${megabytes(bytes)}, at most ${megabytes(largestPage)}`]
      : []),
    ...tooLarge.map((file) => `${size}: ${file} is larger than the strictest host takes`),
  ];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
