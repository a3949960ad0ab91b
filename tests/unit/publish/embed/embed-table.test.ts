import assert from "node:assert/strict";
import { test } from "node:test";
import type { RenderedChart } from "../../../../src/charts/render-chart.ts";
import { embedTable } from "../../../../src/publish/embed/embed-table.ts";
import { lazyList } from "../../../../src/text/lazy-list.ts";

const hostile = `<img src=x onerror="alert('x')">`;
const claim = { id: `a"${hostile}`, href: `https://site.example/"${hostile}` };
const chart = {
  table: {
    caption: hostile,
    columns: [
      { text: hostile, numeric: false },
      { text: hostile, numeric: true },
    ],
    rows: lazyList([0], () => [
      { text: hostile, claims: [claim, claim] },
      { text: hostile, claims: [] },
    ]),
  },
  listed: lazyList([0], () => ({ ...claim, text: hostile, quote: hostile, lang: "vi", source: "000" })),
} as unknown as RenderedChart;

test("no text of a document or an editor becomes markup in an embed's table or list", () => {
  const html = embedTable(chart, () => hostile, "https://site.example/data/x.csv");
  assert.doesNotMatch(html, /<img/u);
  assert.doesNotMatch(html, /="[^"]*"[^\s>/]/u, "no attribute ends early");
  // caption, two heads, two links of three and two escapes, a plain cell, a list item of four
  assert.equal(html.split("&lt;img src=x onerror=&quot;alert(&#39;x&#39;)&quot;&gt;").length - 1, 13);
});
