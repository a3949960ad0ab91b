/** Runs a build in a process of its own and watches its time and its memory, with all processes it starts. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface Stage {
  readonly name: string;
  readonly seconds: number;
  /** Seconds of all processors: steadier than the clock where other work goes on; null where nobody tells. */
  readonly processor: number | null;
  /** Most memory held at once, in MB; null where the system does not tell (only Linux does here). */
  readonly peak: number | null;
}

export interface Measured {
  /** In order, one after another. */
  readonly stages: readonly Stage[];
  /** What was made beside them, on other threads, with the seconds after which each was done. */
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
    const use = useOf(child.pid!);
    if (use !== null) samples.push({ at: performance.timeOrigin + performance.now(), ...use });
  }, 100);
  let output = "";
  child.stdout.on("data", (data) => {
    output += data;
  });
  const code = await new Promise((ended) => child.once("close", ended));
  clearInterval(watch);
  if (code !== 0) throw new Error(`the build of ${corpus} failed`);
  const { begun, stages, beside } = JSON.parse(output.trimEnd().split("\n").at(-1)!) as {
    readonly begun: number;
    readonly stages: readonly Mark[];
    readonly beside: readonly Mark[];
  };
  return {
    stages: stagesOf(begun, stages, samples),
    beside: beside.map(([name, at]) => [name, (at - begun) / 1000]),
  };
}

function stagesOf(begun: number, marks: readonly Mark[], samples: readonly Sample[]): readonly Stage[] {
  return marks.map(([name, end], i) => {
    const start = marks[i - 1]?.[1] ?? begun;
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

interface Use {
  /** Resident memory, in MB. */
  readonly memory: number;
  /** Seconds of all processors so far. */
  readonly processor: number;
}

type Sample = Use & { readonly at: number };

/** What a process and all below it hold and have used, by Linux; ended children count in their parent. */
function useOf(pid: number): Use | null {
  try {
    const memory = Number(/^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
    // After the name in brackets, fields 14 to 17: ticks of this process and of its ended children.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /su, "")
      .split(" ");
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    const below = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean),
    );
    const children = below.flatMap((child) => useOf(Number(child)) ?? []);
    return {
      memory: children.reduce((sum, child) => sum + child.memory, memory / 1024),
      processor: children.reduce((sum, child) => sum + child.processor, ticks / 100),
    };
  } catch {
    return null;
  }
}
