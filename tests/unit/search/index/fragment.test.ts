import assert from "node:assert/strict";
import { test } from "node:test";
import { addressIn } from "../../../../src/search/index/address-in.ts";

test("a fragment tells the address of its record in its first letters", () => {
  const text = `pagefind_dcd${JSON.stringify({ url: "7", content: "keys", meta: {} })}`;
  for (const each of [text, text.slice(0, 30)]) assert.equal(addressIn(each), "7");
});

test("a file in another form stops the build", () => {
  for (const text of ['{"url":"7"}', 'pagefind_dcd{"content":""}', "pagefind_dcdnull"])
    assert.throws(() => addressIn(text), /Pagefind 1\.5\.2/u);
});
