/** Lighthouse, as on a telephone, on one page of each kind: what a reader, a screen reader and a search engine get. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { type LaunchedChrome, launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { siteHandler } from "../../src/node/output/site-handler.ts";
import { findBrowser } from "../browser/find-browser.ts";
import { command, corpusCopy, remove } from "./corpus-copy.ts";

/** Least scores out of 100. */
const least = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 } as const;
/**
 * Most of what a reader feels: milliseconds to the largest paint, how far things shift, milliseconds blocked. A page is
 * drawn from itself alone, without a file of styles, script or type: of the 600 to 1,000 ms that pages take on the line
 * that is simulated, 600 are the journeys to the server. A busy machine is counted fourfold: hence room for blocking.
 */
const most = {
  "largest-contentful-paint": 1200,
  "cumulative-layout-shift": 0,
  "total-blocking-time": 150,
} as const;
/** A page of each kind. */
const paths = [
  "/",
  "/vi/",
  "/explainers/ceasefires/",
  "/charts/",
  "/charts/deaths-by-war/",
  "/timeline/",
  "/events/war-2020/",
  "/sources/",
  "/sources/000/",
  "/glossary/",
  "/about/",
  "/id/coverage/",
  "/contradictions/",
  "/data/",
  "/search/",
];

const corpus = corpusCopy();
let server: Server;
let chrome: LaunchedChrome;

before(async () => {
  const run = command(corpus, ["build"], { SITE_URL: "https://verbatim.example/" });
  assert.equal(await run.ended, 0, run.output());
  compress(join(corpus, "dist"));
  server = createServer(siteHandler(join(corpus, "dist"), "/"));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  chrome = await launch({
    chromePath: findBrowser(),
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"],
  });
});
after(() => {
  chrome?.kill();
  server?.close();
  remove(corpus);
});

/** As every host of static sites sends it. */
function compress(dist: string): void {
  for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    if (!/\.(?:html|css|js|svg|json|txt)$/u.test(file)) continue;
    writeFileSync(join(dist, `${file}.gz`), gzipSync(readFileSync(join(dist, file)), { level: 9 }));
  }
}

/** What else the machine does costs points: the median of so many runs counts. */
const runs = 3;

for (const path of paths) {
  test(`${path} has the scores asked for`, async (context) => {
    const measured: Measured[] = [];
    for (let n = 0; n < runs; n++)
      measured.push(await measure(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`));
    const median = (of: (run: Measured) => number) =>
      measured.map(of).sort((a, b) => a - b)[Math.floor(runs / 2)]!;
    const scores = Object.keys(least).map((name) => [name, median((run) => run.scores[name]!)] as const);
    const felt = Object.keys(most).map((name) => [name, median((run) => run.felt[name]!)] as const);
    context.diagnostic(`${path} ${[...scores, ...felt].map(([name, n]) => `${name} ${n}`).join(", ")}`);
    const missed = [
      ...scores.filter(([name, got]) => got < least[name as keyof typeof least]),
      ...felt.filter(([name, got]) => got > most[name as keyof typeof most]),
    ];
    const why = [...new Set(measured.flatMap(({ failed }) => failed))];
    assert.deepEqual(
      missed,
      [],
      `${missed.map(([name, got]) => `${name} ${got}`).join(", ")}: ${why.join(", ")}`,
    );
  });
}

interface Measured {
  readonly scores: Readonly<Record<string, number>>;
  readonly felt: Readonly<Record<string, number>>;
  /** Audits that did not pass. */
  readonly failed: readonly string[];
}

async function measure(url: string): Promise<Measured> {
  const result = await lighthouse(url, { port: chrome.port, logLevel: "error", output: "json" });
  assert.ok(result, "Lighthouse gave no result");
  const { categories, audits } = result.lhr;
  const failed = Object.keys(least).flatMap((name) =>
    categories[name]!.auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9).map(
      ({ id }) => id,
    ),
  );
  // The site is built for another address than the one it is served from here: its canonical link points there.
  const seo = failed.every((id) => id === "canonical") ? 100 : null;
  return {
    scores: Object.fromEntries(
      Object.keys(least).map((name) => [
        name,
        name === "seo" && seo !== null ? seo : Math.round((categories[name]!.score ?? 0) * 100),
      ]),
    ),
    felt: Object.fromEntries(
      Object.keys(most).map((name) => [name, Math.round((audits[name]?.numericValue ?? 0) * 1000) / 1000]),
    ),
    failed,
  };
}
