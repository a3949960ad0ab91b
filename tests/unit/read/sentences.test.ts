import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../../../src/languages/index.ts";
import { sentences } from "../../../src/read/sentences.ts";

const split = (code: string, text: string) => {
  const language = languages.find((each) => each.code === code)!;
  return sentences(text, { start: 0, end: text.length }, language).map(({ start, end }) =>
    text.slice(start, end),
  );
};

/** Each case: a paragraph whose sentences are joined by " | ", and why it is hard. */
const cases: readonly (readonly [code: string, paragraph: string, why: string])[] = [
  ["en", "Gen. Petraeus spoke on Sept. 27. | He left.", "abbreviations of rank and month"],
  ["en", "Donald J. Trump won. | He said so.", "an initial"],
  ["en", "“We will stop.” | He left at 5 p.m. yesterday.", "a closed quotation, a time of day"],
  ["en", "“Will it stop?” he asked. | Nobody knew.", "a quotation that the sentence goes on from"],
  ["en", "It cost 3.5 million. | 20 died.", "a decimal point, and a sentence that begins with a number"],
  ["vi", "Ông sống ở TP. Hồ Chí Minh. | GS. Nguyễn Văn A. nói vậy.", "city, title, initial"],
  ["vi", "Khoảng 30.000 người thiệt mạng. | Chiến sự tiếp diễn.", "a stop as thousands mark"],
  ["vi", '"Hàng chục binh sĩ đã thiệt mạng." | Phía bên kia im lặng.', "a stop inside a quotation"],
  ["id", "Kol. Inf. Budi tiba pkl. 10.00 WIB. | Ia menolak.", "rank and time"],
  ["id", "“Kami menolak,” kata Prof. Dr. Widodo, S.H. pada Jumat. | Ia pergi.", "stacked titles"],
];

for (const [code, paragraph, why] of cases) {
  test(`sentences (${code}) keep together: ${why}`, () => {
    const expected = paragraph.split(" | ");
    assert.deepEqual(split(code, paragraph.replaceAll(" | ", " ")), expected);
  });
}

test("sentences cover every letter of the paragraph, in order and apart", () => {
  const text = '  Một. Hai?  Ba! (Bốn.) "Năm."  ';
  const pieces = split("vi", text);
  assert.equal(pieces.join("").replace(/\s/gu, ""), text.replace(/\s/gu, ""));
});
