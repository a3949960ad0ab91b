/** A toll told in steps: six at most, each adds one figure to those before and leads to its sentence. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { drawChart, renderChart } from "../../../src/charts/render-chart.ts";
import { edgeLedger } from "./edge-ledger.ts";
import { problemsOf } from "./edge-problems.ts";
import { chart, contextIn, editions, ledger } from "./fixture.ts";
import { links } from "./geometry.ts";

test("each step adds a figure, in the order of the days on which they were told", () => {
  const { steps } = drawChart(chart("toll-2020-as-told"), contextIn("en"));
  assert.ok(steps && steps.length >= 3 && steps.length <= 6);
  for (const [i, { claim, scene }] of steps.entries()) {
    assert.equal(links(scene).length, i + 1);
    assert.equal(links(scene).at(-1)?.claim, claim.id);
    assert.equal(scene.height, steps[0]!.scene.height, "the pictures lie on one another as one scrolls");
  }
  const days = steps.map(({ claim }) => claim.asOf?.edtf ?? "");
  assert.deepEqual(days, days.toSorted());
});

test("steps stand in a chart of a toll and in no other, and are whole at any width", () => {
  for (const { slug, form } of ledger.charts) {
    const { steps } = renderChart(chart(slug), contextIn("vi"));
    assert.equal(steps.length > 0, form === "toll-over-time", slug);
  }
  const edge = edgeLedger({ claims: 30, names: "long", days: "one", people: "all" });
  const spec = edge.charts.find(({ form }) => form === "toll-over-time")!;
  for (const language of editions) {
    for (const { scene } of drawChart(spec, contextIn(language, edge)).steps ?? []) {
      for (const width of [260, 320, 560]) assert.deepEqual(problemsOf(scene, width), [], `${width} px`);
    }
  }
});
