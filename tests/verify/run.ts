/**
 * `npm run verify`: the long checks before a release, after `npm test`. Random documents by the hundred thousand, each
 * run with another seed; builds killed a hundred times; whole sites checked, charts at all their edges, and open data by the tools of others;
 * the development server; Lighthouse; the benchmark.
 */
import { spawnSync } from "node:child_process";
import { project } from "../../src/node/project.ts";

const { root } = project({});

const steps: readonly (readonly [args: readonly string[], env: Readonly<Record<string, string>>])[] = [
  ...[2, 3, 4, 5, 6].map(
    (seed) =>
      [["--test", "tests/verify/fuzz.test.ts"], { FUZZ_RUNS: "40000", FUZZ_SEED: String(seed) }] as const,
  ),
  [["--test", "tests/unit/extract/whole-numbers.test.ts"], { NUMBER_RUNS: "100000", NUMBER_SEED: "2" }],
  [["--test", "tests/verify/harmless-changes.test.ts"], {}],
  [["--test", "--test-concurrency=1", "tests/verify/output.test.ts", "tests/verify/dev.test.ts"], {}],
  [["--test", "tests/verify/addresses.test.ts"], {}],
  [["--test", "tests/unit/charts/edges.test.ts"], { CHART_EDGES: "all" }],
  [["--test", "tests/verify/chart-edges.test.ts"], {}],
  [["--test", "tests/verify/data-package.test.ts"], {}],
  [["--test", "tests/verify/spreadsheets.test.ts"], {}],
  [["--test", "tests/verify/guide.test.ts"], {}],
  [["--test", "tests/verify/package.test.ts"], {}],
  [["--test", "tests/verify/hosts.test.ts"], {}],
  [["--test", "tests/verify/faults.test.ts"], {}],
  [["tests/browser/run.ts", "site.spec.ts", "-g", "axe"], { VERBATIM_LOOKS: "all" }],
  [["--test", "tests/verify/growth.test.ts"], {}],
  [["--test", "tests/verify/lighthouse.test.ts"], {}],
  [["--test", "tests/verify/whole.test.ts"], { VERIFY_KILLS: "100" }],
  [["src/node/cli/cli.ts", "bench", "--check"], {}],
];
for (const [args, env] of steps) {
  console.log(`\n> node ${args.join(" ")}`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}
