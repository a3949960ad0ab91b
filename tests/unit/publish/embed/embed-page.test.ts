import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { chartCss } from "../../../../src/charts/chart-css.ts";
import { embedCss } from "../../../../src/publish/embed/embed-css.ts";
import { embedHeights } from "../../../../src/publish/embed/embed-header.ts";
import { type EmbedPlace, embedOf } from "../../../../src/publish/embed/embed-of.ts";
import { embedPage } from "../../../../src/publish/embed/embed-page.ts";
import { highest } from "../../../../src/publish/embed/fitting-chart.ts";
import { loader } from "../../../../src/publish/embed/loader.ts";
import { frameHeight, wideFrom } from "../../../../src/publish/embed/measures.ts";
import { policyHash } from "../../../../src/publish/site-policy.ts";
import { smallContext, smallEditorial } from "../small-ledger.ts";

const { ledger } = smallContext();
const place: EmbedPlace = {
  ledger,
  language: "en",
  page: (path) => `https://site.example${path}`,
  file: (path) => `https://site.example${path}`,
  hrefOf: ({ source, sentence }) => `https://site.example/sources/${source}/#${sentence}`,
  canonical: "https://site.example/charts/deaths/",
  oembed: "https://site.example/oembed/deaths.json",
  version: null,
};
const spec = ledger.charts[0]!;
const page = embedOf(spec, "dark", place);
const html = embedPage(page);

test("everything is inline: nothing is fetched, and there is no style attribute", () => {
  assert.doesNotMatch(html, /<(?:img|iframe|link rel="stylesheet"|script src)/u);
  assert.doesNotMatch(html, /\sstyle=/u);
  assert.doesNotMatch(html, /@import|url\(/u);
});

test("the policy knows the page's one style and one script by their hashes", () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/u.exec(html)![1]!;
  for (const [, content] of html.matchAll(/<(?:style|script)>([^<]*)<\/(?:style|script)>/gu))
    assert.ok(policy.includes(policyHash(content!)));
  assert.doesNotMatch(policy, /unsafe|\*|https?:/u);
});

test("every link opens outside the frame, with a full address", () => {
  const links = html.match(/<a [^>]*>/gu)!;
  assert.ok(links.length > 6);
  for (const link of links) {
    assert.match(link, /target="_blank"/u);
    assert.match(link, /rel="noopener/u);
    assert.match(link, /href="https:\/\//u);
  }
});

test("each claim of the chart leads to its sentence, from the picture and from the table", () => {
  for (const claim of page.chart.claims) assert.ok(html.split(`data-claim="${claim}"`).length >= 3, claim);
});

test("words that people wrote cannot become markup", () => {
  const [chart] = smallEditorial().charts!;
  const title = { en: '<script>alert("x")</script> & more' };
  const bad = smallContext({ charts: [{ ...chart!, title }] }).ledger;
  const text = embedPage(embedOf(bad.charts[0]!, "light", { ...place, ledger: bad }));
  assert.equal(text.match(/<script/gu)?.length, 1);
  assert.ok(text.includes("&lt;script&gt;"));
});

test("a fixed page names its version, a live one names none", () => {
  const version = "2026-03-15-1a2b3c4d";
  assert.ok(embedPage(embedOf(spec, "light", { ...place, version })).includes(version));
  assert.doesNotMatch(html, /Fixed version/u);
});

test("one value of CSS gives each layout its height on its side of the breakpoint", () => {
  for (const heights of [
    { narrow: 900, wide: 640 },
    { narrow: 500, wide: 720 },
    { narrow: 600, wide: 600 },
  ]) {
    assert.equal(heightAt(frameHeight(heights), wideFrom - 1), heights.narrow);
    assert.equal(heightAt(frameHeight(heights), wideFrom), heights.wide);
    assert.equal(heightAt(frameHeight(heights), 320), heights.narrow);
    assert.equal(heightAt(frameHeight(heights), 1200), heights.wide);
  }
});

/** What a browser makes of the value in a container of this width. */
function heightAt(css: string, width: number): number {
  const [, low, slope, high] = /^clamp\((\d+)px,calc\(\((.*)\)\*99999\),(\d+)px\)$/u.exec(css)!;
  const [first, second] = slope!
    .split(" - ")
    .map((term) => (term === "100cqw" ? width : Number.parseFloat(term)));
  return Math.min(Number(high), Math.max(Number(low), (first! - second!) * 99999));
}

test("a chart of many figures is drawn with fewer until its frame is low enough, and counts the others", () => {
  const [first] = ledger.claims;
  if (first?.kind !== "casualty") throw new Error("expected a casualty");
  const claims = Array.from({ length: 60 }, (_, i) => ({
    ...first,
    id: `000-killed-${String(i).padStart(8, "0")}`,
    count: { ...first.count, low: 100 + i, high: 200 + i, value: 150 + i },
  }));
  const points = claims.map(({ id }) => ({ claims: [id], documents: 1 }));
  const series = [{ event: "war", harm: "killed" as const, harms: ["killed" as const], points }];
  const crowded = { ...ledger, claims, series };
  const fitted = embedOf(spec, "light", { ...place, ledger: crowded });
  const { narrow, wide } = embedHeights(fitted, fitted.chart);
  assert.ok(narrow <= highest && wide <= highest, `${narrow} ${wide}`);
  assert.match(fitted.chart.narrow.svg, /and \d+ more/u);
});

test("no rule for the page reaches into the picture: its classes are the charts' alone", () => {
  const rules = embedCss.slice(chartCss.length);
  const ofPage = new Set(Array.from(rules.matchAll(/\.([a-z]+)/gu), ([, name]) => name!));
  assert.ok(ofPage.has("strut"));
  for (const name of ofPage) {
    // Layouts of struts are chosen with those of the picture.
    if (name === "n" || name === "w") assert.doesNotMatch(rules, new RegExp(`(?<!strut)\\.${name}\\b`, "u"));
    else assert.ok(name.length > 1, `.${name}`);
  }
});

test("every loader is the file that was frozen, byte for byte", () => {
  const frozen = {
    "/embed/1.js": "sha256-BXJgDZ+oog3SBILwQfcIyCgk6ExIBDjrl1U022NcU44=",
    [loader.path]: loader.integrity,
  };
  for (const [path, integrity] of Object.entries(frozen)) {
    const file = readFileSync(new URL(`../../../../public${path}`, import.meta.url), "utf8");
    assert.equal(`'${integrity}'`, policyHash(file));
  }
});
