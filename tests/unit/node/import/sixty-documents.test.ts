/** Sixty documents in twenty kinds of files: every paragraph of each arrives whole and once, and nothing that does not belong to it. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type ImportRow, importInbox } from "../../../../src/node/import/import-inbox.ts";
import { type Project, project } from "../../../../src/node/project.ts";
import { sixtyDocuments, writeSixtyDocuments } from "../../../fixtures/sixty-documents.ts";

const scratch = mkdtempSync(join(tmpdir(), "verbatim-sixty-"));
const here: Project = project({ VERBATIM_CORPUS: join(scratch, "site") });
const { articles } = sixtyDocuments();
let rows: readonly ImportRow[] = [];
let texts: readonly string[] = [];

before(async () => {
  mkdirSync(here.corpus);
  writeSixtyDocuments(join(scratch, "inbox"));
  rows = await importInbox(here, join(scratch, "inbox"));
  texts = readdirSync(here.seeds).map((name) =>
    readFileSync(join(here.seeds, name), "utf8").replaceAll(/\s+/gu, " "),
  );
});
after(() => rmSync(scratch, { recursive: true, force: true }));

test("sixty are taken, and eight files give a reason", () => {
  const count = (state: ImportRow["state"]) => rows.filter((row) => row.state === state).length;
  assert.deepEqual([count("taken"), count("skipped")], [60, 8]);
});

test("every paragraph arrives, in its order, in one document", () => {
  const lost = articles.filter(({ paragraphs }) => !texts.some((text) => inOrder(text, paragraphs)));
  assert.deepEqual(lost, []);
});

test("menus, labels, teasers, signatures and running heads stay behind", () => {
  const strange = texts.filter((text) =>
    /share this|read more|killed elsewhere|all rights reserved|relief office|weekly report|page \d/iu.test(
      // The report's own title stands once, at its head.
      text.replace(/^Weekly report /u, ""),
    ),
  );
  assert.deepEqual(strange, []);
});

function inOrder(text: string, paragraphs: readonly string[]): boolean {
  let from = 0;
  return paragraphs.every((paragraph) => {
    const at = text.indexOf(paragraph, from);
    from = at + paragraph.length;
    return at >= 0;
  });
}
