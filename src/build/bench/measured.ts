/** Runs a build in a process of its own and watches its time and its memory, with all processes it starts. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface Stage {
  readonly name: string;
  readonly seconds: number;
  /** Most memory held at once, in MB; null where the system does not tell (only Linux does here). */
  readonly peak: number | null;
}

/** @returns the stages of the build of one corpus, in order. */
export async function measured(corpus: string): Promise<readonly Stage[]> {
  const child = spawn(process.execPath, [fileURLToPath(new URL("child.ts", import.meta.url))], {
    env: { ...process.env, VERBATIM_CORPUS: corpus, VERBATIM_OUT: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const samples: { readonly at: number; readonly memory: number }[] = [];
  const watch = setInterval(() => {
    const memory = memoryOf(child.pid!);
    if (memory !== null) samples.push({ at: performance.timeOrigin + performance.now(), memory });
  }, 100);
  let output = "";
  child.stdout.on("data", (data) => {
    output += data;
  });
  const code = await new Promise((ended) => child.once("close", ended));
  clearInterval(watch);
  if (code !== 0) throw new Error(`the build of ${corpus} failed`);
  const { begun, marks } = JSON.parse(output.trimEnd().split("\n").at(-1)!) as {
    readonly begun: number;
    readonly marks: readonly (readonly [name: string, at: number])[];
  };
  return marks.map(([name, end], i) => {
    const start = marks[i - 1]?.[1] ?? begun;
    const during = samples.filter(({ at }) => at >= start && at <= end).map(({ memory }) => memory);
    return {
      name,
      seconds: (end - start) / 1000,
      peak: during.length > 0 ? Math.max(...during) : null,
    };
  });
}

/** Resident memory of a process and of all below it, in MB. */
function memoryOf(pid: number): number | null {
  try {
    const own =
      Number(/^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
    const below = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean),
    );
    return below.reduce((sum, child) => sum + (memoryOf(Number(child)) ?? 0), own);
  } catch {
    return null;
  }
}
