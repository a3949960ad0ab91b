import assert from "node:assert/strict";
import { test } from "node:test";
import { ClaimRow } from "../../../../src/model/data/claim-row.ts";
import { sha256 } from "../../../../src/model/sha256.ts";
import { publishedText } from "../../../../src/model/sources/published-text.ts";
import { claimRows } from "../../../../src/publish/data/data-table.ts";
import { smallContext } from "../small-ledger.ts";

const context = smallContext();
const rows = claimRows(context);

test("each claim of the ledger is one row that the schema accepts", () => {
  assert.equal(rows.length, context.ledger.claims.length);
  for (const row of rows) assert.deepEqual(ClaimRow.parse(row), row);
});

test("in every row the quotation, the sentence and the trigger are cut from the published text at their offsets", () => {
  for (const { source, start, end, quote, sentence, trigger } of rows) {
    const text = publishedText(context.documents.get(source)!);
    assert.equal(text.slice(start, end), quote);
    assert.equal(text.slice(sentence.start, sentence.end), sentence.text);
    assert.equal(text.slice(trigger.start, trigger.end), trigger.text);
  }
});

test("the hash of a document shown whole is the hash of the text that is published", () => {
  const row = rows.find(({ source }) => source === "000")!;
  assert.equal(row.text_sha256, sha256(publishedText(context.documents.get("000")!)));
});

test("a row leads to its sentence and to its own words", () => {
  for (const { id, url, permalink, sentence, source } of rows) {
    assert.equal(url, `https://site.example/sources/${source}/#${sentence.id}`);
    assert.equal(permalink, `https://site.example/sources/${source}/#${id}`);
  }
});

test("an open bound stays empty, and a ceasefire statement has no harm", () => {
  const open = rows.find(({ source }) => source === "001")!;
  assert.deepEqual([open.count?.low, open.count?.high], [40, null]);
  const truce = rows.find(({ kind }) => kind === "ceasefire")!;
  assert.deepEqual([truce.harm, truce.count, truce.status], [null, null, "agreed"]);
});
