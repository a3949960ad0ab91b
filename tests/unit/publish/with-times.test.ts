import assert from "node:assert/strict";
import { test } from "node:test";
import { markUpDates } from "../../../src/publish/pages/mark-up-dates.ts";

/** Each text with its dates in square brackets. */
const cases = [
  "[2023]: the last offensive",
  "Border clashes of [September 2022]",
  "After the fighting of [27 September 2020]",
  "Azerbaijani offensive of [19–20 September 2023]",
  "It may be so, in May",
  "Các vụ đụng độ biên giới [tháng 9/2022], ngày [27/9/2020] và [12–14/9/2022]",
  "ngày [27 tháng 9 năm 2020]",
  "sejak [27 September 2020] sampai [Oktober 2020]",
  "the ceasefires of [10] and [17–18 October 2020]",
  "ngày [10] và [17–18/10/2020]",
  "Years [1988–1994]",
  "F-16 and 30,000 and 110 stay",
];
for (const marked of cases) {
  test(`withTimes marks the dates of: ${marked}`, () => {
    const text = marked.replace(/[[\]]/gu, "");
    assert.equal(
      markUpDates(text),
      marked.replace(/\[([^\]]*)\]/gu, (_, date: string) =>
        /^\d{4}$/u.test(date) ? `<time>${date}</time>` : `<span data-date>${date}</span>`,
      ),
    );
  });
}

test("withTimes escapes the text around", () => {
  assert.equal(markUpDates("<b> & 2020"), "&lt;b&gt; &amp; <time>2020</time>");
});
