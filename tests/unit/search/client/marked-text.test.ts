import assert from "node:assert/strict";
import { test } from "node:test";
import { joinedRanges } from "../../../../src/search/client/view/marked-text.ts";

const text = "lệnh ngừng bắn này, ngừng";
const marked = (...spots: readonly (readonly [number, number])[]) =>
  joinedRanges(
    text,
    spots.map(([start, end]) => ({ start, end })),
  ).map(({ start, end }) => text.slice(start, end));

test("words side by side are one mark, words apart are two", () => {
  assert.deepEqual(marked([20, 25], [5, 10], [11, 14]), ["ngừng bắn", "ngừng"]);
});

test("marks that overlap or repeat are one", () => {
  assert.deepEqual(marked([5, 14], [5, 10], [5, 14]), ["ngừng bắn"]);
});
