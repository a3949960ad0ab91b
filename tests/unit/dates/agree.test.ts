/** Every reader of a date says the same of it: the ledger, the charts, the open data, the words, the search, ingest. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { closeInterval } from "../../../src/dates/close-interval.ts";
import { completeYear } from "../../../src/dates/complete-year.ts";
import { boundsOf } from "../../../src/dates/date-bounds.ts";
import { dateKeys } from "../../../src/dates/date-keys.ts";
import { dayNumber, isoDay } from "../../../src/dates/day-number.ts";
import { dayRange, firstDay, middleDay } from "../../../src/dates/day-range.ts";
import { dateInWords } from "../../../src/i18n/date-in-words.ts";
import { strings } from "../../../src/i18n/strings.ts";
import { checkExplainer, type Known } from "../../../src/node/ingest/check-explainers.ts";
import { claimRow } from "../../../src/publish/data/claim-row.ts";
import { ledger } from "../charts/fixture.ts";

const twoDigits = fc.oneof(
  fc.integer({ min: 0, max: 45 }).map((n) => String(n).padStart(2, "0")),
  fc.constantFrom("XX", "0X", "1X", "2X", "3X"),
);
const year = fc.oneof(
  fc.integer({ min: 1890, max: 2110 }).map(String),
  fc.constantFrom("199X", "20XX", "XXXX", "0000", "9999", "12020", "-0044", "1XXX"),
);
const mark = fc.constantFrom("", "", "", "~", "?", "%");
const time = fc.constantFrom("", "", "", "T12:00:00", "T23:59Z", "T08:30+04:00", "T99:00");
const single = fc
  .record({ year, month: fc.option(twoDigits), day: fc.option(twoDigits), mark, time })
  .map(({ year, month, day, mark, time }) =>
    [year, ...(month === null ? [] : day === null ? [month] : [month, `${day}${time}`])]
      .join("-")
      .concat(mark),
  );
const end = fc.oneof({ weight: 4, arbitrary: single }, { weight: 1, arbitrary: fc.constantFrom("", "..") });
const edtf = fc.oneof(
  { weight: 4, arbitrary: single },
  { weight: 2, arbitrary: fc.tuple(end, end).map((ends) => ends.join("/")) },
  { weight: 1, arbitrary: fc.array(single, { maxLength: 3 }).map((days) => `[${days.join(",")}]`) },
  { weight: 1, arbitrary: fc.array(single, { maxLength: 3 }).map((days) => `{${days.join(",")}}`) },
  { weight: 1, arbitrary: fc.tuple(end, end).map((ends) => `[${ends.join("..")}]`) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(..."0129X-/.[]{},~?%T:Z"), maxLength: 14 }) },
);

const claim = ledger.claims[0]!;
const source = ledger.sources.find(({ id }) => id === claim.source)!;
const known = {
  ...{ claims: new Map(), sentences: new Map([["001#s5", "x"]]), hidden: new Set() },
  ...{ events: new Set(), charts: new Set(), terms: new Set() },
} as Known;
const numberOf = (day: string | null | undefined) => (day ? dayNumber(day) : null);

test("all consumers read a date alike, or all refuse it", () => {
  fc.assert(
    fc.property(edtf, (text) => {
      const bounds = boundsOf(text);
      const dated = { edtf: text, basis: "stated" as const, words: null };
      const row = claimRow({ ...claim, dated }, source, ledger.site, (path) => path);
      assert.deepEqual([row.dated_min, row.dated_max], [bounds?.min ?? null, bounds?.max ?? null]);

      const range = dayRange(text);
      assert.deepEqual(
        [range?.from ?? null, range?.to ?? null],
        [numberOf(bounds?.min), numberOf(bounds?.max)],
      );
      assert.equal(range === null, bounds === null || bounds.yearless);
      assert.equal(firstDay(text), range?.from ?? range?.to ?? null);
      const middle = middleDay(text);
      assert.ok(middle === null || ((range?.from ?? middle) <= middle && middle <= (range?.to ?? middle)));

      for (const language of ["en", "vi", "id"]) {
        const { unknown } = strings(language).dates;
        const words = dateInWords(text, language);
        assert.ok(bounds === null ? words === unknown : words !== unknown, `${text}: ${words}`);
        assert.ok(!/undefined|NaN|null/u.test(words), `${text}: ${words}`);
      }

      const mdx = `A <Time edtf="${text}" />.<Cite at="001#s5" />`;
      assert.equal(checkExplainer(mdx, "x.mdx", known).length, bounds === null ? 1 : 0, text);
      if (bounds === null) assert.deepEqual(dateKeys(text), [text]);
      for (const key of dateKeys(text))
        if (key !== text) assert.notEqual(boundsOf(key), null, `${text}: ${key}`);
    }),
    { numRuns: 2000, seed: 1994 },
  );
});

test("a year filled in never puts the end of an interval before its start", () => {
  assert.equal(completeYear("199X/XXXX", "1890"), null);
  assert.equal(completeYear("XXXX-12-01/1890", "1994"), null);
  assert.equal(completeYear("2020-09-27/XXXX-11-10", "2020-11-12"), "2020-09-27/2020-11-10");
});

test("a year filled in and an end put to an interval leave a date that exists", () => {
  fc.assert(
    fc.property(edtf, edtf, (text, asOf) => {
      if (boundsOf(text) === null) return;
      const complete = completeYear(text, asOf);
      if (complete !== null) assert.notEqual(boundsOf(complete), null, `${text} as of ${asOf}: ${complete}`);
      assert.notEqual(boundsOf(closeInterval(text, asOf)), null);
    }),
    { numRuns: 1000, seed: 1994 },
  );
});

/** Every day of the calendar from 1896 to 2104, as the platform counts them. */
const days = Array.from({ length: dayNumber("2105-01-01") - dayNumber("1896-01-01") }, (_, i) =>
  isoDay(dayNumber("1896-01-01") + i),
);

test("the bounds of a date with unknown digits are the first and the last day that match it", () => {
  const digits = fc.tuple(
    fc.oneof(fc.integer({ min: 1896, max: 2104 }).map(String), fc.constantFrom("199X", "191X", "200X")),
    fc.oneof(
      fc.integer({ min: 0, max: 13 }).map((n) => String(n).padStart(2, "0")),
      fc.constantFrom("XX", "0X", "1X"),
    ),
    fc.oneof(
      fc.integer({ min: 0, max: 32 }).map((n) => String(n).padStart(2, "0")),
      fc.constantFrom("XX", "0X", "1X", "2X", "3X"),
    ),
  );
  fc.assert(
    fc.property(digits, ([year, month, day]) => {
      const text = `${year}-${month}-${day}`;
      const matching = new RegExp(`^${text.replaceAll("X", "\\d")}$`, "u");
      const found = days.filter((each) => matching.test(each));
      const bounds = boundsOf(text);
      assert.deepEqual(
        bounds && [bounds.min, bounds.max],
        found.length > 0 ? [found[0], found.at(-1)] : null,
        text,
      );
    }),
    { numRuns: 400, seed: 1994 },
  );
});
