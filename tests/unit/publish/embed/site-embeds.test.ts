/** The embedded charts of this very site: what a frame of 1000 pixels may leave out, and what not. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { renderChart } from "../../../../src/charts/render-chart.ts";
import { hasNumber } from "../../../../src/model/claims/has-number.ts";
import { loadCorpus } from "../../../../src/node/ingest/load-corpus.ts";
import { project } from "../../../../src/node/project.ts";
import { embedOf } from "../../../../src/publish/embed/embed-of.ts";
import { embedPage } from "../../../../src/publish/embed/embed-page.ts";
import { localise } from "../../../../src/text/localise.ts";

const { ledger } = await loadCorpus(project({}));
const at = (path: string) => `https://site.example${path}`;
const embed = (slug: string, language: string) =>
  embedOf(ledger.charts.find((chart) => chart.slug === slug)!, "light", {
    ...{ ledger, language, page: at, file: at, version: null },
    hrefOf: ({ source, sentence }) => at(`/sources/${source}/#${sentence}`),
    canonical: at("/charts/x/"),
    oembed: at("/oembed/x.json"),
  });
const words = (svg: string) => svg.replaceAll(/<[^>]+>/gu, " ").replaceAll(/\s+/gu, " ");
const claimsIn = (svg: string) =>
  new Set(Array.from(svg.matchAll(/data-claim="([^"]+)"/gu), ([, id]) => id!));

for (const language of ledger.site.editions) {
  test(`every ceasefire is drawn with all its statements, narrow and wide: ${language}`, () => {
    const { chart } = embed("ceasefires", language);
    const events = ledger.events.filter(({ ceasefire }) => ceasefire);
    const told = ledger.claims.filter(
      (claim) =>
        claim.kind === "ceasefire" && claim.events.some((id) => events.some((event) => event.id === id)),
    );
    assert.ok(events.length > 5 && told.length > 10);
    for (const { svg } of [chart.narrow, chart.wide]) {
      const said = words(svg);
      for (const { name } of events) {
        const [first = ""] = localise(name, language, ledger.site).text.split(" (");
        for (const word of first.split(" ")) assert.ok(said.includes(word), `“${word}” of “${first}”`);
      }
      const drawn = claimsIn(svg);
      for (const { id } of told) assert.ok(drawn.has(id), id);
    }
  });

  test(`what a picture leaves out is counted, leads to the full chart, and stands in the table: ${language}`, () => {
    for (const { slug } of ledger.charts) {
      const page = embed(slug, language);
      const html = embedPage(page);
      const table = claimsIn(html.slice(html.indexOf("<details>")));
      for (const id of page.chart.claims) assert.ok(table.has(id), `${slug}: ${id} is not in the table`);
      const spec = ledger.charts.find((chart) => chart.slug === slug)!;
      const whole = renderChart(spec, { language, ledger, hrefOf: () => "" });
      for (const layout of ["narrow", "wide"] as const) {
        const { svg } = page.chart[layout];
        const drawn = claimsIn(svg);
        if ([...claimsIn(whole[layout].svg)].every((id) => drawn.has(id))) continue;
        const link = `<a class="j" href="https://site.example/charts/${slug}/"`;
        assert.ok(
          svg.includes(link) || />\+ \d/u.test(svg),
          `${slug}, ${layout}: says nothing of what it leaves out`,
        );
      }
    }
  });
}

for (const { slug } of ledger.charts)
  test(`the embed draws the same claims in every language: ${slug}`, () => {
    const [first, ...others] = ledger.site.editions.map((language) => embed(slug, language).chart);
    for (const other of others)
      for (const layout of ["narrow", "wide"] as const)
        assert.deepEqual([...claimsIn(other[layout].svg)].sort(), [...claimsIn(first![layout].svg)].sort());
  });

for (const language of ledger.site.editions)
  test(`among the embedded mediators is one on whom the documents disagree, narrow and wide: ${language}`, () => {
    const disputed = ledger.contradictions.filter(({ kind }) => kind === "mediator");
    const { chart } = embed("mediators", language);
    assert.ok(disputed.length > 0);
    for (const { svg } of [chart.narrow, chart.wide]) {
      const said = words(svg);
      for (const { events } of disputed) {
        const names = events.map((id) => {
          const { name } = ledger.events.find((event) => event.id === id)!;
          return localise(name, language, ledger.site).text.split(" (")[0]!;
        });
        assert.ok(
          names.some((name) => name.split(" ").every((word) => said.includes(word))),
          `one of ${names.join(", ")}`,
        );
      }
    }
  });

test("between two days of tolls no time is told across a day that the picture leaves out", () => {
  const { chart } = embed("toll-2020-as-told", "en");
  const said = words(chart.narrow.svg);
  const drawn = claimsIn(chart.narrow.svg);
  const days = (isDrawn: boolean) =>
    ledger.claims.flatMap((claim) =>
      claim.event === "war-2020" && claim.kind === "casualty" && drawn.has(claim.id) === isDrawn
        ? (claim.asOf?.edtf.replace("~", "") ?? [])
        : [],
    );
  const last = days(true).sort().at(-1)!;
  const before = days(true)
    .filter((day) => day < last)
    .sort()
    .at(-1)!;
  assert.ok(days(false).some((day) => before < day && day < last));
  assert.doesNotMatch(said, /years? later/u);
});

test("the embedded timeline draws the rival tolls of a war together, and no collapse without its agreement", () => {
  const { chart } = embed("one-timeline", "en");
  for (const { svg } of [chart.narrow, chart.wide]) {
    const drawn = claimsIn(svg);
    const tolls = ledger.claims.filter(
      (claim) =>
        claim.kind === "casualty" &&
        claim.event === "war-2020" &&
        claim.harm === "killed" &&
        claim.repeats === null &&
        hasNumber(claim.count),
    );
    assert.ok(tolls.length > 4);
    assert.equal(new Set(tolls.map(({ id }) => drawn.has(id))).size, 1);
    for (const event of new Set(ledger.claims.map((claim) => claim.event))) {
      const told = ledger.claims.filter((claim) => claim.kind === "ceasefire" && claim.event === event);
      const has = (status: string) =>
        told.filter((claim) => claim.kind === "ceasefire" && claim.status === status);
      if (has("agreed").length > 0 && has("collapsed").some(({ id }) => drawn.has(id)))
        assert.ok(
          has("agreed").every(({ id }) => drawn.has(id)),
          String(event),
        );
    }
  }
});
