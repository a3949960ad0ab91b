import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "../../../../src/search/index/read-page.ts";

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
