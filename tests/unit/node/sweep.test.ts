import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { removeStaleFolders } from "../../../src/node/output/remove-stale-folders.ts";

test("sweep clears folders of processes that are gone, and no other", () => {
  const folder = mkdtempSync(join(tmpdir(), "sweep-"));
  const gone = spawnSync(process.execPath, ["-e", ""]).pid;
  for (const name of [`dist-${gone}`, `dist-${process.pid}`, "dist-", "dist-old", "other-1"])
    mkdirSync(join(folder, name));
  removeStaleFolders(folder, "dist-");
  const left = readdirSync(folder).sort();
  rmSync(folder, { recursive: true });
  assert.deepEqual(left, ["dist-", `dist-${process.pid}`, "dist-old", "other-1"].sort());
});

test("sweep does nothing where there is no folder", () => removeStaleFolders("/nowhere/at/all", "dist-"));
