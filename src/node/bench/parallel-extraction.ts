/** `extract --jsonl` over many documents, several at a time by GNU parallel: how fast, and how much memory each takes. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createReadStream, createWriteStream, mkdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { languages } from "../../languages/index.ts";
import { readSeeds } from "../ingest/read-seeds.ts";
import type { Project } from "../project.ts";
import { UserError } from "../user-error.ts";
import { makeDocuments } from "./make-documents.ts";
import { processUse } from "./process-use.ts";

export interface ParallelExtraction {
  readonly documents: number;
  /** Of the texts, in bytes. */
  readonly bytes: number;
  readonly jobs: number;
  readonly seconds: number;
  /** Documents that came out. */
  readonly lines: number;
  /** Most memory of all processes together, in MB: over the first fifth of the documents, and over all. */
  readonly early: number;
  readonly peak: number;
}

export async function parallelExtraction(count: number, here: Project): Promise<ParallelExtraction> {
  if (spawnSync("parallel", ["--version"]).status !== 0)
    throw new UserError(
      "expected GNU parallel, found none; install it (on Debian: apt-get install parallel)",
    );
  const file = join(here.scratch, "bench", "texts.jsonl");
  try {
    const bytes = await writeTexts(file, count, here);
    return { documents: count, bytes, ...(await run(file, count)) };
  } finally {
    rmSync(file, { force: true });
  }
}

async function writeTexts(file: string, count: number, here: Project): Promise<number> {
  mkdirSync(dirname(file), { recursive: true });
  const output = createWriteStream(file);
  let bytes = 0;
  for (const { name, text } of makeDocuments(count, readSeeds(here.seeds, languages).sources)) {
    bytes += Buffer.byteLength(text);
    if (!output.write(`${JSON.stringify({ id: name, text })}\n`)) await once(output, "drain");
  }
  output.end();
  await once(output, "close");
  return bytes;
}

/** Each process takes the next block of lines whenever it can, and its lines are passed on as they come. */
const ways = ["--will-cite", "--pipe", "--round-robin", "--line-buffer", "--block", "2M", "--quote"];

async function run(file: string, documents: number) {
  const cli = fileURLToPath(new URL("../cli/cli.ts", import.meta.url));
  const jobs = availableParallelism();
  const startedAt = performance.now();
  const args = [...ways, "--jobs", String(jobs), process.execPath, cli, "extract", "--jsonl"];
  const child = spawn("parallel", args, { stdio: ["pipe", "pipe", "inherit"] });
  createReadStream(file).pipe(child.stdin);
  const samples: { readonly done: number; readonly memory: number }[] = [];
  const ids = new Set<string>();
  const watch = setInterval(() => {
    samples.push({ done: ids.size, memory: processUse(child.pid!)?.memory ?? 0 });
  }, 200);
  let rest = "";
  for await (const piece of child.stdout.setEncoding("utf8")) {
    const parts = `${rest}${piece}`.split("\n");
    rest = parts.pop()!;
    for (const line of parts) ids.add(/^\{"id":"([^"]+)"/u.exec(line)?.[1] ?? line);
  }
  clearInterval(watch);
  const most = (from: typeof samples) => Math.max(0, ...from.map(({ memory }) => memory));
  return {
    jobs,
    seconds: (performance.now() - startedAt) / 1000,
    lines: ids.size,
    early: most(samples.filter(({ done }) => done <= documents / 5)),
    peak: most(samples),
  };
}
