/**
 * The open data held to what Frictionless itself publishes: the profile of Data Package v2 at the address our package
 * names, and Frictionless' own reader of packages and tables (of version 1 of the standard, which npm has). Both come
 * over the network, so without one they are skipped, and say so; `npm test` holds the data to our own checks.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { Ajv } from "ajv";
import { loadCorpus } from "../../src/node/ingest/load-corpus.ts";
import { project } from "../../src/node/project.ts";
import { dataFiles } from "../../src/publish/data/data-files.ts";

const folder = mkdtempSync(join(tmpdir(), "data-package-"));
after(() => rmSync(folder, { recursive: true }));

const { ledger, entries } = await loadCorpus(project({}));
const documents = new Map(entries.map((entry) => [entry.id, entry]));
const address = (path: string) => `https://verbatim.example${path}`;
const data = join(folder, "data");
for (const file of dataFiles({ ledger, documents, address })) {
  const path = join(data, file.path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file.text());
  if (file.path === "datapackage.json") writeFileSync(join(folder, "descriptor.json"), file.text());
}

interface Described {
  readonly $schema: string;
  readonly resources: readonly { readonly schema?: { readonly $schema: string } }[];
}
const { default: described }: { default: Described } = await import(join(folder, "descriptor.json"), {
  with: { type: "json" },
});

/** A profile as it is published; null where it cannot be had. */
async function published(url: string): Promise<object | null> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(20_000) });
    return answer.ok ? ((await answer.json()) as object) : null;
  } catch {
    return null;
  }
}

/** Not strict: the profiles carry words of their own (`context`, `propertyOrder`). */
const ajv = () =>
  new Ajv({
    allErrors: true,
    strict: false,
    formats: { uri: (text: string) => URL.canParse(text), email: true, "date-time": true, textarea: true },
  });

test("the published profiles of Data Package v2 accept the package and each of its tables", async (t) => {
  const schemas = described.resources.flatMap(({ schema }) => schema ?? []);
  const held = [
    [described.$schema, described] as const,
    ...schemas.map((each) => [each.$schema, each] as const),
  ];
  const profiles = new Map<string, object>();
  for (const url of new Set(held.map(([at]) => at))) {
    const profile = await published(url);
    if (!profile) return t.skip(`${url} cannot be had from here: NOT checked against it`);
    profiles.set(url, profile);
  }
  assert.ok(schemas.length > 5);
  for (const [url, value] of held) {
    const valid = ajv().compile(profiles.get(url)!);
    assert.equal(valid(value), true, `${url}: ${JSON.stringify(valid.errors?.slice(0, 5))}`);
  }
});

/** Reads every table with its schema, casts each cell, and follows each foreign key. */
const reader = `
const { Package } = require("datapackage");
(async () => {
  const made = await Package.load(${JSON.stringify(join(data, "datapackage.json"))});
  const problems = made.errors.map(String);
  let rows = 0;
  for (const resource of made.resources.filter(({ descriptor }) => descriptor.schema)) {
    try {
      rows += (await resource.read({ keyed: true })).length;
      await resource.checkRelations();
    } catch (error) {
      problems.push(resource.name + ": " + [error.message, ...(error.errors || []).slice(0, 3)].join("; "));
    }
  }
  console.log(JSON.stringify({ valid: made.valid, problems, rows }));
})();`;

test("Frictionless' own reader accepts the package and reads every row of every table", (t) => {
  const tool = join(folder, "tool");
  mkdirSync(tool);
  const npm = ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "datapackage@1.1.10"];
  const installed = spawnSync("npm", npm, { cwd: tool, encoding: "utf8", timeout: 120_000 });
  if (installed.status !== 0) return t.skip("npm cannot get datapackage@1.1.10 from here: NOT checked by it");
  writeFileSync(join(tool, "read.cjs"), reader);
  const run = spawnSync(process.execPath, ["read.cjs"], { cwd: tool, encoding: "utf8" });
  assert.equal(run.status, 0, run.stderr);
  const { valid, problems, rows } = JSON.parse(run.stdout) as {
    readonly valid: boolean;
    readonly problems: readonly string[];
    readonly rows: number;
  };
  assert.deepEqual(problems, []);
  assert.equal(valid, true);
  assert.ok(rows > 2 * ledger.claims.length, `${rows} rows`);
});
