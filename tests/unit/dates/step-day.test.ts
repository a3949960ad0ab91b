import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarDay } from "../../../src/dates/calendar-day.ts";
import { closeInterval } from "../../../src/dates/close-interval.ts";
import { stepDay, weekdayOf } from "../../../src/dates/step-day.ts";

const day = (edtf: string) => calendarDay(edtf)!;

test("a day that does not exist is no day of the calendar", () => {
  for (const edtf of [
    "2020-02-30",
    "XXXX-02-30",
    "2021-02-29",
    "2020-13-01",
    "2020-09",
    "2020-9-1",
    "2020-23",
  ])
    assert.equal(calendarDay(edtf), null, edtf);
  assert.deepEqual(day("XXXX-02-29"), { year: null, month: 2, day: 29 });
});

test("days and weeks are stepped by day, months and years are known to the month", () => {
  assert.equal(stepDay(day("2020-10-10"), "week", 1), "2020-10-17");
  assert.equal(stepDay(day("2020-12-31"), "day", 1), "2021-01-01");
  assert.equal(stepDay(day("2020-03-01"), "day", -1), "2020-02-29");
  assert.equal(stepDay(day("2020-10-31"), "month", 1), "2020-11");
  assert.equal(stepDay(day("2020-01-31"), "month", -1), "2019-12");
  assert.equal(stepDay(day("2020-01-31"), "year", 2), "2022-01");
  assert.equal(stepDay(day("0050-01-31"), "day", 1), "0050-02-01");
  assert.equal(stepDay(day("XXXX-09-27"), "day", 4), "XXXX-10-01");
  assert.equal(stepDay(day("XXXX-12-31"), "day", 1), null);
  assert.equal(stepDay(day("XXXX-12-31"), "day", 0), "XXXX-12-31");
});

test("the day of the week follows from the year", () => {
  assert.equal(weekdayOf(day("2020-09-27")), 7);
  assert.equal(weekdayOf(day("1970-01-01")), 4);
  assert.equal(weekdayOf(day("1945-08-17")), 5);
  assert.equal(weekdayOf(day("XXXX-09-27")), null);
});

test("an open end is closed by the last day of another date, where that gives a date", () => {
  assert.equal(closeInterval("2020-09-27/..", "2020-10-22~"), "2020-09-27/2020-10-22~");
  assert.equal(closeInterval("2020-09-27/..", "2020-10-01/2020-10-22"), "2020-09-27/2020-10-22");
  assert.equal(closeInterval("2020-09-27/..", "2019"), "2020-09-27/..");
  assert.equal(closeInterval("2020-09-27", "2020-10-22"), "2020-09-27");
});
