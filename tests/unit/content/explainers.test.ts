/** The explainers of this site: the same in each edition, each rests on the documents, none takes a side in its own voice. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "yaml";
import { ExplainerMeta } from "../../../src/model/editorial/explainer-meta.ts";
import { keysOf, mentions, referring } from "../../../src/publish/pages/reference-numbers.ts";

const editions = ["en", "vi", "id"] as const;
type Edition = (typeof editions)[number];
const folder = (edition: Edition) => new URL(`../../../content/explainers/${edition}/`, import.meta.url);
/** The explainers of the site, in their order: whatever stands in the first edition's folder. */
const slugs = readdirSync(folder("en"))
  .filter((name) => name.endsWith(".mdx"))
  .map((name) => name.replace(/\.mdx$/u, ""))
  .toSorted((a, b) => read("en", a).meta.order - read("en", b).meta.order);
/** Words that take a side, and "truce", which is not this site's word. They stand in quotations only. */
const loaded: Readonly<Record<Edition, readonly string[]>> = {
  en: [
    ..."truce truces aggression aggressor occupied occupation occupiers separatist separatists terrorist".split(
      " ",
    ),
    ..."anti-terrorist liberated liberation genocide breakaway self-proclaimed so-called regime rebels".split(
      " ",
    ),
    "ethnic cleansing",
  ],
  vi: [
    "ly khai",
    "tự xưng",
    "chiếm đóng",
    "gây hấn",
    "xâm lược",
    "khủng bố",
    "giải phóng",
    "đình chiến",
  ].concat(["diệt chủng", "thanh lọc sắc tộc", "phiến quân", "cái gọi là", "hưu chiến", "chết yểu"]),
  id: ["separatis", "memisahkan diri", "memproklamasikan diri", "pendudukan", "diduduki", "menduduki"].concat(
    ["agresi", "agresor", "teroris", "antiteror", "membebaskan", "pembebasan", "genosida", "pemberontak"],
    ["pembersihan etnis", "pembantaian", "penjajahan", "apa yang disebut republik"],
  ),
};

interface Explainer {
  readonly name: string;
  readonly meta: ExplainerMeta;
  readonly body: string;
}

function read(edition: Edition, slug: string): Explainer {
  const file = new URL(`${slug}.mdx`, folder(edition));
  const [, head = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/su.exec(readFileSync(file, "utf8")) ?? [];
  return { name: `${edition}/${slug}`, meta: ExplainerMeta.parse(parse(head)), body };
}
const all = editions.flatMap((edition) => slugs.map((slug) => ({ edition, ...read(edition, slug) })));
const inEdition = (edition: Edition) => all.filter((each) => each.edition === edition);

/** The text in the site's own voice: no quotations with their glosses, no words between quotation marks, no tags. */
function ownVoice(body: string): string {
  return body
    .replace(/<Quote\s[^>]*[^/]>.*?<\/Quote>/gsu, " ")
    .replace(/<[^>]*>/gu, "")
    .replace(/“[^”]*”/gu, " ")
    .replace(/\]\([^)]*\)/gu, "]");
}
const components = (body: string, name: string) => mentions(body).filter((each) => each.component === name);
/** Sentences and claims pointed to; a claim stands for its sentence, so that no ledger is needed. */
const references = (body: string) =>
  mentions(body)
    .filter(({ component }) => referring.has(component))
    .flatMap((each) => keysOf(each, (claim) => claim));

test("each edition has the same explainers", () => {
  for (const edition of editions) {
    const names = readdirSync(folder(edition));
    assert.deepEqual(names.toSorted(), slugs.map((slug) => `${slug}.mdx`).toSorted(), edition);
  }
});

test("they are numbered in one order, with the same chart and day in each edition", () => {
  for (const edition of editions)
    for (const [at, { name, meta }] of inEdition(edition).entries()) {
      const { order, chart, updated } = all[at]!.meta;
      assert.deepEqual([meta.order, meta.chart, meta.updated], [at + 1, chart, updated], name);
      assert.equal(order, at + 1, name);
    }
});

test("each rests on at least fifteen references to at least ten places, and quotes two sentences whole", () => {
  for (const { name, body } of all) {
    const found = references(body);
    assert.ok(found.length >= 15, `${name} has ${found.length} references`);
    assert.ok(new Set(found).size >= 10, `${name} refers to ${new Set(found).size} places`);
    const blocks = components(body, "Quote").filter(({ attributes }) => !attributes["words"]);
    assert.ok(blocks.length >= 2, `${name} quotes ${blocks.length} whole sentences`);
  }
});

test("each shows a chart, explains its terms and says what the editors added", () => {
  for (const { name, body } of all)
    for (const component of ["Chart", "Term", "Added"])
      assert.ok(components(body, component).length > 0, `${name} has no <${component}>`);
});

test("a term is explained once, at its first mention", () => {
  for (const { name, body } of all) {
    const ids = components(body, "Term").map(({ attributes }) => attributes["id"]);
    assert.deepEqual(ids, [...new Set(ids)], name);
  }
});

test("the three editions of an explainer tell the same figures", () => {
  for (const { name, body } of all) {
    const slug = name.split("/")[1]!;
    const figures = (text: string) =>
      new Set(components(text, "Figure").map(({ attributes }) => attributes["claim"]));
    const english = figures(all.find((each) => each.name === `en/${slug}`)!.body);
    assert.deepEqual([...figures(body)].toSorted(), [...english].toSorted(), name);
  }
});

test("no loaded word stands outside a quotation", () => {
  for (const { edition, name, meta, body } of all) {
    const text = [meta.title, meta.summary, ownVoice(body)].join("\n").normalize("NFC").toLowerCase();
    const found = loaded[edition].filter((word) =>
      new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, "u").test(text),
    );
    assert.deepEqual(found, [], name);
  }
});

test("both names of the region and of its largest city stand where they are first named", () => {
  for (const { name, body } of all) {
    const text = ownVoice(body);
    for (const [one, other] of [
      ["Nagorno-Karabakh", "Artsakh"],
      ["Stepanakert", "Khankendi"],
    ] as const) {
      const at = text.indexOf(one);
      if (at < 0) continue;
      const near = text.indexOf(other, at) - at;
      assert.ok(near > 0 && near < 500, `${name}: ${other} is ${near} characters after ${one}`);
    }
  }
});

test("headings are short", () => {
  for (const { name, body } of all)
    for (const [, heading = ""] of body.matchAll(/^## (.*)$/gmu)) {
      const words = heading.split(/\s+/u).length;
      const most = name.startsWith("vi/") ? 12 : 8;
      assert.ok(words >= 3 && words <= most, `${name}: ${heading}`);
    }
});
