/** Nothing is lost when a build is killed, and two builds of one tree are the same, byte for byte. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { after, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { sha256 } from "../../src/model/sha256.ts";
import { random } from "../../src/node/bench/random.ts";
import { recoverFolder } from "../../src/node/output/replace-folder.ts";
import { command, corpusCopy, remove } from "./corpus-copy.ts";

const corpus = fileURLToPath(new URL("../fixtures/corpus", import.meta.url));
const kills = Number(process.env["VERIFY_KILLS"] || 10);
const folders: string[] = [];
after(() => folders.forEach(remove));

/** Every file of a folder with its hash, in one text. */
function print(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${relative(folder, file)} ${sha256(readFileSync(file))}`)
    .sort()
    .join("\n");
}

async function build(
  folder: string,
  env: Readonly<Record<string, string>> = {},
  ...shard: readonly number[]
): Promise<void> {
  const run = command(folder, ["build", ...(shard.length > 0 ? ["--shard", shard.join("/")] : [])], env);
  assert.equal(await run.ended, 0, run.output());
}

test("two builds of one tree are the same, in other folders, time zones and locales", async () => {
  const first = corpusCopy(corpus);
  // A longer name elsewhere, with a space and letters outside ASCII.
  const second = join(mkdtempSync(join(tmpdir(), "verbatim other ễ-")), "corpus");
  folders.push(first, join(second, ".."));
  cpSync(first, second, { recursive: true });
  await build(first, { TZ: "UTC", LANG: "C", LC_ALL: "C" });
  await build(second, { TZ: "Asia/Ho_Chi_Minh", LANG: "vi_VN.UTF-8", LC_ALL: "vi_VN.UTF-8" });
  assert.equal(print(join(second, "content/generated")), print(join(first, "content/generated")));
  assert.equal(print(join(second, "dist")), print(join(first, "dist")));
});

test("the shards of a build, laid over one another, are the site of a build in one", async () => {
  const folder = corpusCopy(corpus);
  folders.push(folder);
  await build(folder);
  const whole = print(join(folder, "dist"));
  const parts = [1, 2, 3];
  for (const part of parts) await build(folder, { VERBATIM_OUT: join(folder, `part-${part}`) }, part, 3);
  const pages = parts.map((part) => documentPages(join(folder, `part-${part}`)));
  assert.equal(new Set(pages.flat()).size, pages.flat().length, "no page of a document is made twice");
  assert.ok(
    pages.every(({ length }) => length > 0),
    "each shard makes some",
  );
  for (const part of parts) cpSync(join(folder, `part-${part}`), join(folder, "joined"), { recursive: true });
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const lastJob = /run: (find .* > checksums\.txt)$/mu.exec(readme)![1]!;
  execFileSync("sh", ["-c", lastJob], { cwd: join(folder, "joined") });
  assert.equal(print(join(folder, "joined")), whole);
});

function documentPages(dist: string): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(?:^|\/)sources\/(?!\d+\/)[^/]+\/index\.html$/u.test(file),
  );
}

test(`a build killed at any of ${kills} moments leaves the last good site and ledger whole`, async () => {
  const folder = corpusCopy(corpus);
  folders.push(folder);
  const begun = performance.now();
  await build(folder);
  const whole = performance.now() - begun;
  const [dist, generated] = [join(folder, "dist"), join(folder, "content/generated")];
  const good = [print(dist), print(generated)];
  const chance = random(7);
  for (let n = 0; n < kills; n++) {
    const run = command(folder, ["build"]);
    // The last twentieth, where folders are put in place, is hit as often as the rest.
    const share = n % 2 === 0 ? chance.share() * 0.95 : 0.9 + chance.share() * 0.15;
    await Promise.race([wait(share * whole), run.ended]);
    run.child.kill("SIGKILL");
    await run.ended;
    // What every command does first; without it one moment between two renames would show the old one beside.
    recoverFolder(dist);
    recoverFolder(generated);
    assert.deepEqual(
      [print(dist), print(generated)],
      good,
      `killed after ${Math.round(share * 100)} % of a build`,
    );
  }
  await build(folder);
  assert.deepEqual([print(dist), print(generated)], good);
  assert.deepEqual(
    readdirSync(join(folder, "content")).filter((name) => name.startsWith(".")),
    [],
    "what killed builds left is cleared",
  );
  assert.ok(!existsSync(`${dist}.verbatim-old`) && !existsSync(`${dist}.verbatim-new`));
});

test("a build that fails changes nothing and says so", async () => {
  const folder = corpusCopy(corpus);
  folders.push(folder);
  await build(folder);
  const good = [print(join(folder, "dist")), print(join(folder, "content/generated"))];
  cpSync(
    fileURLToPath(new URL("../fixtures/hostile/seeds/utf8_truncated.txt", import.meta.url)),
    join(folder, "seeds/bad.txt"),
  );
  const run = command(folder, ["build"]);
  assert.equal(await run.ended, 1);
  assert.match(run.output(), /^seeds\/bad\.txt:1:\d+ expected UTF-8 text, found a character cut off/mu);
  assert.match(run.output(), /1 problem\(s\); nothing was changed/u);
  assert.deepEqual([print(join(folder, "dist")), print(join(folder, "content/generated"))], good);
});
