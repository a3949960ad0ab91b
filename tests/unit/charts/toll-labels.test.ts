/** Labels of a toll over time: off the line at the end of the fighting where lines of words make room for that. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { drawChart } from "../../../src/charts/render-chart.ts";
import { chart, contextIn } from "./fixture.ts";
import { labelBoxes, links } from "./geometry.ts";

/** With short names of documents there is room. */
for (const language of ["vi"] as const) {
  const { wide } = drawChart(chart("toll-2020-as-told"), contextIn(language));
  const last = links(wide).at(-1)!;

  test(`the figure told after the fighting stands beyond its end, with its document: ${language}`, () => {
    const end = wide.items.find((item) => item.kind === "line" && item.class === "r" && item.x1 === item.x2);
    assert.ok(end?.kind === "line");
    for (const width of [520, 768, 1200]) {
      const boxes = labelBoxes({ ...wide, items: [last] }, width);
      assert.ok(boxes.length > 1, "the document is not named");
      for (const { text, left } of boxes) assert.ok(left > end.x1 * width, `${width} px: “${text}”`);
    }
  });

  test(`its words are whole, in at most three lines each: ${language}`, () => {
    const lines = last.items.flatMap((item) => (item.kind === "label" ? [item.text] : []));
    assert.ok(lines.length <= 6);
    for (const line of lines) assert.match(line, /^[\p{L}\p{Nd}(][^…]*$/u);
  });
}
