import assert from "node:assert/strict";
import { test } from "node:test";
import { groupOf, groupsOf, pageGroup, sealed } from "../../../../src/search/words/keys.ts";

test("documents are parted into groups of a thousand, each with a name of the same length", () => {
  assert.deepEqual(groupsOf(5), ["0"]);
  assert.equal(groupsOf(1001).length, 2);
  const many = groupsOf(100_000);
  assert.equal(new Set(many).size, 100);
  assert.equal(new Set(many.map(({ length }) => length)).size, 1);
  assert.equal(groupOf(many, 0), many[0]);
  assert.equal(groupOf(many, 99_999), many[99]);
});

test("no key is the beginning of another", () => {
  const groups = groupsOf(100_000);
  const keys = ["se", "serang", "serangan"].flatMap((word) => groups.map((group) => sealed(word, group)));
  for (const key of keys)
    for (const other of keys) assert.ok(key === other || !other.startsWith(key), `${key} ${other}`);
});

test("pages have a group of their own where documents have several", () => {
  assert.equal(pageGroup(groupsOf(5)), "0");
  assert.ok(!groupsOf(5000).includes(pageGroup(groupsOf(5000))));
});
