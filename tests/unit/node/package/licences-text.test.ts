import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
  allowedLicences,
  type LockFile,
  licencesIn,
  licencesText,
} from "../../../../src/node/package/licences-text.ts";
import { root } from "../cli/run-cli.ts";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const lock = JSON.parse(read("package-lock.json")) as LockFile;
const manifest = JSON.parse(read("package.json")) as {
  readonly [kind in "dependencies" | "devDependencies" | "overrides"]: Readonly<Record<string, string>>;
};

test("every package in the lock file has a licence that may stand beside MIT", () => {
  const wrong = Object.entries(lock.packages)
    .filter(([path]) => path !== "")
    .filter(([, { license }]) => !licencesIn(license ?? "none").every((name) => allowedLicences.has(name)));
  assert.deepEqual(wrong, []);
});

test("a choice of licences is allowed by one of them, a sum by all of them", () => {
  const allowed = (expression: string) => licencesIn(expression).every((name) => allowedLicences.has(name));
  assert.equal(allowed("(MIT OR GPL-3.0-or-later)"), true);
  assert.equal(allowed("GPL-3.0-only OR ISC"), true);
  assert.equal(allowed("(MIT AND Zlib)"), true);
  assert.equal(allowed("MIT AND GPL-3.0-only"), false);
  assert.equal(allowed("GPL-3.0-or-later"), false);
  assert.equal(allowed("none"), false);
});

test("docs/licences.md is what the lock file says (else: npm run reference)", () => {
  assert.equal(read("docs/licences.md"), licencesText(lock));
});

test("versions are exact, and every override is explained in CONTRIBUTING", () => {
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
    assert.match(version, /^(?:npm:[^@]*@?[^@]+@)?\d+\.\d+\.\d+$/u, name);
  const guide = read("CONTRIBUTING.md");
  for (const name of Object.keys(manifest.overrides))
    assert.match(guide, new RegExp(`override of \`${name}\``, "u"));
});
