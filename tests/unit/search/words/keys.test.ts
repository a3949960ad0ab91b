import assert from "node:assert/strict";
import { test } from "node:test";
import { tokens } from "../../../../src/search/words/tokens.ts";
import {
  dateKey,
  lengthPrefixed,
  markedKey,
  numberKey,
  pairKeys,
} from "../../../../src/search/words/word-keys.ts";

test("no key is the beginning of another", () => {
  const keys = [
    "se",
    "serang",
    "serangan",
    numberKey(1),
    numberKey(12),
    dateKey("2020-09"),
    dateKey("2020-09-27"),
  ];
  const all = keys.map(lengthPrefixed);
  for (const key of all)
    for (const other of all) assert.ok(key === other || !other.startsWith(key), `${key} ${other}`);
});

test("neighbours have a key together, a number only with a neighbour that says nothing alone", () => {
  assert.deepEqual(pairKeys(tokens("ngừng bắn")), ["1ngungban"]);
  assert.deepEqual(pairKeys(tokens("286 people")), []);
  assert.deepEqual(pairKeys(tokens("F-16")), ["1f16"]);
});

test("a key with marks is of letters and digits, and other marks make another key", () => {
  const [one, other, bare] = tokens("bắn bạn ban").map(markedKey);
  assert.match(one!, /^2[a-z0-9]+$/u);
  assert.equal(new Set([one, other, bare]).size, 3);
});
