import assert from "node:assert/strict";
import { test } from "node:test";
import { oembed } from "../../../../src/publish/embed/oembed.ts";
import { snippets } from "../../../../src/publish/embed/snippets.ts";

const texts = snippets({
  title: 'Who said "300"?',
  asOf: "Figures as of 1 June 2001",
  site: "Verbatim",
  publisher: "Somebody",
  licence: "CC BY 4.0",
  version: "Version abc",
  summary: "Two figures & one <word>.",
  heights: { narrow: 700, wide: 500 },
  link: "https://site.example/charts/deaths/",
  chart: "https://site.example/charts/deaths/",
  embed: "https://site.example/embed/deaths/",
  loader: "https://site.example/embed/2.js",
  image: { url: "https://site.example/charts/deaths.png", width: 768, height: 500 },
});

test("the frame is sandboxed, named, lazy, and sized by its own column", () => {
  assert.match(texts.frame, /^<figure style="container-type:inline-size;margin:0"><iframe /u);
  assert.match(texts.frame, /title="Who said &quot;300&quot;\?"/u);
  assert.match(texts.frame, /sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"/u);
  assert.match(
    texts.frame,
    /height="700" style="[^"]*height:clamp\(500px,calc\(\(552px - 100cqw\)\*99999\),700px\)!important"/u,
  );
  assert.doesNotMatch(texts.frame, /<script/u);
});

test("the frame with a script is the same, and the script is held to its hash", () => {
  assert.ok(texts.script.startsWith(texts.frame));
  assert.match(
    texts.script,
    /<script async src="[^"]+" integrity="sha256-[^"]+" crossorigin="anonymous"><\/script>$/u,
  );
});

test("the picture has its words, its size and its source", () => {
  assert.match(texts.image, /alt="Who said &quot;300&quot;\?\. Two figures &amp; one &lt;word&gt;\."/u);
  assert.match(texts.image, /width="768" height="500"/u);
  assert.match(texts.image, /<figcaption><a href="https:\/\/site\.example\/charts\/deaths\/">/u);
});

test("the citation names publisher, day, version, address and licence", () => {
  for (const part of [
    "Somebody",
    "1 June 2001",
    "Version abc",
    "https://site.example/charts/deaths/",
    "CC BY 4.0",
  ])
    assert.ok(texts.citation.includes(part), part);
});

test("an oEmbed answer is rich, and its quotation stands before its frame", () => {
  const answer = oembed({
    title: "A <b>",
    asOf: null,
    site: "Verbatim",
    siteUrl: "https://site.example/",
    chartUrl: "https://site.example/charts/a/",
    embedUrl: "https://site.example/embed/a/",
    cardUrl: "https://site.example/charts/a.card.png",
    publisher: "Somebody",
    heights: { narrow: 700, wide: 500 },
  }) as Readonly<Record<string, unknown>>;
  assert.equal(answer["version"], "1.0");
  assert.equal(answer["type"], "rich");
  assert.equal(
    answer["html"],
    '<blockquote><a href="https://site.example/charts/a/">A &lt;b&gt;</a></blockquote><iframe src="https://site.example/embed/a/" width="100%" height="500" frameborder="0" title="A &lt;b&gt;"></iframe>',
  );
});
