/** The forms of EDTF, and what is refused. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { boundsOf } from "../../../src/dates/date-bounds.ts";
import { dateKeys } from "../../../src/dates/date-keys.ts";
import { dayNumber, isoDay } from "../../../src/dates/day-number.ts";
import { dayRange, firstDay, middleDay } from "../../../src/dates/day-range.ts";
import { parseEdtf } from "../../../src/dates/parse-edtf.ts";
import { dateInWords } from "../../../src/i18n/date-in-words.ts";

const bounds = (edtf: string) => {
  const found = boundsOf(edtf);
  return found && [found.min, found.max];
};

/** First and last day; seasons are in the test of bounds. */
const read = [
  ["2020-33", "2020-01-01", "2020-03-31"],
  ["2020-36", "2020-10-01", "2020-12-31"],
  ["2020-37", "2020-01-01", "2020-04-30"],
  ["2020-39", "2020-09-01", "2020-12-31"],
  ["2020-40", "2020-01-01", "2020-06-30"],
  ["2020-41", "2020-07-01", "2020-12-31"],
  ["2020-29", "2020-09-01", "2020-11-30"],
  ["2020-30", "2020-12-01", "2021-02-28"],
  ["2020-XX-15", "2020-01-15", "2020-12-15"],
  ["2020-XX-31", "2020-01-31", "2020-12-31"],
  ["2020-0X-30", "2020-01-30", "2020-09-30"],
  ["2020-1X", "2020-10-01", "2020-12-31"],
  ["20XX-02-29", "2000-02-29", "2096-02-29"],
  ["2020-10-10T12:00:00", "2020-10-10", "2020-10-10"],
  ["2020-10-10T23:30:00+04:00", "2020-10-10", "2020-10-10"],
  ["2020?-10-~10", "2020-10-10", "2020-10-10"],
  ["{2020-10-10,2020-10-18,2020-10-26}", "2020-10-10", "2020-10-26"],
  ["[2020-10-10, 2020-10-18..]", "2020-10-10", null],
] as const;
for (const [edtf, min, max] of read) {
  test(`${edtf} lies between ${min} and ${max}`, () => assert.deepEqual(bounds(edtf), [min, max]));
}

const refused = [
  "2020-02-30",
  "2021-02-29",
  "1900-02-29",
  "2020-04-31",
  "2020-13",
  "2020-00",
  "2020-10-00",
  "2020-42",
  "2020-20",
  "2020-23-01",
  "2020-02-3X",
  "2020-2X",
  "XXXX-02-30",
  "XXXX-XX-32",
  "1XXX",
  "XX20",
  "202",
  "20200",
  "Y20200",
  "-00440",
  "-0044-02-30",
  "+2020",
  "9999-24",
  "2020-10-10T25:00",
  "2020-10-10T",
  "2020T12:00",
  "2~020",
  "2020-10-10~~~",
  "/",
  "/..",
  "../",
  "../..",
  "[]",
  "[..]",
  "[2020,]",
  "[2020}",
  "[2020,2020-02-30]",
  "2020-02-30/2020-03-01",
  "2020-03-01/2020-02-30",
  "2020-11/2020-10",
  "2019/2020/2021",
  " 2020",
  "2020\n",
  "२०२०",
] as const;
for (const edtf of refused) {
  test(`${JSON.stringify(edtf)} is refused`, () => {
    assert.equal(parseEdtf(edtf), null);
    assert.equal(boundsOf(edtf), null);
    assert.equal(dayRange(edtf), null);
    assert.equal(firstDay(edtf), null);
    assert.equal(middleDay(edtf), null);
    assert.deepEqual(dateKeys(edtf), [edtf]);
  });
}

test("a day has the keys of its forms, a candidate of a set each its own, an interval its own string", () => {
  assert.deepEqual(dateKeys("2020-09-27"), ["2020-09-27", "XXXX-09-27", "2020-09"]);
  assert.deepEqual(dateKeys("2020-09-27~"), ["2020-09-27", "XXXX-09-27", "2020-09"]);
  assert.deepEqual(dateKeys("2020-09-27T08:00:00Z"), ["2020-09-27", "XXXX-09-27", "2020-09"]);
  assert.deepEqual(dateKeys("XXXX-09-27"), ["XXXX-09-27"]);
  assert.deepEqual(dateKeys("2020-09?"), ["2020-09"]);
  assert.deepEqual(dateKeys("[2020-11-09,2020-11-10]"), [
    "2020-11-09",
    "XXXX-11-09",
    "2020-11",
    "2020-11-10",
    "XXXX-11-10",
  ]);
  assert.deepEqual(dateKeys("2020-09-27/2020-11-10"), ["2020-09-27/2020-11-10"]);
  assert.deepEqual(dateKeys("2020"), ["2020"]);
});

test("a year before the first is that of EDTF, one less than the year BC, and its days stand in order", () => {
  assert.deepEqual(boundsOf("-0479-08"), {
    min: "-0479-08-01",
    max: "-0479-08-31",
    tolerance: [0, 0],
    yearless: false,
  });
  assert.equal(parseEdtf("-0479/-0480"), null);
  assert.equal(boundsOf("-0480/-0479")?.max, "-0479-12-31");
  assert.equal(isoDay(dayNumber("-0479-08-20") + 1), "-0479-08-21");
  assert.ok(dayNumber("-0480-01-01") < dayNumber("-0479-01-01"));
  const words = (edtf: string) => ["en", "vi", "id"].map((language) => dateInWords(edtf, language));
  assert.deepEqual(words("-0479-08-20"), ["20 August 480 BC", "20/8/480 TCN", "20 Agustus 480 SM"]);
  assert.deepEqual(words("0000"), ["1 BC", "1 TCN", "1 SM"]);
  assert.deepEqual(words("0070"), ["AD 70", "70 SCN", "70 M"]);
  assert.deepEqual(words("1618"), ["1618", "1618", "1618"]);
});
