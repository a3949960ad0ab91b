/** At thousands of claims a picture stays a picture: it draws some, and says how many more there are. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { chartProblems, drawChart } from "../../../src/charts/render-chart.ts";
import { strings } from "../../../src/i18n/strings.ts";
import type { Ledger } from "../../../src/model/ledger/ledger.ts";
import { chart, contextIn, ledger } from "./fixture.ts";
import { labelBoxes, links } from "./geometry.ts";

const copies = 60;

/** The fixture told over and over, each time by other documents, in as many events. */
const many: Ledger = {
  ...ledger,
  events: Array.from({ length: copies }, (_, i) =>
    ledger.events.map((event) => ({
      ...event,
      id: `${event.id}-${i}`,
      within: event.within && `${event.within}-${i}`,
    })),
  ).flat(),
  claims: Array.from({ length: copies }, (_, i) =>
    ledger.claims.map((claim) => ({
      ...claim,
      id: `${claim.id}-${i + 2}`,
      event: claim.event && `${claim.event}-${i}`,
      events: claim.events.map((id) => `${id}-${i}`),
    })),
  ).flat(),
  series: Array.from({ length: copies }, (_, i) =>
    ledger.series.map((series) => ({
      ...series,
      event: `${series.event}-${i}`,
      points: series.points.map((point) => ({
        ...point,
        claims: point.claims.map((id) => `${id}-${i + 2}`),
      })),
    })),
  ).flat(),
};

for (const { slug, form } of ledger.charts.filter(
  ({ form }) => form !== "toll-over-time" && form !== "map",
)) {
  test(`${form} draws no more than can be read and says what it leaves out`, () => {
    const context = contextIn("en", many);
    const drawing = drawChart(chart(slug), context);
    for (const scene of [drawing.narrow, drawing.wide]) {
      assert.ok(links(scene).length <= 110, `${links(scene).length} marks`);
      assert.ok(scene.height < 2600, `${scene.height} pixels high`);
      const words = labelBoxes(scene, 600).map(({ text }) => text);
      assert.ok(
        words.some((text) =>
          /^(?:and [\d,]+ more|Not drawn here: [\d,]+ figures, [\d,]+ statements)$/u.test(text),
        ),
        "no word of what is left out",
      );
    }
    assert.ok(drawing.table.rows.length > 60, "the table leaves something out");
  });
}

test("a toll of hundreds of figures keeps the first and the last, and counts the rest", () => {
  const war = "war-2020";
  const claims = many.claims.map((claim) => ({ ...claim, event: war, events: [war] }));
  const points = many.series
    .filter(({ event, harms }) => event.startsWith(war) && harms.join() === "killed")
    .flatMap((series) => series.points);
  const all: Ledger = {
    ...many,
    events: ledger.events,
    claims,
    series: [{ event: war, harm: "killed", harms: ["killed"], points }],
  };
  const drawing = drawChart(chart("toll-2020-as-told"), contextIn("en", all));
  for (const scene of [drawing.narrow, drawing.wide]) {
    assert.equal(links(scene).length, 16);
    const left = strings("en").charts.andMore(String(points.length - 16));
    assert.ok(labelBoxes(scene, 600).some(({ text }) => text === left));
  }
  assert.ok(drawing.table.rows.length >= points.length);
});

test("options that a form does not know are named, with what was expected", () => {
  const spec = chart("deaths-by-war");
  assert.deepEqual(chartProblems(spec), []);
  assert.match(chartProblems({ ...spec, options: { harm: "harmed" } }).join(), /^options\.harm: /u);
  assert.match(chartProblems({ ...spec, options: { colour: "red" } }).join(), /colour/u);
  assert.match(chartProblems({ ...spec, form: "pie" }).join(), /expected one of range-by-event.*found pie/u);
  assert.throws(() => drawChart({ ...spec, form: "pie" }, contextIn("en")), /deaths-by-war.*pie/u);
});

test("a ledger without claims still gives every chart a picture and an empty table", () => {
  const empty: Ledger = { ...ledger, claims: [], series: [] };
  for (const spec of ledger.charts) {
    const { narrow, wide, drawn } = drawChart(spec, contextIn("vi", empty));
    assert.deepEqual(drawn, []);
    assert.ok(Number.isFinite(narrow.height) && Number.isFinite(wide.height), spec.slug);
  }
});
