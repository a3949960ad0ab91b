/** Which project a command takes, and what it says of a built site. */
import assert from "node:assert/strict";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { sha256 } from "../../../../src/model/sha256.ts";
import { root, runHere } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "verbatim-folders-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const mine = join(folder, "mine");
mkdirSync(join(mine, "seeds"), { recursive: true });
writeFileSync(
  join(mine, "seeds/harbour.txt"),
  "At least 12 people were killed in the harbour, the ministry said on Monday.\n",
);

const checked = /nothing is wrong: 1 documents, 1 claims/u;

test("the current folder is the project if it holds seeds/ or content/", async () => {
  const { code, output } = await runHere(["check"], {}, mine);
  assert.match(output, checked);
  assert.equal(code, 0);
});

test("--project goes before the current folder and the variable", async () => {
  const { output } = await runHere(["check", "--project", "mine"], { VERBATIM_CORPUS: root }, folder);
  assert.match(output, checked);
});

test("check says what is wrong and writes nothing", async () => {
  const bad = join(folder, "bad");
  mkdirSync(join(bad, "seeds"), { recursive: true });
  writeFileSync(join(bad, "seeds/x.txt"), "a\u0007b");
  const { code, output } = await runHere(["check"], {}, bad);
  assert.match(output, /seeds\/x\.txt:1:2 expected printable text/u);
  assert.equal(code, 1);
});

test("check --site names what is missing, changed and new", async () => {
  const site = join(folder, "site");
  mkdirSync(join(site, "data"), { recursive: true });
  const files = ["data/a.csv", "data/b.csv", "data/c.csv"];
  for (const file of files) writeFileSync(join(site, file), file);
  writeFileSync(join(site, "checksums.txt"), files.map((file) => `${sha256(file)}  ${file}\n`).join(""));
  const check = () => runHere(["check", "--site", "site"], {}, folder);
  const first = await check();
  assert.deepEqual([first.code, first.output], [0, "3 files are as they were built, 0 are not\n"]);
  rmSync(join(site, "data/a.csv"));
  appendFileSync(join(site, "data/b.csv"), "!");
  writeFileSync(join(site, "data/d.csv"), "");
  const { code, output } = await check();
  assert.equal(code, 1);
  assert.match(output, /data\/a\.csv: missing/u);
  assert.match(output, /data\/b\.csv: changed since the site was built/u);
  assert.match(output, /data\/d\.csv: not there when the site was built/u);
});

test("help names every command", async () => {
  const { code, output } = await runHere(["--help"]);
  for (const name of ["import", "dev", "build", "serve", "extract", "review", "release", "check"])
    assert.match(output, new RegExp(`^ {2}${name} `, "mu"));
  assert.equal(code, 0);
});
