/** Search and extraction have each a finder of dates and a splitter of words: where both look, they see the same. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { boundsOf } from "../../../../src/dates/date-bounds.ts";
import { findDates as findInDocument } from "../../../../src/extract/dates/find-dates.ts";
import { splitWords } from "../../../../src/extract/text/split-words.ts";
import { strings } from "../../../../src/i18n/strings.ts";
import { languages } from "../../../../src/languages/index.ts";
import { compileDates, dateForms, findDates } from "../../../../src/search/words/find-dates.ts";
import { tokens } from "../../../../src/search/words/tokens.ts";

const expressions = compileDates(dateForms(languages.map(({ time }) => time)));
const packOf = (code: string) => languages.find((language) => language.code === code)!;

function bothFind(text: string, code: string) {
  const whole = { start: 0, end: text.length };
  return {
    search: findDates(text, expressions).map(({ edtf }) => edtf),
    extraction: findInDocument(text, whole, packOf(code)).map(({ edtf }) => edtf),
  };
}

const written: Readonly<Record<string, readonly (readonly [text: string, edtf: string | null])[]>> = {
  en: [
    ["on 27 September 2020", "2020-09-27"],
    ["on September 27, 2020", "2020-09-27"],
    ["on 27 Sept.", "XXXX-09-27"],
    ["on September 27th", "XXXX-09-27"],
    ["27/9/2020", "2020-09-27"],
    ["2020-09-27", "2020-09-27"],
    ["in February 1988", "1988-02"],
    ["on 29 February 2020", "2020-02-29"],
    ["on 30 February 2020", null],
    ["on 30/2/2020", null],
    ["on 29 February 2021", null],
  ],
  vi: [
    ["ngày 27 tháng 9 năm 2020", "2020-09-27"],
    ["ngày 27/9/2020", "2020-09-27"],
    ["ngày 27/9", "XXXX-09-27"],
    ["tháng 2/1988", "1988-02"],
    ["ngày 31 tháng 4 năm 2020", null],
    ["ngày 30/2/2020", null],
    ["3 máy bay", null],
  ],
  id: [
    ["pada 27 September 2020", "2020-09-27"],
    ["pada Februari 1988", "1988-02"],
    ["pada 29 Februari 2021", null],
    ["pada 30/2/2020", null],
  ],
};
for (const [code, cases] of Object.entries(written)) {
  for (const [text, edtf] of cases) {
    test(`both find ${edtf ?? "no date"} in “${text}”`, () => {
      const found = edtf === null ? [] : [edtf];
      assert.deepEqual(bothFind(text, code), { search: found, extraction: found });
    });
  }
}

test("both read a day as an edition writes it, if the calendar has it", () => {
  const parts = fc.tuple(
    fc.constantFrom("en", "vi", "id"),
    fc.integer({ min: 1, max: 31 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1900, max: 2090 }),
  );
  fc.assert(
    fc.property(parts, ([code, day, month, year]) => {
      const text = strings(code).dates.day(String(day), month, String(year), false);
      const two = (n: number) => String(n).padStart(2, "0");
      const edtf = `${year}-${two(month)}-${two(day)}`;
      const found = boundsOf(edtf) === null ? [] : [edtf];
      assert.deepEqual(bothFind(text, code), { search: found, extraction: found }, text);
    }),
    { numRuns: 500, seed: 1994 },
  );
});

test("both cut the same words of letters, but for apostrophes and initials that extraction keeps together", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "lệnh",
      "ngừng bắn",
      "F-16",
      "30.000",
      "Nagorno-Karabakh",
      "27/9",
      "ở",
      "e\u0301",
      "😀",
      "𝒜b",
    ),
    fc.constantFrom(" ", ", ", "-", "\u00a0", "(", "“", "…", "\n"),
    fc.string({ maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("").replace(/['’.]/gu, " ");
      const spans = (list: readonly { readonly start: number; readonly end: number }[]) =>
        list.map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(
        spans(tokens(text).filter(({ value }) => value === null)),
        spans(splitWords(text, { start: 0, end: text.length }).filter(({ kind }) => kind === "letters")),
      );
    }),
    { numRuns: 1000, seed: 1994 },
  );
});
