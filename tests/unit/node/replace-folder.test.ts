import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { recoverFolder, replaceFolder } from "../../../src/node/output/replace-folder.ts";

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

test("replaceFolder puts the new one in the old one's place and leaves nothing beside", () => {
  inFolder((_, make) => {
    const place = make("dist", "old");
    replaceFolder(make("next", "new"), place);
    assert.equal(readFileSync(join(place, "file"), "utf8"), "new");
    assert.ok(!existsSync(`${place}.old`));
  });
});

test("recoverFolder brings the old one back when the new one never arrived", () => {
  inFolder((_, make) => {
    const place = make("dist", "old");
    renameSync(place, `${place}.old`);
    recoverFolder(place);
    assert.equal(readFileSync(join(place, "file"), "utf8"), "old");
  });
});
