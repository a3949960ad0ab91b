import assert from "node:assert/strict";
import { test } from "node:test";
import { isFirst, isOurs, readShard, wholeSite } from "../../../src/node/ingest/shard.ts";

test("no words mean the whole site, and a share is a part of so many", () => {
  assert.deepEqual(readShard([]), wholeSite);
  assert.deepEqual(readShard(["--shard", "2/4"]), { part: 2, of: 4 });
});

test("what is no share is refused", () => {
  for (const words of [
    ["--shard"],
    ["--shard", "0/4"],
    ["--shard", "5/4"],
    ["--shard", "2"],
    ["2/4"],
    ["--shard", "1/1e3"],
  ])
    assert.equal(readShard(words), null, words.join(" "));
});

test("each document is one shard's, and only the first part is the first", () => {
  const shards = [1, 2, 3].map((part) => ({ part, of: 3 }));
  for (let place = 0; place < 10; place++)
    assert.equal(shards.filter((shard) => isOurs(shard, place)).length, 1);
  assert.deepEqual(shards.map(isFirst), [true, false, false]);
});
