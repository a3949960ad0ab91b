/**
 * Every chart of the fixture in every edition and layout against a picture judged by eye. A missing picture is
 * written (and fails in CI); a different one fails and is written beside as `*-changed.svg`, to be looked at.
 */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { renderChart } from "../../../src/charts/render-chart.ts";
import { standaloneSvg } from "../../../src/charts/standalone-svg.ts";
import { contextIn, editions, ledger } from "./fixture.ts";

const folder = fileURLToPath(new URL("../../snapshots/charts/", import.meta.url));

function matches(name: string, found: string): void {
  const text = `${found.replaceAll("><", ">\n<")}\n`;
  const [golden, changed] = [`${folder}${name}.svg`, `${folder}${name}-changed.svg`];
  mkdirSync(folder, { recursive: true });
  if (!existsSync(golden)) {
    assert.ok(
      !process.env["CI"],
      `${name}: no snapshot; run the tests once outside CI, look at it, commit it`,
    );
    writeFileSync(golden, text);
    return;
  }
  const same = readFileSync(golden, "utf8") === text;
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, text);
  assert.ok(
    same,
    `${name} is drawn otherwise; compare it with ${name}-changed.svg and rename that if it is right`,
  );
}

for (const spec of ledger.charts) {
  for (const language of editions) {
    test(`${spec.slug} in ${language} is drawn as it was judged`, () => {
      const { narrow, wide } = renderChart(spec, contextIn(language));
      matches(`${spec.slug}.${language}.narrow`, narrow.svg);
      matches(`${spec.slug}.${language}.wide`, wide.svg);
    });
  }
}

test("a picture that stands alone is drawn as it was judged", () => {
  const [spec] = ledger.charts;
  assert.ok(spec);
  const options = {
    layout: "wide",
    address: "https://verbatim.example/charts/x/",
    version: "0123456789ab",
  } as const;
  matches("standalone.light", standaloneSvg(spec, contextIn("en"), { ...options, theme: "light" }));
  matches("standalone.dark", standaloneSvg(spec, contextIn("vi"), { ...options, theme: "dark" }));
});
