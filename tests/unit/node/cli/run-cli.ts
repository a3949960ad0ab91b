/** The command line run as a person runs it, and what they see of it. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { mock } from "node:test";
import { runCommand } from "../../../../src/node/cli/run-command.ts";
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

/** What a command looks at beside its arguments. */
const names = [
  "VERBATIM_CORPUS",
  "VERBATIM_OUT",
  "VERBATIM_CLAIMS",
  "SITE_URL",
  "PORT",
  "HOST",
  "DEBUG",
] as const;

/** The same in this process, which is faster; environment and folder are as before afterwards. One at a time. */
export async function runHere(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd: string | null = null,
): Promise<CliRun & { readonly stdout: string }> {
  const before = names.map((name) => [name, process.env[name]] as const);
  const folder = process.cwd();
  const printed: { readonly error: boolean; readonly line: string }[] = [];
  const kept =
    (error: boolean) =>
    (...words: readonly unknown[]) => {
      printed.push({ error, line: `${words.join(" ")}\n` });
    };
  const spies = [mock.method(console, "error", kept(true)), mock.method(console, "log", kept(false))];
  for (const name of names) delete process.env[name];
  Object.assign(process.env, env);
  if (cwd !== null) process.chdir(cwd);
  try {
    const code = await runCommand(args);
    const text = (lines: typeof printed) => lines.map(({ line }) => line).join("");
    return { code, output: text(printed), stdout: text(printed.filter(({ error }) => !error)) };
  } finally {
    for (const spy of spies) spy.mock.restore();
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    process.chdir(folder);
  }
}

/** The lines of a trace: `at name (file:1:2)`. */
export function traceLines(output: string): readonly string[] {
  return output.split("\n").filter((line) => /^\s*at .*:\d+:\d+\)?$/u.test(line));
}
