/** The charts of this very site, drawn from its documents as they are read now. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { layouts } from "../../../src/charts/frame/scene.ts";
import { chartProblems, drawChart, renderChart } from "../../../src/charts/render-chart.ts";
import { standaloneSvg } from "../../../src/charts/standalone-svg.ts";
import { loadCorpus } from "../../../src/node/ingest/load-corpus.ts";
import { project } from "../../../src/node/project.ts";
import { escapeXml } from "../../../src/text/escape-html.ts";
import { localise } from "../../../src/text/localise.ts";
import { contextIn } from "./fixture.ts";
import { labelBoxes, overlaps } from "./geometry.ts";

const { ledger } = await loadCorpus(project({}));

for (const spec of ledger.charts) {
  test(`the chart ${spec.slug} is asked for in a way its form knows`, () => {
    assert.deepEqual(chartProblems(spec), []);
  });

  for (const language of ledger.site.editions) {
    test(`no words cover others or leave the picture: ${spec.slug} in ${language}`, () => {
      const { narrow, wide } = drawChart(spec, contextIn(language, ledger));
      for (const scene of [narrow, wide]) {
        const { minWidth: least, maxWidth: most } = layouts[scene.layout];
        for (const width of [least, most]) {
          const boxes = labelBoxes(scene, width);
          for (const [i, a] of boxes.entries()) {
            assert.ok(
              a.left >= -6 && a.right <= width + 6,
              `${scene.layout}, ${width} px: “${a.text}” leaves it`,
            );
            for (const b of boxes.slice(i + 1)) {
              assert.ok(!overlaps(a, b), `${scene.layout}, ${width} px: “${a.text}” covers “${b.text}”`);
            }
          }
        }
      }
    });
  }

  for (const language of ledger.site.editions) {
    test(`the picture file says what it is, of when, from what, and where it stands: ${spec.slug} in ${language}`, () => {
      const context = contextIn(language, ledger);
      const options = {
        ...({ theme: "light", layout: "wide" } as const),
        address: `https://site.example/charts/${spec.slug}/`,
        version: "0123456789ab",
      };
      const svg = standaloneSvg(spec, context, options);
      const drawn = svg.slice(svg.indexOf("</style>"));
      const texts = Array.from(drawn.matchAll(/<text[^>]*>([^<]*)/gu), ([, text]) => text).join(" ");
      const { asOf, sources } = renderChart(spec, context);
      const { text: title } = localise(spec.title, language, ledger.site);
      const said = [title, asOf!, ...sources.map((source) => source.name), options.address, options.version];
      for (const words of said) assert.ok(texts.includes(escapeXml(words)), `“${words}” is not drawn`);
    });
  }

  test(`the chart ${spec.slug} has figures, documents, a day and an alternative text`, () => {
    const { claims, sources, asOf, summary } = renderChart(spec, contextIn("en", ledger));
    assert.ok(claims.length > 3 && sources.length > 1 && asOf !== null);
    assert.ok(summary.length > 60 && summary.length < 1500, summary);
  });
}
