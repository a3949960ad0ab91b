/** Each fault of the table, in this process; `tests/verify/faults.test.ts` tries them from outside. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { corpus, faults, folder, prepare } from "./faults.ts";
import { runHere, traceLines } from "./run-cli.ts";

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
