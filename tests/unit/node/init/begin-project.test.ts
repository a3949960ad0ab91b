/** A project as `verbatim init` begins it: it holds at once, adds to what is there, and its commented examples can be used. */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { problemLine } from "../../../../src/model/problem.ts";
import { checkCharts } from "../../../../src/node/ingest/check-charts.ts";
import { readEditorial } from "../../../../src/node/ingest/editorial/read-editorial.ts";
import { beginProject } from "../../../../src/node/init/begin-project.ts";
import { installedAs } from "../../../../src/node/init/installed-as.ts";
import { projectPackage } from "../../../../src/node/init/project-package.ts";
import type { Answers } from "../../../../src/node/init/starter-files.ts";
import { exampleBegins, starterYaml } from "../../../../src/node/init/starter-yaml.ts";
import { runHere } from "../cli/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "verbatim-init-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const answers: Answers = {
  title: "The ferry: a war",
  editions: ["vi", "en"],
  publisher: null,
  contact: "errors@example.org",
  day: "2026-01-31",
  version: "0.1.0",
};
const seed = "At least 12 people were killed in the harbour, the ministry said on Monday.\n";

test("init in an empty folder makes a project in which nothing is wrong", async () => {
  const site = join(folder, "the-ferry");
  const { code, output } = await runHere(["init", "the-ferry", "--yes"], {}, folder);
  assert.equal(code, 0, output);
  for (const path of ["seeds", "inbox", ".gitignore", "package.json", ".github/workflows/pages.yml"])
    assert.ok(existsSync(join(site, path)), path);
  assert.match(readFileSync(join(site, "content/editorial/site.yaml"), "utf8"), /^title: The ferry$/mu);
  writeFileSync(join(site, "seeds/harbour.txt"), seed);
  assert.match((await runHere(["check"], {}, site)).output, /nothing is wrong: 1 documents, 1 claims/u);
});

test("what is there stays as it is", () => {
  const site = join(folder, "there");
  mkdirSync(join(site, "content/editorial"), { recursive: true });
  const own = {
    "package.json": '{\n  "name": "mine",\n  "scripts": { "build": "make" }\n}\n',
    ".gitignore": "x\n",
  };
  for (const [path, text] of Object.entries(own)) writeFileSync(join(site, path), text);
  const { created, kept } = beginProject(site, answers, "file:verbatim.tgz");
  assert.ok(created.includes("content/editorial/site.yaml") && created.includes("package.json"));
  assert.deepEqual(kept, [".gitignore"]);
  assert.equal(readFileSync(join(site, ".gitignore"), "utf8"), "x\n");
  const { name, scripts, dependencies } = JSON.parse(readFileSync(join(site, "package.json"), "utf8"));
  assert.deepEqual([name, scripts.build, scripts.dev], ["mine", "make", "verbatim dev"]);
  assert.deepEqual(dependencies, { verbatim: "file:verbatim.tgz" });
  const again = beginProject(site, answers, "file:verbatim.tgz");
  assert.deepEqual(again.created, []);
});

test("the answers are in site.yaml, read as they were given", async () => {
  const site = join(folder, "answers");
  beginProject(site, answers, null);
  const { editorial, problems } = await readEditorial(site);
  assert.deepEqual(problems.map(problemLine), []);
  assert.deepEqual(editorial.site.title, { vi: "The ferry: a war" });
  assert.deepEqual(editorial.site.editions, ["vi", "en"]);
  assert.deepEqual([editorial.site.contact, editorial.site.licence], ["errors@example.org", null]);
  assert.ok(existsSync(join(site, "content/explainers/vi/what-is-here.mdx")));
});

test("the commented examples can be used as they stand, all together", async () => {
  const site = join(folder, "examples");
  beginProject(site, answers, null);
  for (const [path, text] of Object.entries(starterYaml)) {
    const example = text.slice(text.indexOf(exampleBegins) + exampleBegins.length).replaceAll(/^# ?/gmu, "");
    writeFileSync(join(site, path), example);
  }
  const { editorial, problems, locate } = await readEditorial(site);
  assert.deepEqual(problems.map(problemLine), []);
  const { sources, events, charts, lexicon, review, notes, changes } = editorial;
  for (const part of [sources, events, charts, lexicon, review, notes, changes])
    assert.ok(Object.keys(part).length > 0);
  assert.deepEqual(checkCharts(charts, events, locate).map(problemLine), []);
});

test("a project depends on what runs, named from its own folder; a checkout has no name", () => {
  const owner = join(folder, "owner");
  mkdirSync(join(owner, "node_modules/verbatim"), { recursive: true });
  writeFileSync(join(owner, "package.json"), '{"dependencies":{"verbatim":"file:verbatim-0.1.0.tgz"}}');
  const program = join(owner, "node_modules/verbatim/lib");
  assert.equal(installedAs(program, join(owner, "site")), "file:../verbatim-0.1.0.tgz");
  assert.equal(installedAs(join(folder, "checkout"), join(owner, "site")), null);
});

test("a package is named after its folder, in the letters that npm takes", () => {
  assert.equal(JSON.parse(projectPackage(null, "Cuộc chiến Phà", null)).name, "cuoc-chien-pha");
});
