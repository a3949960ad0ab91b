import assert from "node:assert/strict";
import { test } from "node:test";
import { indexClient, type Pagefind } from "../../../../src/search/client/index/index-client.ts";
import { batchSize } from "../../../../src/search/words/batch-size.ts";
import { lengthPrefixed } from "../../../../src/search/words/word-keys.ts";

/** As Pagefind keeps them: each record a row of keys. The first has 100 documents with 3 keys each, the rest follow. */
const rows: Readonly<Record<string, readonly string[]>> = {
  first: Array.from({ length: batchSize }, (_, i) => ["all", `n${i % 2}`, `d${i}`]).flat(),
  second: ["all", "n1", "all", "n0", "x", "n1", "p"],
};
const layout = {
  batches: ["first", "second"],
  lengths: [...Array.from({ length: batchSize }, () => 3), 2, 3, 0, 2],
  documents: batchSize + 2,
};
let asked = 0;
const pagefind = {
  search: async (key: string) => {
    asked++;
    const results = Object.entries(rows).map(([id, row]) => ({
      id,
      words: row.flatMap((one, at) => (lengthPrefixed(one) === key ? [at] : [])),
    }));
    return { results: results.filter(({ words }) => words.length > 0).reverse() };
  },
} as unknown as Pagefind;
const load = async () => assert.fail("nothing is read");
const { find, findPages } = indexClient(pagefind, layout, load);

test("the places of keys tell the documents that hold them all, the shortest first", async () => {
  assert.deepEqual(await find(["d7", "n1"]), [7]);
  assert.deepEqual(await find(["d7", "n0"]), []);
  const odd = (await find(["all", "n1"])) as number[];
  assert.deepEqual(odd.slice(0, 3), [batchSize, 1, 3]);
  assert.equal(odd.length, batchSize / 2 + 1);
});

test("pages have numbers of their own, and a page without keys is none that is found", async () => {
  assert.deepEqual(await findPages(["n1"]), [1]);
  assert.deepEqual(await findPages(["n1", "p"]), [1]);
  assert.deepEqual(await find(["p"]), []);
});

test("a key is asked for once", async () => {
  const before = asked;
  await find(["x", "all"]);
  await find(["x", "n0"]);
  assert.equal(asked, before + 1);
});
