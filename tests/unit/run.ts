/**
 * Runs the unit tests, all files of one half in one process: two halves next to each other take little more than half
 * the time. Arguments go to Node's test runner. What a half prints comes at its end, so that the two are not mixed.
 */
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { project } from "../../src/node/project.ts";

const halves = 2;
const { root } = project({});

const codes = await Promise.all(
  Array.from({ length: halves }, async (_, i) => {
    const child = spawn(
      process.execPath,
      [
        "--test",
        "--test-isolation=none",
        "--test-reporter=dot",
        `--test-shard=${i + 1}/${halves}`,
        ...process.argv.slice(2),
        "tests/unit/**/*.test.ts",
        "tests/*.test.ts",
      ],
      { cwd: root, stdio: ["ignore", "pipe", "inherit"] },
    );
    const ended = new Promise<number>((done) => child.once("close", (code) => done(code ?? 1)));
    process.stdout.write(await text(child.stdout));
    return ended;
  }),
);
process.exitCode = Math.max(...codes);
