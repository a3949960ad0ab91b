/** The small picture of a chart for lists and cards: readable, whole, about what the chart is about. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { layouts } from "../../../src/charts/frame/scene.ts";
import { glanceSize, glanceSvg } from "../../../src/charts/glance-svg.ts";
import { drawChart } from "../../../src/charts/render-chart.ts";
import { edgeLedger } from "./edge-ledger.ts";
import { chart, contextIn, editions, ledger } from "./fixture.ts";
import { labelBoxes, links, overlaps } from "./geometry.ts";

for (const spec of ledger.charts) {
  for (const language of editions) {
    test(`at a glance no words cover others or leave the picture: ${spec.slug}, ${language}`, () => {
      const { glance, narrow } = drawChart(spec, contextIn(language));
      const width = layouts.narrow.drawn;
      const boxes = labelBoxes(glance ?? narrow, width);
      assert.ok(boxes.length > 2);
      for (const [i, a] of boxes.entries()) {
        assert.ok(a.left >= -6 && a.right <= width + 6, `“${a.text}” from ${a.left} to ${a.right}`);
        for (const b of boxes.slice(i + 1)) assert.ok(!overlaps(a, b), `“${a.text}” covers “${b.text}”`);
      }
    });

    test(`what is drawn at a glance is whole: ${spec.slug}, ${language}`, () => {
      const svg = glanceSvg(spec, contextIn(language));
      const { width, height } = glanceSize;
      assert.match(svg, new RegExp(`^<svg [^>]*width="${width}" height="${height}"`, "u"));
      const bases = [...svg.matchAll(/<text[^>]* y="(-?[\d.]+)"/gu)].map(([, y]) => Number(y));
      assert.ok(bases.length > 2, "hardly a word");
      assert.ok(Math.max(...bases) <= height - 12, `a base line at ${Math.max(...bases)}`);
      assert.match(svg, /data-(?:claim|place)=/u);
    });
  }
}

test("at a glance all rival figures of one event stand together, each in words", () => {
  for (const slug of ["deaths-by-war", "toll-2020-as-told"]) {
    const { glance } = drawChart(chart(slug), contextIn("en"));
    assert.ok(glance);
    const events = links(glance).map(
      ({ claim }) => ledger.claims.find(({ id }) => id === claim)?.event ?? "no event",
    );
    assert.equal(new Set(events).size, 1);
    assert.ok(events.length > 2 && labelBoxes(glance, 340).length > events.length);
  }
});

test("a chart that has nothing to draw says so at a glance too", () => {
  const none = edgeLedger({ claims: 0, names: "short", days: "one", people: "all" });
  for (const spec of none.charts) assert.match(glanceSvg(spec, contextIn("en", none)), /<text/u);
});
