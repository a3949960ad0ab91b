/** Documents too large to keep in the repository, and names that no document should have. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { languages } from "../../../src/languages/index.ts";
import { problemLine } from "../../../src/model/problem.ts";
import { readSeeds } from "../../../src/node/ingest/read-seeds.ts";

const line =
  "At least 200 people were killed in the fighting, and the two sides said that they had agreed to a ceasefire";

function readFolder(fill: (folder: string) => void): ReturnType<typeof readSeeds> {
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  try {
    fill(folder);
    return readSeeds(folder, languages);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a line of 20 MB and a million lines are problems, told before they are read", () => {
  const { problems, sources } = readFolder((folder) => {
    writeFileSync(join(folder, "a.txt"), `${line} `.repeat(190_000));
    writeFileSync(join(folder, "b.txt"), "the\n".repeat(1_000_000));
  });
  assert.deepEqual(problems.map(problemLine), [
    `seeds/a.txt:1:1 expected at most 500000 bytes, found ${190_000 * (line.length + 1)} bytes; split the document`,
    "seeds/b.txt:1:1 expected at most 500000 bytes, found 4000000 bytes; split the document",
  ]);
  assert.deepEqual(sources, []);
});

test("a document of more sentences than a page can carry is a problem", () => {
  const { problems } = readFolder((folder) =>
    writeFileSync(join(folder, "a.txt"), "The end.\n".repeat(5001)),
  );
  assert.deepEqual(problems.map(problemLine), [
    "seeds/a.txt:1:1 expected at most 5000 sentences, found 5001; split the document",
  ]);
});

test("names that give no id, links and folders are problems; odd names that give one are taken", () => {
  const { problems, sources } = readFolder((folder) => {
    for (const name of [
      "a b.txt",
      'c"d.txt',
      "../x".replace("/", "_"),
      "Đ_1.txt",
      "UPPER.txt",
      "_1.txt",
      "e_ \u001b[31m\n.txt",
      "f_%2e%2e%2f.txt",
      "g_'<script>'.txt",
      "no-extension",
      "h.tar.gz",
    ])
      writeFileSync(join(folder, name), `${line}.`);
    mkdirSync(join(folder, "i"));
    symlinkSync("/etc/passwd", join(folder, "j.txt"));
    symlinkSync("/nowhere", join(folder, "k.txt"));
  });
  assert.deepEqual(
    sources.map(({ id }) => id),
    ["e", "f", "g", "no-extension"],
  );
  assert.deepEqual(
    problems.map(({ file, found }) => `${file} ${found}`),
    [
      'seeds/UPPER.txt "UPPER.txt"',
      'seeds/_1.txt "_1.txt"',
      'seeds/a b.txt "a b.txt"',
      'seeds/c"d.txt "c\\"d.txt"',
      'seeds/h.tar.gz "h.tar.gz"',
      "seeds/i a folder or special file",
      "seeds/j.txt a symbolic link",
      "seeds/k.txt a symbolic link",
      'seeds/Đ_1.txt "Đ_1.txt"',
    ],
  );
});

test("an id that is the address of a page of the list is a problem, as soon as the list has that page", () => {
  const withOthers = (others: number) =>
    readFolder((folder) => {
      writeFileSync(join(folder, "2_b.txt"), `${line}.`);
      for (let n = 0; n < others; n++) writeFileSync(join(folder, `d${n}.txt`), `${line}.`);
    }).problems.map(problemLine);
  assert.deepEqual(withOthers(99), []);
  assert.deepEqual(withOthers(100), [
    'seeds/2_b.txt:1:1 expected an id that is no page number of the list of 101 documents, found "2"; rename the file, for instance to 0002_b.txt',
  ]);
});
