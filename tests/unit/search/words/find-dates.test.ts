import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../../../../src/languages/index.ts";
import { compileDates, dateForms, findDates } from "../../../../src/search/words/find-dates.ts";

const expressions = compileDates(dateForms(languages.map(({ time }) => time)));
const dates = (text: string) => findDates(text, expressions).map(({ edtf }) => edtf);

test("a day is the same in every notation and language", () => {
  for (const text of [
    "27/9",
    "27 September",
    "27 tháng 9",
    "27 thang 9",
    "27 Sept",
    "Sept 27",
    "September 27th",
    "27-9",
  ])
    assert.deepEqual(dates(text), ["XXXX-09-27"], text);
  for (const text of [
    "27/9/2020",
    "27 September 2020",
    "ngày 27 tháng 9 năm 2020",
    "2020-09-27",
    "September 27, 2020",
  ])
    assert.deepEqual(dates(text), ["2020-09-27"], text);
});

test("two days of one month are two dates", () => {
  for (const text of ["hai ngày 20 và 21/10", "20 and 21 October", "20 hingga 21 Oktober"])
    assert.deepEqual(dates(text), ["XXXX-10-20", "XXXX-10-21"], text);
});

test("a month of a year is a date, a year alone is a number", () => {
  for (const text of ["tháng 2/1988", "February 1988", "Februari 1988", "2/1988"])
    assert.deepEqual(dates(text), ["1988-02"], text);
  assert.deepEqual(dates("năm 1992-1994"), []);
});

test("the number that can be no month is the day", () => {
  assert.deepEqual(dates("10/27/2020"), ["2020-10-27"]);
  assert.deepEqual(dates("7/10/2020"), ["2020-10-07"]);
});

test("decimals, garbles and names of weapons are no dates", () => {
  for (const text of ["16.9 triệu", "21/110", "F-16", "45/7 99/99", "3 máy bay"])
    assert.deepEqual(dates(text), [], text);
});

test("a date stands at its letters", () => {
  const text = "Kể từ ngày 27 tháng 9 năm 2020, giao tranh";
  const [date] = findDates(text, expressions);
  assert.equal(text.slice(date?.start, date?.end), "ngày 27 tháng 9 năm 2020");
});

test("a day that the calendar lacks is no date, and neither is its month", () => {
  for (const text of [
    "30/2/2020",
    "30 February 2020",
    "31 tháng 4 năm 2020",
    "29 Februari 2021",
    "Feb 30",
    "hai ngày 30 và 31/4",
  ])
    assert.deepEqual(dates(text), [], text);
  assert.deepEqual(dates("29 February 2020"), ["2020-02-29"]);
  assert.deepEqual(dates("29/2"), ["XXXX-02-29"]);
});
