import assert from "node:assert/strict";
import { test } from "node:test";
import {
  groupOf,
  groupsOf,
  markedKey,
  pageGroup,
  pairKeys,
  sealed,
} from "../../../../src/search/words/keys.ts";
import { tokens } from "../../../../src/search/words/tokens.ts";

test("documents are parted into groups of 500, each with a name of the same length", () => {
  assert.deepEqual(groupsOf(5), ["0"]);
  assert.equal(groupsOf(501).length, 2);
  const many = groupsOf(100_000);
  assert.equal(new Set(many).size, 200);
  assert.equal(new Set(many.map(({ length }) => length)).size, 1);
  assert.equal(groupOf(many, 0), many[0]);
  assert.equal(groupOf(many, 99_999), many.at(-1));
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

test("neighbours have a key together, a number only with a neighbour that says nothing alone", () => {
  assert.deepEqual(pairKeys(tokens("ngừng bắn")), ["τngungban"]);
  assert.deepEqual(pairKeys(tokens("286 people")), []);
  assert.deepEqual(pairKeys(tokens("F-16")), ["τf16"]);
});

test("a key with marks is of letters and digits, and other marks make another key", () => {
  const [one, other, bare] = tokens("bắn bạn ban").map(markedKey);
  assert.match(one!, /^μ[a-z0-9]+$/u);
  assert.equal(new Set([one, other, bare]).size, 3);
});
