/** Faults from outside, each a process of its own: what a person sees of them, and what is left on the disk. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { sha256 } from "../../src/model/sha256.ts";
import { faults, corpus as fixture, folder, prepare } from "../unit/node/cli/faults.ts";
import { entry, root, runCli, traceLines } from "../unit/node/cli/run-cli.ts";
import { command } from "./corpus-copy.ts";

let release: () => void;
before(async () => {
  release = await prepare();
});
after(() => release());

const copy = (name: string): string => {
  const at = join(folder, name);
  cpSync(fixture, at, { recursive: true });
  return at;
};
const stateOf = (dist: string) =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .map((file) => `${file} ${sha256(readFileSync(file))}`)
    .sort();

for (const [name, { args, env, says, code = 1 }] of Object.entries(faults))
  test(`${name} is told in a message`, () => {
    const run = runCli(args, { VERBATIM_CORPUS: fixture, ...env?.() });
    assert.match(run.output, says);
    assert.deepEqual(traceLines(run.output), []);
    assert.equal(run.code, code, run.output);
  });

test("a path with letters outside ASCII is encoded, and a document of any name has its page", () => {
  const corpus = copy("letters");
  for (const name of ["constructor_x.txt", "__proto___x.txt", "tostring_x.txt"])
    cpSync(join(corpus, "seeds/ferry_wire.txt"), join(corpus, "seeds", name.replace(/^__proto__/u, "proto")));
  const run = runCli(["build"], { VERBATIM_CORPUS: corpus, SITE_URL: "https://a.example/kä-ế/" });
  assert.equal(run.code, 0, run.output);
  const index = readFileSync(join(corpus, "dist/index.html"), "utf8");
  assert.match(index, /<link rel="canonical" href="https:\/\/a\.example\/k%C3%A4-%E1%BA%BF\/"/u);
  assert.ok(existsSync(join(corpus, "dist/sources/constructor/index.html")));
});

test("a letter that no picture can show is a box and a warning, and a long title is cut", () => {
  const corpus = copy("boxes");
  const charts = join(corpus, "content/editorial/charts.yaml");
  const title = `𒀀 ${"word ".repeat(3900)}`;
  writeFileSync(charts, readFileSync(charts, "utf8").replace("How many were killed?", title));
  writeFileSync(
    join(corpus, "seeds/aliyev_wire.txt"),
    "At least 2,300 soldiers were killed in the war in 2020, President İlham Əliyev said, \u202e\u200b citing Արցախ.\n",
  );
  const run = runCli(["build"], { VERBATIM_CORPUS: corpus });
  assert.equal(run.code, 0, run.output);
  assert.match(run.output, /^content\/editorial\/charts\.yaml:\d+:\d+ no font .*"𒀀"/mu);
  assert.deepEqual(traceLines(run.output), []);
});

test("a build that finds no room leaves the last site whole and nothing beside it", {
  skip: process.platform === "win32",
}, () => {
  const corpus = copy("room");
  assert.equal(runCli(["build"], { VERBATIM_CORPUS: corpus }).code, 0);
  const good = stateOf(join(corpus, "dist"));
  // No file may grow beyond 20 kB: as on a full disk, some are written and one is not.
  const { status, stdout, stderr } = spawnSync(
    "sh",
    ["-c", `ulimit -f 40; exec "$0" "$1" build`, process.execPath, entry],
    {
      encoding: "utf8",
      env: { ...process.env, VERBATIM_CORPUS: corpus, VERBATIM_OUT: "", SITE_URL: "" },
    },
  );
  assert.equal(status, 1);
  assert.match(`${stdout}${stderr}`, /the file would grow beyond what the system allows/u);
  assert.deepEqual(traceLines(`${stdout}${stderr}`), []);
  assert.deepEqual(stateOf(join(corpus, "dist")), good);
  assert.deepEqual(
    readdirSync(corpus).filter((name) => /^dist./u.test(name)),
    [],
  );
  assert.deepEqual(
    readdirSync(join(corpus, "content")).filter((name) => name.startsWith(".")),
    [],
  );
});

test("a file changed during a build gives one state of it or none", async () => {
  const corpus = copy("changing");
  const site = join(corpus, "content/editorial/site.yaml");
  const run = command(corpus, ["build"]);
  // Ingest has read all of it, and the pages are not made yet.
  while (!/claims:/u.test(run.output()) && run.child.exitCode === null) await wait(20);
  appendFileSync(site, "# changed\n");
  assert.equal(await run.ended, 1);
  assert.match(run.output(), /^content\/editorial\/site\.yaml: changed while this command ran/mu);
  assert.deepEqual(traceLines(run.output()), []);
  assert.ok(!existsSync(join(corpus, "dist")));
});

test("another user's folder is named, and nothing is left in it", {
  skip: process.getuid?.() !== 0 && "needs another user",
}, () => {
  const corpus = copy("locked");
  for (let at = join(corpus, "content"); at !== dirname(folder); at = dirname(at)) chmodSync(at, 0o755);
  const run = runCli(["ingest"], { VERBATIM_CORPUS: corpus }, { uid: 65_534 });
  assert.match(run.output, /content\/.*: this user may not read or write it; .* \(EACCES\)/u);
  assert.deepEqual(traceLines(run.output), []);
  assert.equal(run.code, 1);
});

test("what nobody expected is one line, and its trace is there for who asks", () => {
  const file = join(folder, "break.mjs");
  writeFileSync(file, "String.prototype.normalize = () => { throw new TypeError('surprise') };\n");
  const env = { VERBATIM_CORPUS: fixture, NODE_OPTIONS: `--import ${file}` };
  const plain = runCli(["ingest"], env);
  assert.equal(plain.code, 1);
  assert.match(plain.output, /^This should not have happened: surprise\n/u);
  assert.deepEqual(traceLines(plain.output), []);
  assert.ok(traceLines(runCli(["ingest", "--verbose"], env).output).length > 0);
  assert.ok(traceLines(runCli(["ingest"], { ...env, DEBUG: "1" }).output).length > 0);
});

test("the command runs from any folder, without npm", () => {
  const corpus = copy("elsewhere");
  const run = runCli(["build"], { VERBATIM_CORPUS: "elsewhere" }, { cwd: folder });
  assert.equal(run.code, 0, run.output);
  assert.ok(existsSync(join(corpus, "dist/index.html")));
});

/** A Node of the system too old to run TypeScript; null where there is none. */
const old = ["/usr/bin/node", "/usr/local/bin/node"].find((node) => {
  if (!existsSync(node)) return false;
  const [major = 0, minor = 0] = (
    /v(\d+)\.(\d+)/u.exec(spawnSync(node, ["-v"], { encoding: "utf8" }).stdout) ?? []
  )
    .slice(1)
    .map(Number);
  return major < 22 || (major === 22 && minor < 18);
});

test("an old Node hands over to the one that comes along, or says what to do", {
  skip: !old && "no old Node here",
}, () => {
  const document = join(fixture, "seeds/ferry_wire.txt");
  const run = runCli(["extract", document], {}, { node: old! });
  assert.equal(run.code, 0, run.output);
  assert.equal(JSON.parse(run.output).language, "en");
  assert.equal(runCli(["publish"], {}, { node: old! }).code, 2);
  const alone = join(folder, "alone");
  mkdirSync(alone);
  for (const name of ["verbatim.mjs", "cli.ts"]) cpSync(join(root, "src/node/cli", name), join(alone, name));
  const without = runCli(["build"], {}, { node: old!, entry: join(alone, "verbatim.mjs") });
  assert.match(without.output, /^expected Node 22\.18 or newer, found .*\n$/u);
  assert.equal(without.code, 1);
});
