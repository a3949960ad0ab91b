import assert from "node:assert/strict";
import { test } from "node:test";
import { tokens } from "../../../../src/search/words/tokens.ts";

const folds = (text: string) => tokens(text).map(({ fold }) => fold);

test("letters and digits never share a word, and hyphens part words", () => {
  assert.deepEqual(folds("F-16, F16, Tochka-U"), ["f", "16", "f", "16", "tochka", "u"]);
  assert.deepEqual(folds("Nagorno -Karabakh"), ["nagorno", "karabakh"]);
});

test("a number is one word in any notation", () => {
  for (const text of ["30.000", "30,000", "30 000", "30\u00a0000", "30000"])
    assert.deepEqual(
      tokens(text).map(({ value }) => value),
      [30000],
      text,
    );
});

test("years, dates and short numbers stay apart", () => {
  assert.deepEqual(folds("27/9/2020"), ["27", "9", "2020"]);
  assert.deepEqual(folds("1992-1994"), ["1992", "1994"]);
  assert.deepEqual(folds("21/110"), ["21", "110"]);
  assert.deepEqual(folds("2020 200"), ["2020", "200"]);
});

test("a word is found at its letters", () => {
  const text = "lệnh ngừng bắn";
  for (const { start, end, spelling } of tokens(text)) assert.equal(text.slice(start, end), spelling);
});

test("letters and digits beyond the first plane are whole, other signs part words", () => {
  const text = "x𝒳y 😀 a😀b 𝟙𝟚";
  const found = tokens(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(found, ["x𝒳y", "a", "b", "𝟙𝟚"]);
});
