/** What a process and those it has started hold and have used, as Linux tells it. */
import { readdirSync, readFileSync } from "node:fs";

export interface ProcessUse {
  /** Resident memory, in MB. */
  readonly memory: number;
  /** Seconds of all processors so far. */
  readonly processor: number;
}

/** What a process and all below it hold and have used, by Linux; ended children count in their parent. */
export function processUse(pid: number): ProcessUse | null {
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
    const children = below.flatMap((child) => processUse(Number(child)) ?? []);
    return {
      memory: children.reduce((sum, child) => sum + child.memory, memory / 1024),
      processor: children.reduce((sum, child) => sum + child.processor, ticks / 100),
    };
  } catch {
    return null;
  }
}
