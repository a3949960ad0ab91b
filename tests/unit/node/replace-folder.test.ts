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
import { test } from "node:test";
import { recoverFolder, replaceFolder } from "../../../src/node/output/replace-folder.ts";
import { siteOutput } from "../../../src/node/output/site-place.ts";

function inFolder(work: (folder: string, make: (name: string, content: string) => string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "replace-"));
  const make = (name: string, content: string) => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "file"), content);
    return join(folder, name);
  };
  try {
    work(folder, make);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("replaceFolder puts the new one in the old one's place, marked, and leaves nothing beside", () => {
  inFolder((folder, make) => {
    const place = make("dist", "old");
    writeFileSync(join(place, siteOutput.mark), "");
    replaceFolder(make("next", "new"), place, siteOutput);
    assert.equal(readFileSync(join(place, "file"), "utf8"), "new");
    assert.ok(existsSync(join(place, siteOutput.mark)));
    assert.deepEqual(readdirSync(folder), ["dist"]);
  });
});

test("replaceFolder leaves a folder without the mark as it is, and what others call .old and .new", () => {
  inFolder((folder, make) => {
    const place = make("dist", "mine");
    assert.throws(() => replaceFolder(make("next", "new"), place, siteOutput), { name: "UserError" });
    assert.equal(readFileSync(join(place, "file"), "utf8"), "mine");
    writeFileSync(join(place, siteOutput.mark), "");
    for (const name of ["dist.old", "dist.new"]) make(name, "kept by a person");
    replaceFolder(join(folder, "next"), place, siteOutput);
    assert.deepEqual(readdirSync(folder).sort(), ["dist", "dist.new", "dist.old"]);
    assert.equal(readFileSync(join(folder, "dist.old/file"), "utf8"), "kept by a person");
  });
});

test("a replacement that fails leaves the old one whole and nothing beside", () => {
  inFolder((folder, make) => {
    const place = make("dist", "old");
    writeFileSync(join(place, siteOutput.mark), "");
    assert.throws(() => replaceFolder(join(folder, "missing"), place, siteOutput), { code: "ENOENT" });
    assert.equal(readFileSync(join(place, "file"), "utf8"), "old");
    assert.deepEqual(readdirSync(folder), ["dist"]);
  });
});

test("recoverFolder brings the old one back when the new one never arrived", () => {
  inFolder((_, make) => {
    const place = make("dist", "old");
    renameSync(place, `${place}.verbatim-old`);
    recoverFolder(place);
    assert.equal(readFileSync(join(place, "file"), "utf8"), "old");
  });
});
