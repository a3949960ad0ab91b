/**
 * The package as a stranger has it: packed, installed in an empty folder, and a site made with it from files as they are.
 * Needs the registry, or npm's cache, for what the package depends on.
 */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { project } from "../../src/node/project.ts";

const { root } = project({});
const folder = mkdtempSync(join(tmpdir(), "verbatim-installed-"));
const site = join(folder, "my-site");
after(() => rmSync(folder, { recursive: true, force: true }));

/** Variables of this run's own npm would be taken for settings of the other. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|VERBATIM_|SITE_URL|INIT_CWD|NODE_(?:OPTIONS|TEST_CONTEXT|CHANNEL_FD))/u.test(name),
  ),
);

function run(cwd: string, command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env,
    encoding: "utf8",
    timeout: 300_000,
  });
  assert.equal(status, 0, `${command} ${args.join(" ")}\n${stdout}${stderr}`);
  return `${stdout}${stderr}`;
}
const verbatim = (...args: readonly string[]) => run(site, join(site, "node_modules/.bin/verbatim"), ...args);

test("npm pack gives a package that installs in an empty folder", () => {
  run(root, "npm", "pack", "--pack-destination", folder);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  mkdirSync(site);
  run(site, "npm", "install", "--no-audit", "--no-fund", join(folder, `verbatim-${version}.tgz`));
  assert.equal(verbatim("--version").trim(), version);
});

test("init, import, check and build make a site of files as they are", () => {
  verbatim("init", ".", "--yes");
  cpSync(join(root, "tests/fixtures/inbox"), join(site, "inbox"), { recursive: true });
  assert.match(verbatim("import", "inbox"), /document\(s\) taken/u);
  assert.match(verbatim("check"), /nothing is wrong/u);
  verbatim("build");
  for (const file of [
    "index.html",
    "explainers/what-is-here/index.html",
    "pagefind/words.json",
    "data/claims.csv",
  ])
    assert.ok(existsSync(join(site, "dist", file)), file);
  assert.match(verbatim("check", "--site", "dist"), / 0 are not/u);
});

test("serve answers with the site", async () => {
  const child = spawn(join(site, "node_modules/.bin/verbatim"), ["serve"], {
    cwd: site,
    env: { ...env, PORT: "0" },
  });
  try {
    const address = await new Promise<string>((said, failed) => {
      child.stdout.once("data", (data) => said(String(data).trim()));
      child.once("exit", failed);
    });
    const response = await fetch(address);
    assert.equal(response.status, 200);
    assert.match(await response.text(), /<html lang="en"/u);
  } finally {
    child.kill();
  }
});
