import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  compareDates,
  contains,
  lengthInDays,
  overlaps,
  sharedDays,
} from "../../../src/dates/compare-dates.ts";
import { completeYear } from "../../../src/dates/complete-year.ts";
import { boundsOf, widened } from "../../../src/dates/date-bounds.ts";

const pair = (edtf: string) => {
  const bounds = boundsOf(edtf);
  return bounds && [bounds.min, bounds.max];
};

describe("EDTF to bounds", () => {
  const cases: readonly [string, string | null, string | null, string][] = [
    ["2020", "2020-01-01", "2020-12-31", "a year is all its days"],
    ["2020-02", "2020-02-01", "2020-02-29", "a month ends on its own last day"],
    ["2020-09-27", "2020-09-27", "2020-09-27", "a day is itself"],
    ["199X", "1990-01-01", "1999-12-31", "a decade of unspecified year"],
    ["2020-10-XX", "2020-10-01", "2020-10-31", "a day unspecified within its month"],
    ["2020-23", "2020-09-01", "2020-11-30", "autumn is no third quarter: it must hold October"],
    ["2020-27", "2020-09-01", "2020-11-30", "northern autumn likewise"],
    ["2020-24", "2020-12-01", "2021-02-28", "winter runs into the next year"],
    ["2020-31", "2020-03-01", "2020-05-31", "southern autumn is in March"],
    ["2020-35", "2020-07-01", "2020-09-30", "the third quarter is the third quarter"],
    ["2020-23~", "2020-09-01", "2020-11-30", "an approximate season parses, bounds unchanged"],
    ["2020-10-24~", "2020-10-24", "2020-10-24", "an approximate day keeps its bounds"],
    ["2023-09-2X?", "2023-09-20", "2023-09-29", "an uncertain unspecified day parses"],
    ["1988-02/1994-05", "1988-02-01", "1994-05-31", "an interval from month to month"],
    ["2020-09-27/2020-09-27", "2020-09-27", "2020-09-27", "an interval of one day is no error"],
    ["1992/..", "1992-01-01", null, "an open end has no bound"],
    ["../1994", null, "1994-12-31", "an open start has no bound"],
    ["/2020-09-30", null, "2020-09-30", "an unknown start is not 1970"],
    ["2020-09-27/", "2020-09-27", null, "an unknown end is not 1970"],
    ["1991~/1994~", "1991-01-01", "1994-12-31", "approximate ends keep their bounds"],
    ["[2020-11-09,2020-11-10]", "2020-11-09", "2020-11-10", "one of two days lies between them"],
    ["[2020-11-09..2020-11-12]", "2020-11-09", "2020-11-12", "one of a run of days reaches its last"],
    ["{2020-10-10,2020-10-18}", "2020-10-10", "2020-10-18", "all of two days"],
    ["[..2020-11-10]", null, "2020-11-10", "one day up to a last"],
    ["2020-11-10T01:00+04:00", "2020-11-10", "2020-11-10", "a time keeps the day that is written"],
    ["XXXX-09-27", null, null, "a date without a year has no place on an axis"],
    ["XXXX-09-27/XXXX-10-21", null, null, "nor has an interval of them"],
  ];
  for (const [edtf, min, max, title] of cases) {
    test(`${edtf}: ${title}`, () => assert.deepEqual(pair(edtf), [min, max]));
  }

  test("A date without a year says so", () => {
    assert.equal(boundsOf("XXXX-09-27")?.yearless, true);
    assert.equal(boundsOf("XXXX-02-29")?.yearless, true);
    assert.equal(boundsOf("2020-09-27")?.yearless, false);
  });

  for (const edtf of [
    "",
    "abc",
    "2020-02-30",
    "2020-13",
    "XXXX-13",
    "2021-05/2020-01",
    "-05000",
    "Y20200",
    "27/9",
    "[]",
  ]) {
    test(`"${edtf}" is no date that can be used`, () => assert.equal(boundsOf(edtf), null));
  }

  test("About widens a day by three days and a month by a month, and a plain date not at all", () => {
    const wide = (edtf: string) => {
      const { min, max } = widened(boundsOf(edtf)!);
      return [min, max];
    };
    assert.deepEqual(wide("2020-10-24~"), ["2020-10-21", "2020-10-27"]);
    assert.deepEqual(wide("2020-10~"), ["2020-08-31", "2020-12-01"]);
    assert.deepEqual(wide("2020-10-24"), ["2020-10-24", "2020-10-24"]);
    assert.deepEqual(wide("2020-09-27/2020-10-22~"), ["2020-09-27", "2020-10-25"]);
  });
});

describe("Dates compared", () => {
  const at = (edtf: string) => boundsOf(edtf)!;

  test("They sort by first day, then by last; an open start comes first and an open end last", () => {
    const sorted = ["2020-09-27/..", "2020-10", "2020-09-27", "../2021", "2020"].map(at).sort(compareDates);
    const wanted = ["../2021", "2020", "2020-09-27", "2020-09-27/..", "2020-10"].map(at);
    assert.deepEqual(sorted, wanted);
  });

  test("A war contains its days and not the days after it", () => {
    const war = at("2020-09-27/2020-11-10");
    assert.ok(contains(war, at("2020-10-10")));
    assert.ok(!contains(war, at("2020-11-13")));
    assert.ok(!contains(war, at("2020-23")));
    assert.ok(contains(at("2020-23"), war));
    assert.ok(!contains(war, at("2020-10-01/..")));
  });

  test("Overlap counts shared days", () => {
    assert.ok(overlaps(at("2020-09"), at("2020-09-27/2020-11-10")));
    assert.ok(!overlaps(at("2020-08"), at("2020-09-27/..")));
    assert.equal(sharedDays(at("2020-09"), at("2020-09-27/2020-11-10")), 4);
    assert.equal(sharedDays(at("2020-08"), at("2020-09-27/2020-11-10")), 0);
    assert.equal(lengthInDays(at("2020-02")), 29);
  });
});

describe("Years filled in from the as-of day", () => {
  const cases: readonly [string, string | null, string | null, string][] = [
    ["XXXX-09-27", "2020-10-22~", "2020-09-27", "the nearest such day"],
    ["XXXX-10-23", "2020-10-22~", "2020-10-23", "a day that is still to come"],
    ["XXXX-12-28", "2021-01-04", "2020-12-28", "across the new year"],
    ["XXXX-09", "2022-11-08~", "2022-09", "a month"],
    ["XXXX-09-27/XXXX-10-21", "2020-10-22", "2020-09-27/2020-10-21", "both ends of an interval"],
    ["XXXX-12-20/XXXX-01-03", "2021-01-10", "2020-12-20/2021-01-03", "an interval across the new year"],
    ["XXXX-09-27", "2020", "2020-09-27", "a document of which only the year is known"],
    ["XXXX-02-29", "2020-03", "2020-02-29", "a leap day finds its leap year"],
    ["2016", null, "2016", "a date with its year stays, whatever is known"],
    ["XXXX-09-27", null, null, "nothing is guessed without an as-of day"],
    ["XXXX-09-27", "2020/2021", null, "nor from one of two years"],
  ];
  for (const [edtf, asOf, wanted, title] of cases) {
    test(`${edtf} as of ${asOf}: ${title}`, () => assert.equal(completeYear(edtf, asOf), wanted));
  }
});
