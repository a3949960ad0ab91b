/** Each fault of the table, in this process; `tests/verify/faults.test.ts` tries them from outside. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, before, mock, test } from "node:test";
import { runCommand } from "../../../../src/node/cli/run-command.ts";
import { corpus, faults, folder, prepare } from "./faults.ts";
import { traceLines } from "./run-cli.ts";

const names = ["VERBATIM_CORPUS", "VERBATIM_OUT", "SITE_URL", "PORT", "HOST", "DEBUG"] as const;
let release: () => void;
before(async () => {
  release = await prepare();
});
after(() => release());

for (const [name, { args, env, says, code = 1 }] of Object.entries(faults))
  test(`${name} is told in a message`, async () => {
    const run = await runHere(args, { VERBATIM_CORPUS: corpus, ...env?.() });
    assert.match(run.output, says);
    assert.deepEqual(traceLines(run.output), []);
    assert.equal(run.code, code, run.output);
  });

test("a corpus named by a slip of the pen is not made", () => {
  assert.ok(!existsSync(join(folder, "typo")));
});

/** A command in this process, with an environment and a folder that are as before afterwards. */
async function runHere(args: readonly string[], env: Readonly<Record<string, string>>) {
  const before = names.map((name) => [name, process.env[name]] as const);
  const cwd = process.cwd();
  const spy = mock.method(console, "error", () => {});
  const log = mock.method(console, "log", () => {});
  for (const name of names) delete process.env[name];
  Object.assign(process.env, env);
  try {
    const code = await runCommand(args);
    const lines = spy.mock.calls.map((call) => (call.arguments as readonly unknown[]).join(" "));
    return { code, output: `${lines.join("\n")}\n` };
  } finally {
    for (const each of [spy, log]) each.mock.restore();
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    process.chdir(cwd);
  }
}
