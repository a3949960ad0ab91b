/** Which project a command takes, and what it says of a built site. */
import assert from "node:assert/strict";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { sha256 } from "../../../../src/model/sha256.ts";
import { root, runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "verbatim-folders-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const mine = join(folder, "mine");
mkdirSync(join(mine, "seeds"), { recursive: true });
writeFileSync(
  join(mine, "seeds/harbour.txt"),
  "At least 12 people were killed in the harbour, the ministry said on Monday.\n",
);

const checked = /nothing is wrong: 1 documents, 1 claims/u;

test("the current folder is the project if it holds seeds/ or content/", () => {
  const { code, output } = runCli(["check"], {}, { cwd: mine });
  assert.match(output, checked);
  assert.equal(code, 0);
});

test("--project goes before the current folder and the variable", () => {
  const { output } = runCli(["check", "--project", "mine"], { VERBATIM_CORPUS: root }, { cwd: folder });
  assert.match(output, checked);
});

test("check says what is wrong and writes nothing", () => {
  const bad = join(folder, "bad");
  mkdirSync(join(bad, "seeds"), { recursive: true });
  writeFileSync(join(bad, "seeds/x.txt"), "a\u0007b");
  const { code, output } = runCli(["check"], {}, { cwd: bad });
  assert.match(output, /seeds\/x\.txt:1:2 expected printable text/u);
  assert.equal(code, 1);
});

test("check --site names what is missing, changed and new", () => {
  const site = join(folder, "site");
  mkdirSync(join(site, "data"), { recursive: true });
  const files = ["data/a.csv", "data/b.csv", "data/c.csv"];
  for (const file of files) writeFileSync(join(site, file), file);
  writeFileSync(join(site, "checksums.txt"), files.map((file) => `${sha256(file)}  ${file}\n`).join(""));
  const check = () => runCli(["check", "--site", "site"], {}, { cwd: folder });
  assert.deepEqual(check(), { code: 0, output: "3 files are as they were built, 0 are not\n" });
  rmSync(join(site, "data/a.csv"));
  appendFileSync(join(site, "data/b.csv"), "!");
  writeFileSync(join(site, "data/d.csv"), "");
  const { code, output } = check();
  assert.equal(code, 1);
  assert.match(output, /data\/a\.csv: missing/u);
  assert.match(output, /data\/b\.csv: changed since the site was built/u);
  assert.match(output, /data\/d\.csv: not there when the site was built/u);
});

test("help names every command", () => {
  const { code, output } = runCli(["--help"], {});
  for (const name of ["import", "dev", "build", "serve", "extract", "review", "release", "check"])
    assert.match(output, new RegExp(`^ {2}${name} `, "mu"));
  assert.equal(code, 0);
});
