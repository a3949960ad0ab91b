/** The command line run as a person runs it, and what they see of it. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { project } from "../../../../src/node/project.ts";

export const { root } = project({});
export const entry = join(root, "src/node/cli/verbatim.mjs");

export interface CliRun {
  readonly code: number | null;
  /** Standard output and standard error. */
  readonly output: string;
}

/** @param env in place of what is set here. @param node that it runs in. */
export function runCli(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  options: {
    readonly node?: string;
    readonly cwd?: string;
    readonly uid?: number;
    readonly entry?: string;
  } = {},
): CliRun {
  const { node = process.execPath, entry: file = entry, ...rest } = options;
  const { status, stdout, stderr } = spawnSync(node, [file, ...args], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...env },
    timeout: 120_000,
    ...rest,
  });
  return { code: status, output: `${stdout}${stderr}` };
}

/** The lines of a trace: `at name (file:1:2)`. */
export function traceLines(output: string): readonly string[] {
  return output.split("\n").filter((line) => /^\s*at .*:\d+:\d+\)?$/u.test(line));
}
