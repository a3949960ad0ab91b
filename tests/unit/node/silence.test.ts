/** What no document says, and what the site says of itself, need no reference; a silence names documents that exist. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkExplainer, type Known } from "../../../src/node/ingest/check-explainers.ts";

const known: Known = {
  claims: new Map(),
  sentences: new Map([["002#s1", "A sentence."]]),
  hidden: new Set(),
  events: new Set(),
  charts: new Set(),
  terms: new Set(),
};
const problems = (mdx: string) => checkExplainer(mdx, "x.mdx", known).map(({ expected }) => expected);

test("a paragraph about a silence or in the site's own voice rests on no sentence", () => {
  assert.deepEqual(problems("<Silent>Nobody says who counted.</Silent>"), []);
  assert.deepEqual(problems('<Silent in="002">Nobody says who counted.</Silent>'), []);
  assert.deepEqual(problems("<SiteVoice>Each mark leads to its sentence.</SiteVoice>"), []);
});

test("a silence of a document that does not exist is a problem, and so is prose that rests on nothing", () => {
  assert.match(problems('<Silent in="009">Nobody says who counted.</Silent>').join(), /documents/u);
  assert.deepEqual(problems("Nobody says who counted."), ["a reference in every paragraph"]);
});
