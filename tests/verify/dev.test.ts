/** The development server: a change shows at once, and what is wrong is named in the terminal and in the browser. */
import assert from "node:assert/strict";
import { appendFileSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../src/node/free-port.ts";
import { command, corpusCopy, type Run, remove } from "./corpus-copy.ts";

const corpus = corpusCopy();
let run: Run;
let site: string;

before(async () => {
  const port = await freePort();
  site = `http://localhost:${port}`;
  run = command(corpus, ["dev"], { PORT: String(port), ASTRO_DEV_BACKGROUND: "0" });
  await until(async () => (await page("/sources/004/")).includes("<main"), "the server answers");
});
after(async () => {
  run.child.kill();
  await run.ended;
  remove(corpus);
});

test("a changed document shows at once, with what is read from it", async () => {
  const seed = join(
    corpus,
    "seeds",
    readdirSync(join(corpus, "seeds")).find((name) => name.startsWith("004"))!,
  );
  appendFileSync(seed, "\nOfficials said that 4,321 soldiers were killed on Friday.\n");
  await until(async () => {
    const html = await page("/sources/004/");
    return (
      html.includes("4,321 soldiers") && /<mark [^>]*data-claims="004-killed-[^>]*>4,321<\/mark>/u.test(html)
    );
  }, "the new sentence and its claim");
});

test("a changed editorial file shows at once", async () => {
  const file = join(corpus, "content/editorial/sources.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/en: "[^"]*"/u, 'en: "A name given anew"'));
  await until(async () => (await page("/sources/000/")).includes("A name given anew"), "the new name");
});

test("a problem names file, line and column in the terminal and in the browser, and goes when it is mended", async () => {
  const errors: { err: { message: string; loc: { file: string; line: number; column: number } } }[] = [];
  const socket = await browser(errors);
  const seed = join(corpus, "seeds/005_new.txt");
  writeFileSync(seed, "The two sides said that\n they had agreed\u0007 to it.\n");
  const line =
    "seeds/005_new.txt:2:17 expected printable text, found the control character U+0007; remove it";
  await until(async () => run.output().includes(line), "the problem in the terminal");
  await until(async () => errors.length > 0, "the problem in the browser");
  assert.equal(errors[0]!.err.message, line);
  const { file, ...place } = errors[0]!.err.loc;
  assert.ok(file.endsWith("/seeds/005_new.txt"), file);
  assert.deepEqual(place, { line: 2, column: 17 });
  writeFileSync(seed, "The two sides said that\n they had agreed to it, and that the talks would go on.\n");
  await until(
    async () => (await page("/sources/005/")).includes("the talks would go on"),
    "the new document",
  );
  socket.close();
});

test("documents whose folder was moved away and back are watched again", async () => {
  const [seeds, away] = [join(corpus, "seeds"), join(corpus, "seeds-away")];
  renameSync(seeds, away);
  await until(async () => run.output().includes("expected at least one document"), "the missing documents");
  renameSync(away, seeds);
  const seed = readdirSync(seeds).find((name) => name.startsWith("003"))!;
  await wait(1500);
  appendFileSync(
    join(seeds, seed),
    "\nTambahan: para pejabat mengatakan bahwa 3.217 tentara tewas pada hari Jumat.\n",
  );
  await until(async () => (await page("/sources/003/")).includes("3.217 tentara"), "a change after that");
});

test("a wrong explainer is named and hides no other change", async () => {
  const file = join(corpus, "content/explainers/en/wrong.mdx");
  writeFileSync(file, "---\ntitle: Wrong\nsummary: Wrong.\nupdated: 2026-01-31\n---\n\nIn all 25 died.\n");
  await until(
    async () => run.output().includes('wrong.mdx:7:1 expected no number typed in prose, found "25"'),
    "the problem",
  );
  appendFileSync(join(corpus, "seeds/005_new.txt"), "A second talk was said to follow.\n");
  await until(
    async () => (await page("/sources/005/")).includes("A second talk"),
    "the change of a document",
  );
  rmSync(file);
});

test("the search has its index, and it counts the documents there are now", async () => {
  const seed = join(corpus, "seeds/006_new.txt");
  const documents = async () =>
    (JSON.parse(await page("/pagefind/words.json")) as { documents: number }).documents;
  const before = await documents();
  writeFileSync(seed, "Officials said that seven soldiers were killed on Friday near the town of Aghdara.\n");
  await until(async () => (await page("/sources/006/")).includes("seven"), "the new document");
  assert.equal(await documents(), before + 1);
});

test("a server that starts with a problem says what it is, and serves the site when it is mended", async () => {
  const other = corpusCopy();
  const port = await freePort();
  const yaml = join(other, "content/editorial/events.yaml");
  const good = readFileSync(yaml, "utf8");
  writeFileSync(yaml, `${good}\n- id: no-kind\n`);
  const second = command(other, ["dev"], { PORT: String(port), ASTRO_DEV_BACKGROUND: "0" });
  const home = () => page("/", `http://localhost:${port}`);
  try {
    await until(async () => second.output().includes("events.yaml:"), "the problem", second);
    writeFileSync(yaml, good);
    await until(async () => (await home()).includes("<main"), "the first page", second);
  } finally {
    second.child.kill();
    await second.ended;
    remove(other);
  }
});

async function page(path: string, of = site): Promise<string> {
  try {
    return await (await fetch(of + path)).text();
  } catch {
    return "";
  }
}

/** Listens as the client in a page does. */
async function browser(errors: object[]): Promise<WebSocket> {
  const token = /wsToken = "([^"]+)"/u.exec(await page("/@vite/client"))?.[1] ?? "";
  const socket = new WebSocket(`${site.replace("http", "ws")}/?token=${token}`, "vite-hmr");
  socket.addEventListener("message", ({ data }) => {
    const message = JSON.parse(String(data));
    if (message.type === "error") errors.push(message);
  });
  await new Promise((open, failed) => {
    socket.addEventListener("open", open);
    socket.addEventListener("error", failed);
  });
  return socket;
}

async function until(is: () => Promise<boolean>, what: string, { child, output } = run): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await is()) return;
    assert.equal(child.exitCode, null, `the server ended:\n${output()}`);
    await wait(200);
  }
  assert.fail(`waited in vain for ${what}:\n${output()}`);
}
