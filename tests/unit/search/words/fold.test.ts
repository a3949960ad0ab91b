import assert from "node:assert/strict";
import { test } from "node:test";
import { fold, foldInPlace, spelling } from "../../../../src/search/words/fold.ts";

test("the tone of a syllable may be written on either vowel", () => {
  assert.equal(spelling("hòa"), spelling("hoà"));
  assert.equal(spelling("thỏa"), spelling("thoả"));
  assert.equal(spelling("Thúy"), spelling("thuý"));
  assert.notEqual(spelling("hòa"), spelling("hóa"));
});

test("i and y are one at the end of a syllable after h k l m s t", () => {
  assert.equal(spelling("Mỹ"), spelling("Mĩ"));
  assert.equal(spelling("kỳ"), spelling("kì"));
  assert.notEqual(spelling("Thúy"), spelling("thúi"));
});

test("composed and decomposed letters are the same word", () => {
  for (const word of ["ngừng", "đình", "Nguyễn", "Khankəndi"])
    assert.equal(spelling(word.normalize("NFD")), spelling(word));
});

test("marks and strokes fold away, letters and digits stay", () => {
  assert.equal(fold(spelling("Đình")), "dinh");
  assert.equal(fold(spelling("ngừng")), "ngung");
  assert.equal(fold(spelling("Łódź")), "lodz");
  assert.equal(fold(spelling("İlham")), "ilham");
});

test("a folded text keeps every letter in its place", () => {
  const text = "Đàm phán ở Nagorno-Karabakh, ngày 27 tháng 9; İlham Əliyev";
  assert.equal(foldInPlace(text).slice(0, 8), "dam phan");
  assert.equal(foldInPlace(text).indexOf("thang"), text.indexOf("tháng"));
});
