/** An ingest that remembers the one before writes what one from nothing would. */
import assert from "node:assert/strict";
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { ingest } from "../../../src/node/ingest/ingest.ts";
import { ingestMemory } from "../../../src/node/ingest/ingest-memory.ts";
import { project } from "../../../src/node/project.ts";

const folder = mkdtempSync(join(tmpdir(), "verbatim-memory-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const fixture = join(project({}).root, "tests/fixtures/corpus");
for (const name of ["seeds", "content"])
  cpSync(join(fixture, name), join(folder, name), {
    recursive: true,
    filter: (path) => !path.includes("generated"),
  });
const here = project({ VERBATIM_CORPUS: folder });

function generated(): ReadonlyMap<string, string> {
  const names = readdirSync(here.generated, { recursive: true, encoding: "utf8" }).sort();
  return new Map(
    names
      .filter((name) => /\.(?:mdx|json)$/u.test(name))
      .map((name) => [name, readFileSync(join(here.generated, name), "utf8")]),
  );
}

test("changed, new and removed documents come out as from nothing; those that are as they were are not read", async () => {
  const memory = ingestMemory();
  await ingest(here, undefined, memory);
  const seeds = readdirSync(here.seeds).sort();
  const kept = memory.seeds.get(join(here.seeds, seeds[0]!))!.result;
  appendFileSync(
    join(here.seeds, seeds[1]!),
    "\nOfficials said that 4,321 soldiers were killed on Friday.\n",
  );
  writeFileSync(join(here.seeds, "added.txt"), "At least 12 people were killed in the harbour on Monday.\n");
  const translated = readdirSync(join(folder, "content/editorial/translations"));
  assert.ok(translated.length > 0);
  await ingest(here, undefined, memory);
  assert.equal(memory.seeds.get(join(here.seeds, seeds[0]!))!.result, kept);
  const remembered = generated();
  assert.ok([...remembered.values()].some((text) => text.includes("4,321")));
  rmSync(here.generated, { recursive: true });
  await ingest(here);
  assert.deepEqual(remembered, generated());
  rmSync(join(here.seeds, "added.txt"));
  await ingest(here, undefined, memory);
  assert.ok(!generated().has("sources/added.mdx"));
});

test("what is wrong with an explainer stops a build, and is only told to a server", async () => {
  writeFileSync(
    join(folder, "content/explainers/en/wrong.mdx"),
    "---\ntitle: Wrong\nsummary: Wrong.\nupdated: 2026-01-31\n---\n\nIn all 25 died.\n",
  );
  await assert.rejects(ingest(here), /wrong\.mdx:7:1/u);
  const { ofExplainers } = await ingest(here, undefined, ingestMemory());
  assert.ok(ofExplainers.length > 0);
  assert.ok(ofExplainers.every(({ file }) => file.endsWith("wrong.mdx")));
});
