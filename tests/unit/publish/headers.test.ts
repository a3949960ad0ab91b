import assert from "node:assert/strict";
import { test } from "node:test";
import { headersFor, parseHeaders } from "../../../src/node/output/header-rule.ts";
import { embedPolicy } from "../../../src/publish/embed/embed-page.ts";
import { picturePolicy } from "../../../src/publish/embed/picture-policy.ts";
import { headersText, limits } from "../../../src/publish/headers-text.ts";
import { mergePolicies } from "../../../src/publish/merge-policies.ts";

const policies = { page: "page", embed: "embed", picture: "picture", fixed: "fixed" };
const text = headersText({ root: "/base", editions: ["", "/vi"], sections: ["sources"], policies });
const rules = parseHeaders(text);
const of = (path: string) => headersFor(rules, `/base${path}`);

test("pages may be framed by the site alone, frames and fixed versions by anybody", () => {
  for (const path of ["/", "/vi/", "/sources/000/", "/vi/charts/", "/charts/x/", "/vi/data/"])
    assert.equal(of(path).get("content-security-policy"), "page; frame-ancestors 'self'", path);
  for (const path of ["/embed/x/", "/vi/embed/x/dark/"])
    assert.equal(of(path).get("content-security-policy"), "embed");
  assert.equal(of("/v/2026-03-15-1a2b3c4d/embed/x/").get("content-security-policy"), "fixed");
  assert.equal(of("/vi/charts/x.svg").get("content-security-policy"), "picture");
});

test("data, pictures, answers and frames are open to every origin, pages are not", () => {
  const open = [
    "/data/claims.json",
    "/charts/x.svg",
    "/vi/charts/x.png",
    "/vi/oembed/x.json",
    "/embed/2.js",
    "/v/a/data/x.csv",
    "/versions/x.json",
  ];
  for (const path of open) assert.equal(of(path).get("access-control-allow-origin"), "*", path);
  assert.equal(of("/sources/000/").get("access-control-allow-origin"), undefined);
});

test("hashed and fixed files are kept for ever, fixed pages for a day, since they may be withdrawn", () => {
  assert.match(of("/_astro/x.css").get("cache-control")!, /immutable/u);
  assert.match(of("/v/a/charts/x.svg").get("cache-control")!, /immutable/u);
  assert.equal(of("/v/a/vi/embed/x/").get("cache-control"), "public, max-age=86400");
});

test("pages, data and the search are asked for again each time, what others show may be minutes old", () => {
  for (const path of [
    "/",
    "/sources/000/",
    "/vi/charts/x/",
    "/data/",
    "/vi/data/",
    "/data/x.csv",
    "/pagefind/keys.json",
  ])
    assert.equal(of(path).get("cache-control"), "public, max-age=0, must-revalidate", path);
  for (const path of ["/charts/x.svg", "/vi/charts/x.png", "/embed/x/", "/embed/2.js", "/oembed/x.json"])
    assert.equal(of(path).get("cache-control"), "public, max-age=300", path);
});

test("no path gets a header twice: hosts would join the values", () => {
  const paths = [
    "/",
    "/vi/charts/x/",
    "/charts/x.svg",
    "/charts/x.card.png",
    "/data/",
    "/data/sources/000.txt",
    "/data/x.csv",
    "/vi/data/",
    "/pagefind/keys.json",
    "/vi/oembed/x.json",
    "/versions/x.json",
    "/embed/2.js",
    "/v/a/embed/x/",
    "/v/a/oembed/x.json",
    "/_astro/x.js",
  ];
  for (const path of paths) {
    const names = rules
      .filter((rule) => headersFor([rule], `/base${path}`).size > 0)
      .flatMap(({ headers }) => headers.map(([name]) => name));
    assert.deepEqual(names, [...new Set(names)], path);
  }
});

test("no pattern has two stars, which Cloudflare would refuse", () => {
  for (const { pattern } of rules) assert.ok(pattern.split("*").length <= 2, pattern);
});

test("policies are merged to what any of them allows", () => {
  const merged = mergePolicies([
    "default-src 'none'; style-src 'sha256-a'; script-src 'none'",
    "default-src 'none'; style-src 'sha256-b'; script-src 'sha256-c'",
  ]);
  assert.equal(merged, "default-src 'none'; style-src 'sha256-a' 'sha256-b'; script-src 'sha256-c'");
});

test("a picture's policy knows its style, and forbids all when there is none", () => {
  assert.match(picturePolicy(["<svg><style>a{}</style></svg>"]), /style-src 'sha256-[^']+'$/u);
  assert.equal(picturePolicy(["<svg></svg>"]), "default-src 'none'; style-src 'none'");
});

/** As many sections as this site has, in four languages: one more than there are. */
const sections =
  "about changes contradictions coverage events explainers glossary search sources timeline".split(" ");
const editions = ["", "/vi", "/id", "/fr"];
/** Policies of versions made by programs whose style and script were another each time. */
const programs = (count: number) =>
  mergePolicies(
    Array.from({ length: count }, (_, i) => [
      embedPolicy.replaceAll("sha256-", `sha256-${String(i).padStart(2, "0")}`),
      picturePolicy([`<style>${i}</style>`]),
    ]).flat(),
  );

test("there are no more rules and no longer lines than Cloudflare takes, with versions of three programs or fifty", () => {
  for (const count of [3, 50]) {
    const all = headersText({
      root: "/base",
      editions,
      sections,
      policies: { ...policies, fixed: programs(count) },
    });
    assert.ok(parseHeaders(all).length <= limits.rules, `${parseHeaders(all).length} rules`);
    for (const each of all.split("\n")) assert.ok(each.length <= limits.line, `${each.length} characters`);
    const policy = headersFor(parseHeaders(all), "/base/v/a/embed/x/").get("content-security-policy")!;
    assert.equal(policy.includes("sha256-"), count === 3);
    assert.doesNotMatch(policy, /unsafe/u);
    assert.match(policy, /form-action 'none'/u);
  }
});
