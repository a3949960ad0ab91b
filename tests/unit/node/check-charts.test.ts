import assert from "node:assert/strict";
import { test } from "node:test";
import type { ChartSpec } from "../../../src/model/editorial/chart-spec.ts";
import { checkCharts } from "../../../src/node/ingest/check-charts.ts";
import { event } from "../ledger/make.ts";

const words = { en: "x" };
const spec = (form: string, options: ChartSpec["options"]): ChartSpec => ({
  slug: "a-chart",
  form,
  title: words,
  subtitle: words,
  howToRead: words,
  note: null,
  options,
});
const events = [event("war", "war", "2001")];
const found = (...charts: ChartSpec[]) =>
  checkCharts(charts, events, (file, path) => ({ line: path.length, column: file.length })).map(
    ({ file, line, expected, found: what }) => `${file}:${line} ${expected}, ${what}`,
  );

test("Charts of known forms, options and events are no problem", () => {
  assert.deepEqual(found(spec("toll-over-time", { event: "war" }), spec("spans", { events: ["war"] })), []);
});

test("An unknown form, a wrong option and an unknown event are problems of charts.yaml, all at once", () => {
  const [form, option, one, many, ...more] = found(
    spec("pie", {}),
    spec("toll-over-time", { event: "war", harm: "harmed" }),
    spec("toll-over-time", { event: "peace" }),
    spec("spans", { events: ["war", "truce"] }),
  );
  assert.match(form ?? "", /^content\/editorial\/charts\.yaml:2 .*pie/u);
  assert.match(option ?? "", /harm: one of killed/u);
  assert.match(one ?? "", /charts\.yaml:3 .*"peace"/u);
  assert.match(many ?? "", /charts\.yaml:4 .*"truce"/u);
  assert.deepEqual(more, []);
});
