import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { languages } from "../../../src/languages/index.ts";
import { problemLine } from "../../../src/model/problem.ts";
import { readSeeds } from "../../../src/node/ingest/read-seeds.ts";

function inFolder(fill: (folder: string) => void): ReturnType<typeof readSeeds> {
  const folder = mkdtempSync(join(tmpdir(), "seeds-"));
  try {
    fill(folder);
    return readSeeds(folder, languages);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
const english = "The two sides said that they had agreed to meet in the capital of the country on Friday.";

test("readSeeds reports every problem of every file at once, each in one grammar", () => {
  const { problems, sources } = inFolder((folder) => {
    writeFileSync(join(folder, "a_1.txt"), english);
    writeFileSync(join(folder, "a_2.txt"), english);
    writeFileSync(join(folder, "b.txt"), "");
    writeFileSync(join(folder, "c.txt"), new Uint8Array([0x61, 0xff]));
    writeFileSync(join(folder, "Ồ.txt"), english);
    mkdirSync(join(folder, "d"));
    symlinkSync(join(folder, "a_1.txt"), join(folder, "e.txt"));
  });
  assert.deepEqual(problems.map(problemLine), [
    "seeds/b.txt:1:1 expected a text with words, found an empty file; put the document's text in, or remove the file",
    "seeds/c.txt:1:2 expected UTF-8 text, found the byte 0xff; save the file as UTF-8",
    "seeds/d:1:1 expected a plain file, found a folder or special file; put the document itself into seeds/",
    "seeds/e.txt:1:1 expected a plain file, found a symbolic link; put the document itself into seeds/",
    'seeds/Ồ.txt:1:1 expected a file name that begins with an id of a-z, 0-9 and hyphens, found "Ồ.txt"; rename the file, for instance to 005_report.txt',
    'seeds/a_2.txt:1:1 expected an id of its own, found the id "a" of seeds/a_1.txt; rename one of the two',
  ]);
  assert.equal(sources.length, 2);
});

test("readSeeds fails on an empty folder and on none", () => {
  assert.match(problemLine(inFolder(() => {}).problems[0]!), /expected at least one document, found none/);
  assert.match(problemLine(readSeeds("/nowhere/at/all", languages).problems[0]!), /found none/);
});
