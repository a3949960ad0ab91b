import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { ignoreAttribute, readPage } from "../../../../src/search/index/read-page.ts";

const page =
  readPage(`<!doctype html><html lang="en"><head><title>x</title><meta name="description" content="What it tells"></head>
<body><nav>Menu</nav><main><h1>The <em>war</em></h1><p>Two ceasefires<sup>1</sup> failed.</p><dl><dt>Truce</dt><dd>stop</dd></dl>
<blockquote lang="vi">lệnh <b>ngừng</b> bắn</blockquote><script>var no</script><p data-search-ignore>hidden</p></main><footer>Foot</footer></body></html>`);

test("a page gives its title, its description and the words of its main part", () => {
  assert.equal(page.title, "The war");
  assert.equal(page.description, "What it tells");
  const text = page.pieces.map((piece) => piece.text).join(" | ");
  assert.match(text, /Two ceasefires failed\./u);
  for (const absent of ["Menu", "Foot", "var no", "hidden"]) assert.ok(!text.includes(absent), absent);
});

test("words of neighbouring blocks never grow together", () => {
  assert.match(page.pieces[0]?.text ?? "", /Truce stop/u);
});

test("a quotation in another language is a piece of its own", () => {
  assert.deepEqual(
    page.pieces.filter(({ language }) => language === "vi"),
    [{ text: "lệnh ngừng bắn", language: "vi" }],
  );
});

test("every page marks what it says of itself with the one attribute that the index leaves out", () => {
  const root = fileURLToPath(new URL("../../../../src/", import.meta.url));
  const marks = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:astro|ts)$/u.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      return [...text.matchAll(/\bdata-[a-z]+-(?:ignore|body)\b/gu)].map(([mark]) => ({ file, mark }));
    });
  assert.ok(marks.length > 5, "the pages mark something");
  assert.deepEqual(
    marks.filter(({ mark }) => mark !== ignoreAttribute),
    [],
  );
});
