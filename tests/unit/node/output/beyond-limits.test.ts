import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { beyondLimits } from "../../../../src/node/output/beyond-limits.ts";

const site = mkdtempSync(join(tmpdir(), "verbatim-limits-"));
after(() => rmSync(site, { recursive: true, force: true }));

test("too many files and too large ones are named, and nothing else", () => {
  mkdirSync(join(site, "data"));
  for (const [name, size] of [
    ["data/a.csv", 11],
    ["data/b.csv", 10],
    ["index.html", 1],
  ] as const)
    writeFileSync(join(site, name), "x".repeat(size));
  assert.deepEqual(beyondLimits(site, { files: 3, bytes: 11 }), []);
  const [many, large, ...more] = beyondLimits(site, { files: 2, bytes: 10 });
  assert.match(many ?? "", /^3 files: Cloudflare Pages takes 2/u);
  assert.match(large ?? "", /^data\/a\.csv: 11 bytes/u);
  assert.deepEqual(more, []);
});
