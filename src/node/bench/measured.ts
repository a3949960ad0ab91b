/** Runs a build in a process of its own and watches its time and its memory, with all processes it starts. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type ProcessUse, processUse } from "./process-use.ts";

export interface MeasuredStage {
  readonly name: string;
  readonly seconds: number;
  /** Seconds of all processors: steadier than the clock where other work goes on; null where nobody tells. */
  readonly processor: number | null;
  /** Most memory held at once, in MB; null where the system does not tell (only Linux does here). */
  readonly peak: number | null;
}

export interface Measured {
  /** In order, one after another. */
  readonly stages: readonly MeasuredStage[];
  /** What was made alongside, on other threads, with the seconds after which each was done. */
  readonly beside: readonly (readonly [name: string, seconds: number])[];
}

type Mark = readonly [name: string, at: number];

/** Builds one corpus. */
export async function measured(corpus: string): Promise<Measured> {
  const child = spawn(process.execPath, [fileURLToPath(new URL("../cli/bench-child.ts", import.meta.url))], {
    env: { ...process.env, VERBATIM_CORPUS: corpus, VERBATIM_OUT: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const samples: Sample[] = [];
  const watch = setInterval(() => {
    const use = processUse(child.pid!);
    if (use !== null) samples.push({ at: performance.timeOrigin + performance.now(), ...use });
  }, 100);
  let output = "";
  child.stdout.on("data", (data) => {
    output += data;
  });
  const code = await new Promise((ended) => child.once("close", ended));
  clearInterval(watch);
  if (code !== 0) throw new Error(`the build of ${corpus} failed`);
  const { startedAt, stages, beside } = JSON.parse(output.trimEnd().split("\n").at(-1)!) as {
    readonly startedAt: number;
    readonly stages: readonly Mark[];
    readonly beside: readonly Mark[];
  };
  return {
    stages: stagesOf(startedAt, stages, samples),
    beside: beside.map(([name, at]) => [name, (at - startedAt) / 1000]),
  };
}

function stagesOf(
  startedAt: number,
  marks: readonly Mark[],
  samples: readonly Sample[],
): readonly MeasuredStage[] {
  return marks.map(([name, end], i) => {
    const start = marks[i - 1]?.[1] ?? startedAt;
    const during = samples.filter(({ at }) => at >= start && at <= end);
    const before = samples.findLast(({ at }) => at < start);
    return {
      name,
      seconds: (end - start) / 1000,
      processor: during.length > 0 ? during.at(-1)!.processor - (before?.processor ?? 0) : null,
      peak: during.length > 0 ? Math.max(...during.map(({ memory }) => memory)) : null,
    };
  });
}

type Sample = ProcessUse & { readonly at: number };
