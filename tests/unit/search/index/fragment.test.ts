import assert from "node:assert/strict";
import { test } from "node:test";
import type { SourceRecord } from "../../../../src/model/search-record.ts";
import { readFragment, writeFragment } from "../../../../src/search/index/fragment.ts";

const own = { url: "000", content: "keys", word_count: 1, filters: {}, meta: {}, anchors: [] };
const record: SourceRecord = { id: "000", language: "vi", title: { en: "x" }, sentences: [] };

test("the keys of a fragment are exchanged for the record, all else stays", () => {
  const fragment = readFragment(`pagefind_dcd${JSON.stringify(own)}`);
  assert.deepEqual(readFragment(writeFragment(fragment, record)), { ...own, content: "", record });
});

test("a file in another form stops the build", () => {
  for (const text of [JSON.stringify(own), 'pagefind_dcd{"url":"000"}', "pagefind_dcdnull"])
    assert.throws(() => readFragment(text), /Pagefind 1\.5\.2/u);
});
