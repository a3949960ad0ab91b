import assert from "node:assert/strict";
import { test } from "node:test";
import type { Ledger } from "../../../src/model/ledger/ledger.ts";
import { citationTags, exactDays, pageEntity, pageTimes } from "../../../src/publish/pages/page-entity.ts";

const ledger = {
  version: "0123456789ab",
  site: { publisher: "The Archive", licence: { name: "CC BY 4.0", url: "https://l.example/" } },
  changes: [
    { date: "2026-12-02", path: "/charts/dead/", text: {} },
    { date: "2026-11-20", path: null, text: {} },
  ],
} as unknown as Ledger;
const facts = {
  title: "How many",
  description: "A story.",
  language: "vi",
  address: "https://e.example/vi/explainers/x/",
  image: "https://e.example/x.png",
  siteTitle: "Archive",
  siteAddress: "https://e.example/vi/",
  times: { modified: "2026-11-20" },
  ledger,
};

test("a page is a WebPage by its publisher, with the times that are known and no others", () => {
  const entity = pageEntity(facts);
  assert.equal(entity["@type"], "WebPage");
  assert.equal(entity["name"], "How many");
  assert.deepEqual(entity["author"], { "@type": "Organization", name: "The Archive" });
  assert.equal(entity["dateModified"], "2026-11-20");
  assert.ok(!("datePublished" in entity));
});

test("an explainer has a headline; what a kind of page says of itself holds", () => {
  const entity = pageEntity(facts, { "@type": "Article", citation: [], license: "https://other.example/" });
  assert.equal(entity["headline"], "How many");
  assert.equal(entity["license"], "https://other.example/");
});

test("reference managers are told title, author, day, language and address", () => {
  const tags = Object.fromEntries(citationTags(facts));
  assert.equal(tags["author"], "The Archive");
  assert.equal(tags["citation_author"], "The Archive");
  assert.equal(tags["citation_publication_date"], "2026/11/20");
  assert.equal(tags["citation_public_url"], facts.address);
  assert.ok(!("citation_publication_date" in Object.fromEntries(citationTags({ ...facts, times: {} }))));
});

test("times come from front matter, releases and the list of changes; before the first release there are none", () => {
  assert.deepEqual(pageTimes({ changes: [] }, "/events/x/"), { published: undefined, modified: undefined });
  assert.deepEqual(pageTimes(ledger, "/explainers/x/", { updated: "2026-11-20" }), {
    published: undefined,
    modified: "2026-11-20",
  });
  const releases = [{ date: "2026-12-01" }, { date: "2026-11-20" }];
  assert.deepEqual(pageTimes(ledger, "/charts/dead/", { releases }), {
    published: "2026-11-20",
    modified: "2026-12-02",
  });
});

test("a page of no time of its own changed with the whole site", () => {
  const changes = [
    { date: "2026-12-05", text: { en: "All read again." }, path: null },
    { date: "2026-12-02", text: { en: "A figure." }, path: "/charts/dead/" },
    { date: "2026-11-20", text: { en: "First edition." }, path: null },
  ];
  assert.equal(pageTimes({ changes }, "/events/x/").modified, "2026-12-05");
  assert.equal(pageTimes({ changes }, "/charts/dead/").modified, "2026-12-02");
  assert.equal(pageTimes({ changes }, "/explainers/x/", { updated: "2026-11-28" }).modified, "2026-11-28");
});

test("a reference manager files a page as a web page, not as an article of a journal", () => {
  assert.equal(Object.fromEntries(citationTags(facts))["dc.type"], "webpage");
});

test("only days that are sure are told to machines", () => {
  assert.deepEqual(exactDays("2020-09-27/2020-11-10"), ["2020-09-27", "2020-11-10"]);
  assert.deepEqual(exactDays("2020-10"), ["2020-10-01", "2020-10-31"]);
  assert.deepEqual(exactDays("2020-10-24~"), [undefined, undefined]);
  assert.deepEqual(exactDays("1992/.."), ["1992-01-01", undefined]);
  assert.deepEqual(exactDays("[2020-11-09,2020-11-10]"), []);
  assert.deepEqual(exactDays(null), []);
});
