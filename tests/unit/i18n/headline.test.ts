import assert from "node:assert/strict";
import { test } from "node:test";
import { headline } from "../../../src/i18n/headline.ts";

/** As it is to stand, with `_` where no line may end. */
const headlines = [
  ["vi", "Bao_nhiêu người đã chết, và ai nói điều_đó"],
  ["vi", "Ngừng_bắn: thỏa_thuận, phá_vỡ, thay_thế"],
  ["vi", "Quân_nhân gìn_giữ_hòa_bình Nga thiệt_mạng"],
  ["vi", "Láng_giềng: Thổ_Nhĩ_Kỳ và Iran"],
  ["en", "How many people died, and who says so"],
  ["id", "Berapa orang tewas, dan siapa yang mengatakannya"],
] as const;

test("a line of a headline ends between words, never inside one", () => {
  for (const [language, marked] of headlines) {
    const plain = marked.replaceAll("_", " ");
    assert.equal(headline(plain, language), marked.replaceAll("_", "\u00a0"));
  }
});

test("a syllable is no part of a longer one", () => {
  assert.equal(headline("lệnh ngừng bắng", "vi"), "lệnh ngừng bắng");
});
