import assert from "node:assert/strict";
import { test } from "node:test";
import {
  keysOf,
  mentions,
  quotedWhole,
  referenceNumbers,
} from "../../../src/publish/pages/reference-numbers.ts";

const sentences: Readonly<Record<string, string>> = { "c-1": "001#s5", "c-2": "002#s8" };
const sentenceOf = (claim: string) => sentences[claim];

test("mentions finds components with their attributes, in order, and nothing in plain text", () => {
  const found = mentions(
    'A <Figure claim="c-1" as="stated" /> b < c <Quote at="002#s8" words="x y">z</Quote>',
  );
  assert.deepEqual(found, [
    { component: "Figure", attributes: { claim: "c-1", as: "stated" }, alone: true, offset: 2 },
    { component: "Quote", attributes: { at: "002#s8", words: "x y" }, alone: false, offset: 43 },
  ]);
});

test("referenceNumbers numbers sentences by first mention; a claim and a citation of one sentence share a number", () => {
  const mdx =
    '<Cite at="003#s1 002#s8" /> <Figure claim="c-2" /> <When claim="c-1" /> <When event="war" /> <Chart slug="x" /> <Term id="t" />';
  assert.deepEqual(
    [...referenceNumbers(mdx, sentenceOf)],
    [
      ["003#s1", 1],
      ["002#s8", 2],
      ["001#s5", 3],
    ],
  );
});

test("keysOf leaves out a claim that is not known: the check of explainers reports it", () => {
  assert.deepEqual(keysOf({ attributes: { claim: "c-9" } }, sentenceOf), []);
});

test("quotedWhole knows the sentences that stand in a block: without words of their own, without a gloss", () => {
  const mdx =
    '<Cite at="001#s1" /> <Quote at="002#s8" /> <Quote at="002#s9" words="x" /> <Quote at="002#s10">z</Quote>';
  assert.deepEqual([...quotedWhole(mdx)], ["002#s8"]);
});
