import assert from "node:assert/strict";
import { test } from "node:test";
import { publishedText } from "../../../src/model/sources/published-text.ts";
import { partly, smallContext, whole } from "../publish/small-ledger.ts";

const { documents } = smallContext();

test("a document that may be shown whole is published as it is", () => {
  assert.equal(publishedText(documents.get("000")!), whole.text);
});

test("of a document shown in part, only sentences with claims are legible", () => {
  const text = publishedText(documents.get("001")!);
  assert.match(text, /At least 40 people were killed/u);
  assert.doesNotMatch(text, /weather|12|May/u);
});

test("the hidden letters keep the length in code units and in code points", () => {
  const text = publishedText(documents.get("001")!);
  assert.equal(text.length, partly.text.length);
  assert.equal([...text].length, [...partly.text].length);
});
