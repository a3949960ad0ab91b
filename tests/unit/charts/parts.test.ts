/** The parts that pictures are made of, one contract each. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { countShape } from "../../../src/charts/claims/count-shape.ts";
import { spread } from "../../../src/charts/claims/points-by-event.ts";
import { dark, light } from "../../../src/charts/frame/palette.ts";
import { formatNumber } from "../../../src/charts/frame/scene-content.ts";
import { cellFigures, cellTold } from "../../../src/charts/matrix/figure-item.ts";
import { brokenTime, timeTicks } from "../../../src/charts/scales/broken-time.ts";
import { freePlace, overlap } from "../../../src/charts/scales/free-place.ts";
import { logAxis } from "../../../src/charts/scales/log-axis.ts";
import { dayNumber } from "../../../src/dates/day-number.ts";
import { dayRange, firstDay } from "../../../src/dates/day-range.ts";
import type { Count } from "../../../src/model/claims/count.ts";
import type { LedgerCasualty } from "../../../src/model/ledger/ledger-claim.ts";
import { escapeXml } from "../../../src/text/escape-html.ts";
import { textWidth, truncateText, wrapLines } from "../../../src/text/text-width.ts";
import { contextIn, ledger } from "./fixture.ts";

const count = (more: Partial<Count>): Count => ({
  stated: "x",
  value: null,
  low: null,
  high: null,
  qualifier: "exact",
  rule: "R1",
  ...more,
});

test("a logarithmic axis runs over whole powers of ten, each as long as the other", () => {
  const axis = logAxis([10, 33_000]);
  assert.deepEqual(axis.ticks, [10, 100, 1000, 10_000, 100_000]);
  assert.deepEqual(
    axis.ticks.map((tick) => Math.round(axis.at(tick) * 100)),
    [0, 25, 50, 75, 100],
  );
});

test("a logarithmic axis begins at 1 for figures below ten, and one figure still has an axis", () => {
  assert.deepEqual(logAxis([6]).ticks, [1, 10]);
  assert.deepEqual(logAxis([1000]).ticks, [1000, 10_000]);
  assert.deepEqual(logAxis([]).ticks, [1, 10]);
  assert.deepEqual(logAxis([0, 0]).ticks, [1, 10]);
});

test("a class word has no dot, an open end no bound, a nearly-number its dot inside its bounds", () => {
  const dozens = countShape(count({ qualifier: "class-word", low: 10, high: 99 }));
  assert.deepEqual(dozens, { dot: null, low: 10, high: 99, open: null, band: true });
  const more = countShape(count({ qualifier: "more-than", value: 200, low: 201 }));
  assert.deepEqual(more, { dot: 200, low: 200, high: 200, open: "up", band: false });
  const upTo = countShape(count({ qualifier: "up-to", value: 50, high: 50 }));
  assert.deepEqual(upTo, { dot: 50, low: 50, high: 50, open: "down", band: false });
  assert.equal(countShape(count({ qualifier: "nearly", value: 1000, low: 900, high: 999 }))?.dot, 999);
  assert.equal(countShape(count({ qualifier: "range", low: 20, high: 30 }))?.dot, null);
  assert.equal(countShape(count({ qualifier: "none" })), null);
});

test("a time axis is cut where most of it would be empty, and keeps days in order", () => {
  const days = [
    dayNumber("1994-05-12"),
    dayNumber("2020-10-10"),
    dayNumber("2020-10-26"),
    dayNumber("2023-09-20"),
  ];
  const time = brokenTime(days, 0.1);
  assert.equal(time.segments.length, 3);
  const places = days.map(time.at);
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  );
  assert.ok(places.every((place) => place > 0 && place < 1));
  for (const [i, stretch] of time.segments.entries()) {
    assert.ok(stretch.right - stretch.left > 0.09);
    assert.ok(stretch.left >= (time.segments[i - 1]?.right ?? 0));
  }
});

test("a time axis of one autumn is not cut, and one of a single day has that day as its tick", () => {
  assert.equal(brokenTime([dayNumber("2020-09-27"), dayNumber("2020-11-10")], 0.1).segments.length, 1);
  const [only] = brokenTime([dayNumber("2020-09-27")], 0.1).segments;
  assert.ok(only);
  assert.deepEqual(timeTicks(only, 4), [{ day: dayNumber("2020-09-27"), edtf: "2020-09-27" }]);
});

test("dates without a year never reach an axis", () => {
  assert.equal(dayRange("XXXX-09-27"), null);
  assert.equal(firstDay("XXXX-09-27"), null);
  assert.equal(firstDay(null), null);
});

test("a date becomes the days it may mean", () => {
  assert.deepEqual(dayRange("2020-09"), { from: dayNumber("2020-09-01"), to: dayNumber("2020-09-30") });
  assert.deepEqual(dayRange("199X"), { from: dayNumber("1990-01-01"), to: dayNumber("1999-12-31") });
  assert.deepEqual(dayRange("1992/.."), { from: dayNumber("1992-01-01"), to: null });
  assert.deepEqual(dayRange("2020-23"), { from: dayNumber("2020-09-01"), to: dayNumber("2020-11-30") });
  assert.deepEqual(dayRange("[2020-11-09,2020-11-10]"), {
    from: dayNumber("2020-11-09"),
    to: dayNumber("2020-11-10"),
  });
  assert.deepEqual(dayRange("2020-02~"), { from: dayNumber("2020-02-01"), to: dayNumber("2020-02-29") });
});

test("a label takes the first free place, and none when all are taken", () => {
  const column = { minWidth: 520, maxWidth: 900 };
  const plot = { left: 0, top: 0, bottom: 100 };
  const at = (x: number) => ({ extent: { x, from: 0, to: 50, top: 10, bottom: 20 } });
  const taken = [at(0.1).extent];
  assert.equal(freePlace([at(0.1), at(0.5)], taken, column, plot)?.extent.x, 0.5);
  assert.equal(freePlace([at(0.1)], taken, column, plot), null);
  assert.equal(freePlace([at(0.99)], [], column, plot), null);
  assert.ok(overlap(at(0.1).extent, { ...at(0.1).extent, top: 22, bottom: 30 }, column), "too close below");
  assert.ok(!overlap(at(0.1).extent, { ...at(0.1).extent, top: 24, bottom: 30 }, column));
});

test("tone marks add no width, and the horn of ơ and ư does", () => {
  assert.equal(textWidth("ế", 13), textWidth("e", 13));
  assert.equal(textWidth("Nguyễn", 13), textWidth("Nguyen", 13));
  assert.notEqual(textWidth("ư", 13), textWidth("u", 13));
  assert.ok(textWidth("mmm", 13) > textWidth("lll", 13) * 2);
});

test("a text too wide is cut between letters, never inside one", () => {
  const cut = truncateText("người thiệt mạng".normalize("NFD"), 60, 13);
  assert.ok(cut.endsWith("…") && textWidth(cut, 13) <= 60);
  assert.equal(truncateText("short", 200, 13), "short");
  assert.ok("người thiệt mạng".normalize("NFD").startsWith(cut.slice(0, -1)));
});

test("a text is wrapped at spaces, a word that is too wide breaks between letters, and no number breaks", () => {
  assert.deepEqual(wrapLines("one two three", 40, 13), ["one", "two", "three"]);
  assert.equal(wrapLines("one threeandmore", 40, 13).join(" ").replaceAll(" ", ""), "onethreeandmore");
  assert.ok(wrapLines("one threeandmore", 40, 13).every((line) => textWidth(line, 13) <= 40));
  assert.deepEqual(wrapLines("about 100,000,000", 60, 13), ["about", "100,000,000"]);
  assert.ok(wrapLines("người".normalize("NFD").repeat(3), 40, 13).every((line) => !/^\p{M}/u.test(line)));
});

test("where there is room for some lines only, all beyond the last one is cut", () => {
  const two = wrapLines("one two three four five six", 60, 13, { lines: 2 });
  assert.ok(two.length === 2 && two[1]?.endsWith("…"));
});

test("text is escapeXml for content and attributes, and what XML forbids is dropped", () => {
  assert.equal(escapeXml(`<b>"A & B"</b>\u0000\ud800`), "&lt;b&gt;&quot;A &amp; B&quot;&lt;/b&gt;");
});

test("numbers have two decimals at most, and no minus zero", () => {
  assert.deepEqual([1.005, -0.001, 12.3456, 10].map(formatNumber), ["1", "0", "12.35", "10"]);
});

test("figures in fields are words, as the document gives them, and stand with the people they count", () => {
  const claims = ledger.claims.filter((claim) => claim.kind === "casualty");
  const words = (more: Partial<LedgerCasualty>, language = "en") =>
    cellFigures(cellTold([{ ...claims[0]!, ...more, id: "x" }], ledger), 5, contextIn(language)).figures[0]
      ?.text;
  const hundreds = count({ qualifier: "class-word", low: 100, high: 999, rule: "R6" });
  assert.equal(words({ count: hundreds, victims: "unspecified" }), "hundreds");
  assert.equal(words({ count: hundreds, victims: "military" }), "hundreds of soldiers");
  assert.equal(words({ count: hundreds, victims: "unspecified" }, "vi"), "hàng trăm");
  const one = count({ qualifier: "exact", value: 1, low: 1, high: 1 });
  assert.equal(words({ count: one, victims: "military", victimSide: "armenia" }), "1 soldier");
  assert.equal(words({ count: count({ qualifier: "none", rule: "R12a" }) }), "none");
  const suspected = count({ qualifier: "exact", value: 5000, low: 5000, high: 5000 });
  assert.equal(words({ count: suspected, stance: "suspects", victims: "unspecified" }), "5,000 (suspected)");
});

test("of too many things an even choice is kept, the first and the last always", () => {
  const kept = spread([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 4);
  assert.deepEqual(kept, [0, 3, 6, 9]);
  assert.deepEqual(spread([1, 2], 4), [1, 2]);
  assert.deepEqual(spread([1, 2], 0), []);
});

/** WCAG 2: (L1 + 0.05) / (L2 + 0.05). */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, bl = 0] = [1, 3, 5].map((i) => {
      const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  };
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

for (const [name, palette] of Object.entries({ light, dark })) {
  test(`words reach 4.5:1 on the paper and on its stripes in the ${name} theme`, () => {
    for (const ground of [palette.paper, palette.shade]) {
      for (const colour of [palette.ink, palette.soft, palette.harm, palette.truce]) {
        assert.ok(contrast(colour, ground) >= 4.5, `${colour} on ${ground}: ${contrast(colour, ground)}`);
      }
    }
  });
}
