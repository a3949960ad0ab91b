import assert from "node:assert/strict";
import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { watchInputs } from "../../../src/node/ingest/watch-inputs.ts";
import { project } from "../../../src/node/project.ts";

const folder = mkdtempSync(join(tmpdir(), "inputs-"));
after(() => rmSync(folder, { recursive: true }));

function corpus(name: string): string {
  const at = join(folder, name);
  for (const part of ["seeds", "content/editorial", "content/explainers/en", "content/generated", "dist"])
    mkdirSync(join(at, part), { recursive: true });
  writeFileSync(join(at, "seeds/a.txt"), "one");
  writeFileSync(join(at, "content/editorial/site.yaml"), "address: https://a.example/\n");
  return at;
}

const changes: Readonly<Record<string, (at: string) => void>> = {
  "seeds/a.txt": (at) => appendFileSync(join(at, "seeds/a.txt"), " more"),
  "seeds/b.txt": (at) => writeFileSync(join(at, "seeds/b.txt"), "new"),
  "content/editorial/site.yaml": (at) =>
    writeFileSync(join(at, "content/editorial/site.yaml"), "address: https://b.example/\n"),
  "content/explainers/en/a.mdx": (at) => writeFileSync(join(at, "content/explainers/en/a.mdx"), "---\n"),
  "content/editorial": (at) => renameSync(join(at, "content/editorial"), join(folder, "moved")),
};
for (const [file, change] of Object.entries(changes))
  test(`a change of ${file} is noticed and named`, () => {
    const at = corpus(file.replaceAll("/", "-"));
    const assertUnchanged = watchInputs(project({ VERBATIM_CORPUS: at }));
    assertUnchanged();
    change(at);
    assert.throws(assertUnchanged, { name: "UserError", message: new RegExp(`^${file}: changed`, "u") });
  });

test("what the program itself writes is no input", () => {
  const at = corpus("own");
  const assertUnchanged = watchInputs(project({ VERBATIM_CORPUS: at }));
  writeFileSync(join(at, "content/generated/ledger.json"), "{}");
  writeFileSync(join(at, "dist/index.html"), "");
  mkdirSync(join(at, "content/.generated-1"));
  mkdirSync(join(at, ".verbatim"));
  assertUnchanged();
});
