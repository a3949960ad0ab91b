/** A copy of a corpus in a folder of its own, and the command line run on it. */
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "../../src/node/project.ts";

const { root } = project({});

/** @param without names below the corpus that are left out, such as `content/editorial`. */
export function corpusCopy(from: string = root, without: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-"));
  for (const name of ["seeds", "content", "public/v", "public/versions.json"]) {
    const source = join(from, name);
    if (!existsSync(source)) continue;
    cpSync(source, join(folder, name), {
      recursive: true,
      filter: (path) =>
        !path.startsWith(join(source, "generated")) &&
        !without.some((each) => path.startsWith(join(from, each))),
    });
  }
  return folder;
}

export interface Run {
  readonly child: ChildProcess;
  /** Everything printed so far. */
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

/** Runs `cli.ts <args>` on a corpus. */
export function command(
  corpus: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Run {
  const child = spawn(process.execPath, [join(root, "src/node/cli/cli.ts"), ...args], {
    env: { ...process.env, VERBATIM_CORPUS: corpus, VERBATIM_OUT: "", SITE_URL: "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data) => {
      output += data;
    });
  }
  return { child, output: () => output, ended: new Promise((ended) => child.once("close", ended)) };
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
