import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { boxedWarnings } from "../../../src/node/output/boxed-warnings.ts";
import { project } from "../../../src/node/project.ts";

const corpus = mkdtempSync(join(tmpdir(), "boxed-"));
after(() => rmSync(corpus, { recursive: true }));
mkdirSync(join(corpus, "seeds"));
mkdirSync(join(corpus, "content/editorial"), { recursive: true });
writeFileSync(join(corpus, "seeds/a.txt"), "A first line.\nKing 𒀀x said.\n");
writeFileSync(join(corpus, "content/editorial/charts.yaml"), '- slug: a\n  title: { en: "Of 𒁀" }\n');

test("a word drawn with boxes is named with the line of the document or the editorial file it is from", () => {
  const boxed = new Map([
    ["𒀀x", "charts/a.png"],
    ["𒁀", "charts/a.card.png"],
    ["…𒁀y", "charts/b.png"],
  ]);
  const warnings = boxedWarnings(project({ VERBATIM_CORPUS: corpus }), boxed);
  assert.equal(warnings.length, 3);
  assert.match(warnings[0]!, /^seeds\/a\.txt:2:6 no font .*"𒀀x"; charts\/a\.png /u);
  assert.match(warnings[1]!, /^content\/editorial\/charts\.yaml:2:20 no font .*"𒁀"; charts\/a\.card\.png /u);
  // Cut to fit a line: found by the letter itself.
  assert.match(warnings[2]!, /^content\/editorial\/charts\.yaml:2:20 no font/u);
});

test("nothing is said where nothing is boxed", () => {
  assert.deepEqual(boxedWarnings(project({ VERBATIM_CORPUS: corpus }), new Map()), []);
});
