/** Each form with nothing and with thousands, in three languages, from 320 to 1,200 pixels; all edges: npm run verify. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { figureLabels } from "../../../src/charts/claims/figure-labels.ts";
import { drawChart } from "../../../src/charts/render-chart.ts";
import { strings } from "../../../src/i18n/strings.ts";
import { type Edge, edgeLedger, sizes } from "./edge-ledger.ts";
import { isSilent, problemsOf } from "./edge-problems.ts";
import { contextIn, editions } from "./fixture.ts";
import { labelBoxes, links } from "./geometry.ts";

const widths = { narrow: [320, 390, 519], wide: [520, 900, 1200], full: [840, 1200] };

/** All edges of the long checks, or those that a run of the unit tests has time for. */
const whole: readonly Edge[] = sizes.flatMap((claims) =>
  (["short", "long"] as const).flatMap((names) =>
    (["one", "ages", "none"] as const).flatMap((days) =>
      (["one", "all"] as const).map((people) => ({ claims, names, days, people })),
    ),
  ),
);
const sample = whole.filter(
  ({ claims, names, days, people }) =>
    names === "long" &&
    (days === "ages" || (claims === 30 && days === "none")) &&
    (people === "all" || claims === 1),
);

for (const edge of process.env["CHART_EDGES"] === "all" ? whole : sample) {
  const ledger = edgeLedger(edge);
  const name = Object.values(edge).join(" ");
  for (const spec of ledger.charts) {
    for (const language of editions) {
      test(`${spec.form} of ${name} is whole: ${language}`, () => {
        const drawing = drawChart(spec, contextIn(language, ledger));
        for (const scene of [drawing.narrow, drawing.wide, drawing.full]) {
          for (const width of widths[scene.layout]) {
            assert.deepEqual(problemsOf(scene, width).slice(0, 3), [], `${scene.layout}, ${width} px`);
          }
          assert.ok(!isSilent(scene, language), `${scene.layout}: empty without a word why`);
          assert.ok(Number.isFinite(scene.height) && scene.height < 8000, `${scene.height} px`);
        }
      });
    }
  }
}

test("of many figures the picture names how they were chosen, and where the rest stands", () => {
  const ledger = edgeLedger({ claims: 3000, names: "short", days: "ages", people: "all" });
  for (const spec of ledger.charts) {
    for (const language of editions) {
      const { narrow, wide, drawn } = drawChart(spec, contextIn(language, ledger));
      for (const scene of [narrow, wide]) {
        if (spec.form === "map" || links(scene).length >= drawn.length) continue;
        const said = labelBoxes(scene, 600)
          .map(({ text }) => text)
          .join(" ");
        assert.ok(
          said.includes(strings(language).charts.inTable),
          `${spec.form}, ${language}: no way to the rest`,
        );
        const rules = Object.values(strings(language).charts.chosen);
        assert.ok(
          rules.some((rule) => said.includes(rule)),
          `${spec.form}, ${language}: no rule of choice`,
        );
      }
    }
  }
});

test("one person is one: 1 soldier, 1 civilian", () => {
  const ledger = edgeLedger({ claims: 30, names: "short", days: "one", people: "one" });
  const wrong = /(?<!\d)1 (?:soldiers|civilians)/u;
  for (const spec of ledger.charts) {
    const { narrow, wide } = drawChart(spec, contextIn("en", ledger));
    for (const scene of [narrow, wide]) {
      for (const { text } of labelBoxes(scene, 600)) assert.doesNotMatch(text, wrong);
      for (const { label } of links(scene)) assert.doesNotMatch(label, wrong);
    }
  }
  const soldier = ledger.claims.find((claim) => claim.kind === "casualty" && claim.victims === "military");
  assert.ok(soldier?.kind === "casualty");
  assert.match(figureLabels(soldier, contextIn("en", ledger)).join("; "), /1 soldier(?!s)/u);
});
