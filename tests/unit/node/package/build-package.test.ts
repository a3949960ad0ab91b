/** The package in short: as JavaScript below a `node_modules`, where Node strips no types. `tests/verify/package.test.ts` packs and installs it. */
import assert from "node:assert/strict";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { asJavaScript, buildPackage } from "../../../../src/node/package/build-package.ts";
import { root, runCli } from "../cli/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "verbatim-package-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const place = join(folder, "node_modules/verbatim");
const { version, bin, dependencies, devDependencies } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);

test("types are blanked out and our own files are named as JavaScript", () => {
  const text = 'import { a } from "./a.ts";\nconst b: number = a; new URL("c-thread.ts", import.meta.url);\n';
  assert.equal(
    asJavaScript("src/x.ts", text).replaceAll(/ +/gu, " "),
    'import { a } from "./a.js";\nconst b = a; new URL("c-thread.js", import.meta.url);\n',
  );
});

test("the package runs as JavaScript below node_modules, without tests and measurements", () => {
  buildPackage(root, join(place, "lib"));
  writeFileSync(join(place, "package.json"), JSON.stringify({ type: "module", version }));
  symlinkSync(join(root, "node_modules"), join(place, "node_modules"));
  const files = readdirSync(join(place, "lib"), { recursive: true, encoding: "utf8" });
  assert.deepEqual(
    files.filter((file) => /\.ts$|bench|test/u.test(file)),
    [],
  );
  const mine = join(folder, "mine");
  mkdirSync(join(mine, "seeds"), { recursive: true });
  writeFileSync(
    join(mine, "seeds/a.txt"),
    "At least 12 people were killed in the harbour, the ministry said.\n",
  );
  const run = (...args: readonly string[]) =>
    runCli(args, {}, { cwd: mine, entry: join(place, bin.verbatim) });
  assert.match(run("check").output, /nothing is wrong: 1 documents, 1 claims/u);
  assert.match(
    runCli(["check"], {}, { cwd: folder, entry: join(place, bin.verbatim) }).output,
    /expected a project/u,
  );
});

test("whatever the program imports is a dependency, and no development tool is", () => {
  const imported = new Set<string>();
  for (const file of readdirSync(join(place, "lib"), { recursive: true, encoding: "utf8" })) {
    if (!/\.(?:js|mjs|astro)$/u.test(file)) continue;
    const text = readFileSync(join(place, "lib", file), "utf8");
    for (const [, type, name] of text.matchAll(
      /^\s*import (type )?[^;"]*?from "((?:@[\w-]+\/)?[\w-]+)(?:\/[^"]*)?"|import\("((?:@[\w-]+\/)?[\w-]+)"/gmu,
    ))
      if (!type && name) imported.add(name);
  }
  const missing = [...imported].filter((name) => !(name in dependencies));
  assert.deepEqual(missing, []);
  assert.deepEqual(
    Object.keys(devDependencies).filter((name) => imported.has(name)),
    [],
  );
});
