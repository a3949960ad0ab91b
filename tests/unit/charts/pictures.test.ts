/** What every picture owes its reader, whatever its form: words apart, marks that lead to sentences, no weight. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { chartCss } from "../../../src/charts/chart-css.ts";
import { layouts } from "../../../src/charts/frame/scene.ts";
import { drawChart, renderChart } from "../../../src/charts/render-chart.ts";
import { documentName } from "../../../src/i18n/document-name.ts";
import { contextIn, editions, ledger } from "./fixture.ts";
import { labelBoxes, links, overlaps } from "./geometry.ts";

for (const spec of ledger.charts) {
  for (const language of editions) {
    const drawing = drawChart(spec, contextIn(language));
    for (const scene of [drawing.narrow, drawing.wide]) {
      const { minWidth: least, maxWidth: most } = layouts[scene.layout];
      const name = `${spec.slug}, ${language}, ${scene.layout}`;

      test(`no words cover other words at the narrowest and the widest column: ${name}`, () => {
        for (const width of [least, most]) {
          const boxes = labelBoxes(scene, width);
          for (const [i, a] of boxes.entries()) {
            for (const b of boxes.slice(i + 1)) {
              assert.ok(!overlaps(a, b), `at ${width} px “${a.text}” covers “${b.text}”`);
            }
          }
        }
      });

      test(`all words stand inside the picture: ${name}`, () => {
        for (const width of [least, most]) {
          for (const { text, left, right, top, bottom } of labelBoxes(scene, width)) {
            assert.ok(
              left >= -6 && right <= width + 6,
              `at ${width} px “${text}” runs from ${left} to ${right}`,
            );
            assert.ok(top >= 0 && bottom <= scene.height, `“${text}” stands at ${top} of ${scene.height}`);
          }
        }
      });

      test(`each mark leads to the sentence of a claim and says it in words: ${name}`, () => {
        const claims = new Map(ledger.claims.map((claim) => [claim.id, claim]));
        assert.ok(links(scene).length > 0);
        assert.ok(links(scene).length <= 75, "more marks than anyone can read");
        for (const link of links(scene)) {
          // A place may be named by sentences without a claim; the map's own test looks after those.
          if (link.place !== undefined) continue;
          const claim = claims.get(link.claim ?? "");
          assert.ok(claim, `no claim ${link.claim}`);
          assert.equal(link.href, `/sources/${claim.source}/#${claim.sentence}`);
          const name = documentName(
            ledger.sources.find(({ id }) => id === claim.source)!,
            language,
            ledger.site,
          );
          assert.ok(link.label.includes(name.text) && link.label.length > 20, link.label);
          assert.ok(link.target.height >= 20 && (link.target.width > 0 || link.target.pixels >= 20));
        }
      });
    }
  }

  test(`the same claims stand in both pictures, in the table and in the list of claims: ${spec.slug}`, () => {
    const { drawn, listed, narrow, wide, table } = drawChart(spec, contextIn("en"));
    const ids = (claims: readonly { readonly id: string }[]) => new Set(claims.map(({ id }) => id));
    const inTable = new Set(
      table.rows.slice().flatMap((row) => row.flatMap(({ claims }) => claims.map(({ id }) => id ?? ""))),
    );
    const all = new Set([...ids(drawn), ...ids(listed)]);
    for (const scene of [narrow, wide]) {
      for (const { claim } of links(scene))
        assert.ok(claim === null || ids(drawn).has(claim), `${claim} is drawn but not told`);
    }
    for (const id of ids(drawn)) assert.ok(inTable.has(id), `${id} is missing in the table`);
    assert.equal(all.size, drawn.length + listed.length, "a claim is both drawn and listed, or twice");
  });

  test(`a picture carries no style attribute, no script, no colour of its own: ${spec.slug}`, () => {
    for (const language of editions) {
      const { narrow, wide } = renderChart(spec, contextIn(language));
      for (const { svg, height } of [narrow, wide]) {
        assert.doesNotMatch(svg, /style=|<style|<script|#[0-9a-f]{6}/iu);
        assert.match(svg, /^<svg class="vc [nw]" role="group" aria-label="[^"]+" width="100%" height="\d+/u);
        assert.doesNotMatch(svg, /viewBox|NaN|undefined|Infinity/u);
        assert.ok(height > 100 && height < 1600);
      }
    }
  });

  test(`a chart is light: ${spec.slug}`, () => {
    for (const language of editions) {
      const { narrow, wide, table } = renderChart(spec, contextIn(language));
      const cells = table.rows
        .slice()
        .flat()
        .map(({ text, claims }) => `<td>${text}${claims.map(({ href }) => `<a href="${href}">`)}`);
      const bytes = gzipSync(`${narrow.svg}${wide.svg}${chartCss}${cells.join("")}`).length;
      const limit = renderChart(spec, contextIn("en")).claims.length > 20 ? 12_000 : 6_000;
      assert.ok(bytes < limit, `${language}: ${bytes} bytes compressed`);
    }
  });
}
