/** Imported files are published where the rights allow it, and nothing else is: neither hidden text nor pages that run. */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { atTheTop } from "../../../../src/ledger/editorial/locate.ts";
import type { Ledger } from "../../../../src/model/ledger/ledger.ts";
import { sha256 } from "../../../../src/model/sha256.ts";
import { checkOriginals, placeOriginals } from "../../../../src/node/output/place-originals.ts";
import { project } from "../../../../src/node/project.ts";

const folder = mkdtempSync(join(tmpdir(), "verbatim-originals-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const here = project({ VERBATIM_CORPUS: folder });
mkdirSync(join(folder, "originals/press"), { recursive: true });
for (const name of ["press/a.pdf", "b.pdf", "c.html"])
  writeFileSync(join(folder, "originals", name), `bytes of ${name}`);

function source(id: string, file: string | null, rights: object, hash = `bytes of ${file}`) {
  const original = file === null ? null : { file, sha256: sha256(hash), entry: null };
  return { id, original, rights: { holder: {}, show: "whole", original: true, note: null, ...rights } };
}
const ledger = (...sources: readonly object[]) => ({ sources }) as unknown as Ledger;
const wrong = (...sources: readonly object[]) =>
  checkOriginals(here, ledger(...sources), atTheTop).map(({ found }) => found);

test("a file that may be published is copied, in its folder; others are not", () => {
  const sources = [
    source("a", "press/a.pdf", {}),
    source("also", "press/a.pdf", {}),
    source("b", "b.pdf", { original: false }),
  ];
  assert.deepEqual(wrong(...sources), []);
  placeOriginals(join(folder, "dist"), here, ledger(...sources));
  assert.equal(readFileSync(join(folder, "dist/originals/press/a.pdf"), "utf8"), "bytes of press/a.pdf");
  assert.ok(!existsSync(join(folder, "dist/originals/b.pdf")));
});

test("what may not or cannot be published is a problem of its card", () => {
  assert.deepEqual(wrong(source("x", null, {})), ["none"]);
  assert.deepEqual(wrong(source("x", "b.pdf", { show: "claims" })), ["true"]);
  assert.deepEqual(wrong(source("x", "c.html", {})), ["c.html"]);
  assert.deepEqual(wrong(source("x", "d.pdf", {})), ["none called d.pdf"]);
  assert.deepEqual(wrong(source("x", "../secret.pdf", {})), ["none called ../secret.pdf"]);
  assert.deepEqual(wrong(source("x", "b.pdf", {}, "other bytes")), ["another file"]);
});
