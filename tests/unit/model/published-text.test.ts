import assert from "node:assert/strict";
import { test } from "node:test";
import { maskedText, publishedText } from "../../../src/model/sources/published-text.ts";
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

test("combining marks of a hidden letter are hidden with it", () => {
  // decomposed: i and u with their marks as characters of their own
  const hidden = maskedText("ngừng bắn, người".normalize("NFD"));
  assert.match(hidden, /^x+ x+, x+$/u);
  assert.doesNotMatch(hidden, /\p{M}/u);
});
