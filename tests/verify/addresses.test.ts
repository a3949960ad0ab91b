/** Addresses live on: a site is released, corrected, thinned, renamed, released again, and every link that left it is followed. */
import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { parseDocument } from "yaml";
import { project } from "../../src/node/project.ts";
import { sixtyDocuments, writeSixtyDocuments } from "../fixtures/sixty-documents.ts";
import { deadLinks, linksOut } from "./checks/addresses.ts";
import { command, corpusCopy, remove } from "./corpus-copy.ts";

const site = "https://tarn.example";
const corpus = corpusCopy(join(project({}).root, "tests/fixtures/corpus"));
const dist = join(corpus, "dist");
after(() => remove(corpus));

const run = async (...args: string[]) => {
  const { ended, output } = command(corpus, args, { VERBATIM_OUT: dist, SITE_URL: site });
  assert.equal(await ended, 0, output());
  return output();
};
const change = (name: string, from: string, to: string) => {
  const file = join(corpus, "seeds", name);
  const text = readFileSync(file, "utf8");
  assert.ok(text.includes(from), from);
  writeFileSync(file, text.replace(from, to));
};

test("after adding, correcting, renaming and removing, no link of what was published is dead", async () => {
  await run("release", "2026-01-10");
  await run("build");
  const published = linksOut(dist, site);
  assert.ok(published.size > 40, `${published.size} links`);
  assert.ok([...published].some((link) => link.includes("/sources/pha/#pha-killed-")));
  assert.deepEqual(deadLinks(dist, published), []);
  assert.equal(deadLinks(dist, new Set(["/sources/nowhere/", "/sources/pha/#nothing"])).length, 2);

  change("ferry_wire.txt", "25 people were missing", "26 people were missing");
  change("talks_review.txt", "about 450 and says", "about 450, and says");
  renameSync(join(corpus, "seeds/dao_tin.txt"), join(corpus, "seeds/atoll_tin.txt"));
  rmSync(join(corpus, "seeds/pha_bao.txt"));
  writeFileSync(
    join(corpus, "seeds/storm_wire.txt"),
    "At least 7 people were killed in a storm off Port Tarn on 4 May 2015.\n",
  );
  await run("build");
  assert.deepEqual(deadLinks(dist, published), [], "before the second release");

  assert.match(
    await run("release", "2026-02-10", "--reason", "The publisher asked for it."),
    /changes written/u,
  );
  await run("build");
  assert.deepEqual(deadLinks(dist, new Set([...published, ...linksOut(dist, site)])), [], "after it");

  const changes = readFileSync(join(dist, "en/changes/index.html"), "utf8");
  for (const words of ["New document", "was corrected", "new address", "was removed", "from 25 to 26"])
    assert.ok(changes.includes(words), words);
  const grave = readFileSync(join(dist, "en/sources/pha/index.html"), "utf8");
  for (const words of [
    "This document was removed on 10 February 2026",
    "The publisher asked for it.",
    "31 người chết",
    "10 January 2026",
  ])
    assert.ok(grave.includes(words), words);
  const corrected = readFileSync(join(dist, "en/sources/ferry/index.html"), "utf8");
  for (const words of ["25 people were missing", "26 people were missing"])
    assert.ok(corrected.includes(words), words);
});

test("sixty documents as an archive hands them over: corrected, thinned and released twice in a day, no address dies", async () => {
  const [inbox, place] = ["inbox", "site"].map((name) =>
    mkdtempSync(join(tmpdir(), `verbatim-${name}-`)),
  ) as [string, string];
  after(() => [inbox, place].forEach(remove));
  const out = join(place, "dist");
  const here = async (...args: string[]) => {
    const { ended, output } = command(place, args, { VERBATIM_OUT: out, SITE_URL: site });
    assert.equal(await ended, 0, output());
    return output();
  };
  const { files } = sixtyDocuments();
  writeSixtyDocuments(inbox);
  mkdirSync(join(place, "content/editorial"), { recursive: true });
  assert.match(await here("import", inbox), /^60 document\(s\) taken/mu);
  // The weekly report may be published; it is followed into the file.
  const cards = join(place, "content/editorial/sources.yaml");
  const told = readFileSync(cards, "utf8").replace(/^weekly-copy:$/mu, "$&\n  rights: { original: true }");
  writeFileSync(cards, told);
  await here("release", "2034-06-01");
  await here("build");
  const published = linksOut(out, site);
  assert.ok(published.size > 300, `${published.size} links`);
  assert.deepEqual(deadLinks(out, published), []);
  assert.ok(existsSync(join(out, "originals/other/weekly-copy.pdf")));

  // Corrected where it came from, and imported again.
  const table = decode(files, "tables/export.csv");
  writeFileSync(
    join(inbox, "tables/export.csv"),
    table.replaceAll(/killed (\d+) people/gu, "killed 1$1 people"),
  );
  assert.match(await here("import", inbox), / 12 changed,/u);
  await here("release", "2034-07-01");
  await here("build");
  const later = new Set([...published, ...linksOut(out, site)]);
  assert.deepEqual(deadLinks(out, later), []);

  // Thinned: a fifth of the documents goes, with their cards; and again on the same day.
  for (const [n, reason] of [
    [0, "The agency asked for it."],
    [1, "Not about this war."],
  ] as const) {
    const seeds = readdirSync(join(place, "seeds")).sort();
    for (const seed of seeds.filter((_, i) => i % 10 === n)) {
      rmSync(join(place, "seeds", seed));
      withoutCard(cards, seed.replace(/\.txt$/u, ""));
    }
    await here("release", "2034-08-01", "--reason", reason);
  }
  await here("build");
  assert.deepEqual(deadLinks(out, new Set([...later, ...linksOut(out, site)])), []);
  const changes = readFileSync(join(out, "changes/index.html"), "utf8");
  for (const words of ["The agency asked for it.", "Not about this war.", "was corrected"])
    assert.ok(changes.includes(words), words);
});

const decode = (files: ReadonlyMap<string, Uint8Array>, name: string) =>
  new TextDecoder().decode(files.get(name));

function withoutCard(file: string, id: string): void {
  const document = parseDocument(readFileSync(file, "utf8"));
  document.delete(id);
  writeFileSync(file, document.toString({ lineWidth: 0 }));
}
