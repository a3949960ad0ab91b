/** What the computed contradictions of this very site are said to be about, in each edition. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { contradictionInWords } from "../../../src/i18n/contradiction-in-words.ts";
import { loadCorpus } from "../../../src/node/ingest/load-corpus.ts";
import { project } from "../../../src/node/project.ts";

const { ledger } = await loadCorpus(project({}));
const byId = new Map(ledger.claims.map((claim) => [claim.id, claim]));
const said = (kind: string, language: string) =>
  ledger.contradictions
    .filter((each) => each.kind === kind)
    .map((each) =>
      contradictionInWords(
        each,
        each.claims.map((id) => byId.get(id)!),
        ledger.lexicon,
        language,
      ),
    );

test("each computed contradiction says in one sentence what it is about", () => {
  assert.deepEqual(said("toll", "en"), [
    "How many were killed: hundreds, or nearly 1,000, or 5,000 (suspected)?",
  ]);
  assert.deepEqual(said("growth", "en"), [
    "As the documents were written, the number of people killed rose from hundreds to more than 6,500.",
  ]);
  assert.deepEqual(said("same-figure", "en"), ["The same number in 2 documents: about 30,000 killed."]);
  assert.deepEqual(said("mediator", "en"), ["Who mediated: Russia, or Russia and France?"]);
});

test("it says so in every edition, and leaves to editors what they put into words", () => {
  for (const language of ledger.site.editions) {
    for (const { kind } of ledger.contradictions) {
      for (const sentence of said(kind, language)) assert.equal(sentence === null, kind === "editorial");
    }
  }
});
